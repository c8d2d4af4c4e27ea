import type { ConcessionSite } from '../types.ts';

export const deruluftConcession: ConcessionSite = {
  id: 'deruluft',
  title: 'Air line Moscow-Königsberg',
  unit: 'moscow',
  kind: 'transport',
  product: 'passengers and mail',
  concessionaire: 'Deutsch-Russische Luftverkehrsgesellschaft (Deruluft)',
  country: 'Germany',
  held: [1921, 1937],
  capital: 0.01,
  note: 'A company owned half and half; the first flight was on 1 May 1922. It outlived almost all other mixed companies.',
  sources: [
    { author: 'R. E. G. Davies', title: 'Aeroflot: An Airline and Its Aircraft', year: 1992 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
