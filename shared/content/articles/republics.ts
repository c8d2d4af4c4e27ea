import type { ArticleDefinition } from '../types.ts';

export const republics: ArticleDefinition = {
  id: 'republics',
  title: 'Republics and nationalities',
  kind: 'mechanism',
  summary:
    'A state of more than a hundred peoples gave the larger ones territories, schools and officials of their own, deported some of them whole, and in 1991 came apart along the lines it had drawn.',
  history: [
    'The union treaty of December 1922 joined republics that were equal on paper. In the 1920s korenizatsiya, indigenisation, put local people into office, taught in dozens of languages and gave several of them their first script. After 1932 it was curbed, most sharply in Ukraine, where it was blamed for resistance to procurement. Yet republics, academies and native cadres remained.',
    'In the 1930s and 1940s whole nationalities were deported: Koreans in 1937, Volga Germans in 1941, Chechens, Ingush, Crimean Tatars, Kalmyks and others in 1943-44. Very many died on the way and in the first years. Some were allowed back after 1956, others not before 1989. Their territories were renamed and settled by others, and quarrels over houses and land began on the day of return.',
    "Economically the centre taxed the richer republics and invested in the poorer, without anyone being able to say who paid for whom. Khrushchev's regional councils of 1957 gave republics industries to run; Brezhnev gave their leaders tenure. When the centre allowed elections in 1989-90, the republics had parliaments, borders and grievances ready. In December 1991 three of them declared the union dissolved.",
  ],
  model: [
    "The law on nationalities runs from a unitary state to sovereign republics. Towards the loose end it caps plan discipline, so that the centre's orders reach less far, and where markets have not grown the rest is disorganisation; towards the tight end it caps honest inspection.",
    'Units of the map show people, land, herds, harvest, industry and rails. Budgets of republics, deportations and secession are not modelled.',
  ],
  contested: [
    'Whether nationality or economic collapse broke the union first; Beissinger stresses the tide of mobilisation, Zubok the contest between Gorbachev and the Russian republic.',
  ],
  related: ['disorganisation', 'sovnarkhozy', 'endings', 'famine', 'consent'],
  links: ['S31', 'nationalities'],
  sources: [
    { author: 'Terry Martin', title: 'The Affirmative Action Empire: Nations and Nationalism in the Soviet Union, 1923-1939', year: 2001 },
    {
      author: 'Ronald Grigor Suny',
      title: 'The Revenge of the Past: Nationalism, Revolution, and the Collapse of the Soviet Union',
      year: 1993,
    },
    { author: 'Mark R. Beissinger', title: 'Nationalist Mobilization and the Collapse of the Soviet State', year: 2002 },
    { author: 'Vladislav M. Zubok', title: 'Collapse: The Fall of the Soviet Union', year: 2021 },
  ],
};
