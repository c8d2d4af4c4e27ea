import type { ArticleDefinition } from '../types.ts';

export const politburo: ArticleDefinition = {
  id: 'politburo',
  title: 'Politburo',
  kind: 'institution',
  summary:
    'The inner committee, of five members at first and ten to fifteen as a rule, that took the decisions, from grain prices in one district to war.',
  history: [
    'Made permanent in 1919 with five members, it met weekly in the 1920s with experts waiting outside and took hundreds of decisions a month on everything. Its majority was its weapon: Zinoviev, Kamenev and Stalin against Trotsky, then Stalin and Bukharin against the three, then Stalin against Bukharin. Each time the minority was accused of splitting the Party by the fact of not agreeing, and each time some of the next minority voted for it.',
    "The archives show formal meetings dying out in the 1930s. Decisions were taken by whoever sat in Stalin's office, signed round by telephone, and recorded. He read an enormous amount, set procurement by province by hand, and left trifles to others until they became scandals. After 1953 regular sessions and voting returned, and with them the need to give each ministry something.",
    'In its last decades agendas were prepared by departments, and matters that divided its members were sent back for agreement, so that what reached it was settled and what could not be settled was left. Gorbachev let it wither in 1990 in favour of a presidency without an apparatus of its own. When decrees were to be carried out in 1991, there was nobody left whose career depended on doing so.',
  ],
  model: [
    'The model knows the leadership, not the committee around it: the faction that holds it gives the orders of state within the laws. Its authority moves towards what consent, content members and its own numbers support.',
  ],
  contested: [
    'Whether Stalin was ever a moderate held back or pushed by others; the documents published since 1990 show a man who decided.',
  ],
  related: ['central-committee', 'secretariat', 'orgburo', 'mortal-leaders', 'apparatus-faction'],
  links: ['inner-party-democracy'],
  sources: [
    { author: 'Oleg V. Khlevniuk', title: 'Master of the House: Stalin and His Inner Circle', year: 2009 },
    { author: 'Paul R. Gregory', title: 'The Political Economy of Stalinism: Evidence from the Soviet Secret Archives', year: 2004 },
    { author: 'E. A. Rees (ed.)', title: 'Decision-Making in the Stalinist Command Economy, 1932-37', year: 1997 },
    { author: 'Jerry F. Hough and Merle Fainsod', title: 'How the Soviet Union Is Governed', year: 1979 },
  ],
};
