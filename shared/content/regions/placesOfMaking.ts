import type { PlacedGood } from '../../state/regionsState.ts';

/**
 * Parts of the nation's output by unit towards 1928, rounded to what is certain: three quarters of the coal from the Donbass,
 * two thirds of the oil from Baku and most of the rest from Grozny, three fifths of the steel from the south, a fifth from the
 * Urals. Goods without a table follow the lines of their units. From M. Gardner Clark, The Economics of Soviet Steel, 1956;
 * Paul E. Lydolph, Geography of the U.S.S.R., 1964; Robert W. Campbell, The Economics of Soviet Oil and Gas, 1968.
 */
export const PLACES_OF_MAKING: Readonly<Partial<Record<PlacedGood, Readonly<Record<string, number>>>>> = {
  coal: {
    donbass: 0.75,
    rostov: 0.03,
    kuzbass: 0.07,
    chelyabinsk: 0.03,
    perm: 0.02,
    tula: 0.03,
    irkutsk: 0.02,
    primorye: 0.03,
    transbaikal: 0.01,
    fergana: 0.005,
    georgia: 0.005,
  },
  oil: { azerbaijan: 0.66, terek: 0.3, guryev: 0.02, kuban: 0.01, transcaspia: 0.003, fergana: 0.004, n_sakhalin: 0.003 },
  steel: {
    donbass: 0.33,
    dnepr: 0.27,
    sverdlovsk: 0.09,
    chelyabinsk: 0.07,
    perm: 0.05,
    gorky: 0.06,
    stalingrad: 0.05,
    leningrad: 0.04,
    moscow: 0.03,
    tula: 0.01,
  },
};
