import type { ConcessionSite } from '../types.ts';

export const pepsiNovorossiyskConcession: ConcessionSite = {
  id: 'pepsi-novorossiysk',
  title: 'Bottling works at Novorossiysk',
  unit: 'kuban',
  kind: 'manufacture',
  product: 'soft drinks',
  concessionaire: 'PepsiCo',
  country: 'United States',
  held: [1972, 1991],
  capital: 0.05,
  note: 'Syrup for vodka: the American partner was paid in goods it sold at home. The works opened in 1974; others followed.',
  sources: [
    { author: 'Marshall I. Goldman', title: 'Détente and Dollars: Doing Business with the Soviets', year: 1975 },
    { author: 'Philip Hanson', title: 'Trade and Technology in Soviet-Western Relations', year: 1981 },
  ],
};
