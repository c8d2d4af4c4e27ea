import type { ArticleDefinition } from '../types.ts';

export const famine: ArticleDefinition = {
  id: 'famine',
  title: 'Famine',
  kind: 'concept',
  summary:
    'In 1921-22, 1931-33 and 1946-47 millions of people starved. Drought had a part in each; what was taken, exported, stored and hidden had a larger one.',
  history: [
    'The famine of 1921-22 struck the Volga, the Urals and southern Ukraine after war, requisition and two dry years. The government admitted it and let in help: at its height the American Relief Administration fed over ten million people a day. About five million died, of hunger and typhus. Churches were stripped of silver in the name of relief, and grain exports were resumed in the autumn of 1922 while some districts were still starving.',
    'In 1931-33 it was denied. Kazakhstan lost more than a million people, over a third of the Kazakhs among them; Ukraine between about three and a half and four and a half million; the Volga, the North Caucasus and other regions of Russia between one and three million. Grain was exported until 1933, villages were blacklisted, and peasants who fled were sent back. Seed and food loans came in the spring of 1933, for those who could still work.',
    'In 1946-47 drought in a country worn out by war, deliveries that were collected all the same and the wish to build a reserve before rationing ended killed roughly a million people, above all in Moldavia, in Ukraine and among poor townspeople who had lost their ration cards. State stocks of that winter, Ellman shows, would have sufficed to feed those who died.',
  ],
  model: [
    "Hunger begins when procurement and the village's needs exceed the harvest and the reserve, smoothly, since regions run short before the nation does. Repression worsens it. Relief reduces it, with grain out of the stores of the state that towns and herds then do without. Most deaths fall in the next spring, when the weak also work less in the fields. War deaths are not counted twice.",
    'Reports conceal part of the deaths where collectives, fear and a closed press give reason to; inspection and an open press bring them out. Deaths are shown as people, never as a cost, and no score rewards them.',
  ],
  contested: [
    'Deaths of 1931-33: from 5.5-6.5 million, Davies and Wheatcroft, to 8.7 million, Rudnytskyi and others. Of 1946-47: 0.9 to 1.5 million. Of 1921-22: three to five million or more.',
    'Whether the deaths in Ukraine in 1933 were genocide is a question of intent and of law on which historians divide.',
  ],
  related: [
    'procurement-on-reported-harvests',
    'collectivisation',
    'grain-procurement',
    'livestock',
    'residence-controls',
    'population-and-losses',
  ],
  links: ['famineDeaths', 'famineRelief'],
  sources: [
    { author: 'R. W. Davies and Stephen G. Wheatcroft', title: 'The Years of Hunger: Soviet Agriculture, 1931-1933', year: 2004 },
    {
      author: 'Omelian Rudnytskyi, Nataliia Levchuk, Oleh Wolowyna, Pavlo Shevchuk and Alla Kovbasiuk',
      title: 'Demography of a Man-made Human Catastrophe: The Case of Massive Famine in Ukraine, 1932-1933',
      year: 2015,
    },
    { author: 'Michael Ellman', title: 'The 1947 Soviet Famine and the Entitlement Approach to Famines', year: 2000 },
    {
      author: 'Bertrand M. Patenaude',
      title: 'The Big Show in Bololand: The American Relief Expedition to Soviet Russia in the Famine of 1921',
      year: 2002,
    },
    { author: 'Sarah Cameron', title: 'The Hungry Steppe: Famine, Violence, and the Making of Soviet Kazakhstan', year: 2018 },
    { author: 'Anne Applebaum', title: "Red Famine: Stalin's War on Ukraine", year: 2017 },
  ],
};
