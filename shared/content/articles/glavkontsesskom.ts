import type { ArticleDefinition } from '../types.ts';

export const glavkontsesskom: ArticleDefinition = {
  id: 'glavkontsesskom',
  title: 'Glavkontsesskom, the concessions committee',
  kind: 'institution',
  summary:
    'The Main Concessions Committee, 1923-37: the office that met foreign firms, drew up contracts and explained to the rest of the state why they should be kept.',
  history: [
    'Founded in March 1923 under Piatakov, and later led by Trotsky, from 1925 to 1927, and Kamenev, it received more than two thousand proposals by the end of the decade and recommended a small part. Krasin, who had run electrical works for Siemens, was its natural spokesman. Every commissariat had to agree, and most saw a foreign owner as a rival for labour, timber or waggons.',
    'Contracts ran for ten to fifty years, with royalties in kind or money, duties to import equipment and to leave everything behind. Disputes turned on taxes, union demands and the transfer of roubles. In 1928 the committee published an open list of sites to revive the policy, without much answer. After 1930 it was mostly liquidation, until it was closed at the end of 1937.',
  ],
  model: [
    "The committee's work is in two figures. Trust in contracts approaches what the law of foreign trade promises and is lost when openness stays behind that promise or engineers have to fear arrest; engagement is what the seat of foreign capital makes of it.",
    'Both decide how much machinery and knowledge openness brings. Sites of the record are offered, bid for, held and broken in the game: capital comes in by trust, profits leave, and know-how stays when the firm is gone.',
  ],
  contested: ['Whether the policy failed because foreigners did not dare or because Soviet offices did not want.'],
  related: ['concessions', 'foreign-capital', 'foreign-trade', 'isolation-and-recognition'],
  links: ['foreign-trade'],
  sources: [
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
    { author: 'E. H. Carr', title: 'Socialism in One Country, 1924-1926', year: 1958 },
    { author: 'John Quigley', title: 'The Soviet Foreign Trade Monopoly: Institutions and Laws', year: 1974 },
    { author: 'Jon Jacobson', title: 'When the Soviet Union Entered World Politics', year: 1994 },
  ],
};
