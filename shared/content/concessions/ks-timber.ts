import type { ConcessionSite } from '../types.ts';

export const ksTimberConcession: ConcessionSite = {
  id: 'ks-timber',
  title: 'Far Eastern timber',
  unit: 'khabarovsk',
  kind: 'timber',
  product: 'logs and chips',
  concessionaire: 'KS Sangyo and a group of Japanese companies',
  country: 'Japan',
  held: [1968, 1986],
  capital: 0.4,
  note: 'Compensation agreements: machines and consumer goods on credit, repaid in logs. The first was of July 1968, others followed. The last year is approximate.',
  sources: [
    { author: 'John J. Stephan', title: 'The Russian Far East: A History', year: 1994 },
    { author: 'Philip Hanson', title: 'Trade and Technology in Soviet-Western Relations', year: 1981 },
  ],
};
