/**
 * Where the bad harvests of the record fell: harvest of an economic region against what the nation's weather alone would have
 * given it. The places are well known; the sizes are judgement. Used when a game is set to the weather of the record.
 * From R. W. Davies and Stephen G. Wheatcroft, The Years of Hunger: Soviet Agriculture, 1931-1933, 2004; Michael Ellman, The 1947
 * Soviet Famine and the Entitlement Approach to Famines, 2000; Paul E. Lydolph, Geography of the U.S.S.R., 1964.
 */
export const RECORDED_DROUGHTS: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  1921: { Volga: 0.4, South: 0.5, 'Donets-Dnieper': 0.65, Urals: 0.6, Kazakhstan: 0.6, 'North Caucasus': 0.75 },
  1924: { Volga: 0.7, South: 0.75, 'Central Black Earth': 0.8 },
  1931: { Volga: 0.7, Urals: 0.65, 'West Siberia': 0.65, Kazakhstan: 0.7 },
  1932: { 'Donets-Dnieper': 0.8, 'South-West': 0.8, South: 0.8, 'North Caucasus': 0.75, Volga: 0.85 },
  1936: { Volga: 0.65, 'Central Black Earth': 0.8, Urals: 0.75 },
  1946: { South: 0.6, Moldova: 0.5, 'South-West': 0.8, 'Central Black Earth': 0.7, Volga: 0.75, 'Donets-Dnieper': 0.75 },
  1963: { Kazakhstan: 0.6, 'West Siberia': 0.7, Volga: 0.8 },
  1965: { Kazakhstan: 0.5, 'West Siberia': 0.65 },
  1972: { Central: 0.75, Volga: 0.6, 'Central Black Earth': 0.75 },
  1975: { Volga: 0.55, Urals: 0.6, Kazakhstan: 0.6 },
  1981: { Volga: 0.7, 'Central Black Earth': 0.75, 'Donets-Dnieper': 0.85 },
};
