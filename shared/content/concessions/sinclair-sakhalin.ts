import type { ConcessionSite } from '../types.ts';

export const sinclairSakhalinConcession: ConcessionSite = {
  id: 'sinclair-sakhalin',
  title: 'Sinclair claim on Sakhalin oil',
  unit: 'n_sakhalin',
  kind: 'oil',
  product: 'oil',
  concessionaire: 'Sinclair Exploration Company',
  country: 'United States',
  capital: 0.1,
  note: 'Granted by the Far Eastern Republic in 1922 while Japan held the field, in the hope of setting the United States against Japan. Never worked; annulled by a Moscow court in 1925.',
  sources: [
    { author: 'Floyd J. Fithian', title: 'Dollars Without the Flag: The Case of Sinclair and Sakhalin Oil', year: 1970 },
    { author: 'George Alexander Lensen', title: 'Japanese Recognition of the U.S.S.R.: Soviet-Japanese Relations, 1921-1930', year: 1970 },
  ],
};
