import type { ConcessionSite } from '../types.ts';

export const kamchatkaFisheriesConcession: ConcessionSite = {
  id: 'kamchatka-fisheries',
  title: 'Fishing grounds of Kamchatka',
  unit: 'kamchatka',
  kind: 'fishing',
  product: 'salmon and crab',
  concessionaire: 'Nichiro Gyogyo and other companies',
  country: 'Japan',
  held: [1928, 1945],
  capital: 0.08,
  note: 'Under the fisheries convention of January 1928 coastal lots were leased at yearly auctions, as they had been since 1907 under an older convention. Japanese firms took most of the lots in the 1920s, fewer later.',
  sources: [
    { author: 'George Alexander Lensen', title: 'Japanese Recognition of the U.S.S.R.: Soviet-Japanese Relations, 1921-1930', year: 1970 },
    { author: 'John J. Stephan', title: 'The Russian Far East: A History', year: 1994 },
  ],
};
