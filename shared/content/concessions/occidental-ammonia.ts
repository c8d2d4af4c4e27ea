import type { ConcessionSite } from '../types.ts';

export const occidentalAmmoniaConcession: ConcessionSite = {
  id: 'occidental-ammonia',
  title: 'Ammonia terminal near Odessa',
  unit: 'odessa',
  kind: 'trade',
  product: 'ammonia and fertiliser',
  concessionaire: 'Occidental Petroleum',
  country: 'United States',
  held: [1973, 1991],
  capital: 0.8,
  note: 'A twenty-year exchange of superphosphoric acid for ammonia, urea and potash, with a pipeline from Togliatti. Begun by the Hammer of the Alapaevsk mine.',
  sources: [
    { author: 'Marshall I. Goldman', title: 'Détente and Dollars: Doing Business with the Soviets', year: 1975 },
    { author: 'Edward Jay Epstein', title: 'Dossier: The Secret History of Armand Hammer', year: 1996 },
  ],
};
