import type { ConcessionSite } from '../types.ts';

export const gasForPipesConcession: ConcessionSite = {
  id: 'gas-for-pipes',
  title: 'Gas for pipes',
  unit: 'ob_north',
  kind: 'trade',
  product: 'natural gas',
  concessionaire: 'Ruhrgas, Mannesmann and German banks',
  country: 'Federal Republic of Germany',
  held: [1970, 1991],
  capital: 2,
  note: 'Large-diameter pipe on credit, repaid in gas: the contracts of 1 February 1970, deliveries from October 1973, further contracts after. The model for compensation deals. They ran on beyond 1991.',
  sources: [
    { author: 'Per Högselius', title: 'Red Gas: Russia and the Origins of European Energy Dependence', year: 2013 },
    {
      author: 'Angela Stent',
      title: 'From Embargo to Ostpolitik: The Political Economy of West German-Soviet Relations, 1955-1980',
      year: 1981,
    },
    { author: 'Philip Hanson', title: 'Trade and Technology in Soviet-Western Relations', year: 1981 },
  ],
};
