import type { ArticleDefinition } from '../types.ts';

export const cocom: ArticleDefinition = {
  id: 'cocom',
  title: 'CoCom',
  kind: 'institution',
  summary: 'The Western committee in Paris, 1949-94, that agreed which goods must not be sold to communist countries.',
  history: [
    'It had no treaty and met in an annexe of the American embassy. Its lists were long at first, took in much of ordinary machinery during the war in Korea, and were cut in 1954 and 1958 under pressure from Britain and others who wanted trade. China had longer lists until 1957. What stayed was what helped to make arms: later above all machine tools, electronics and computers.',
    'Evasion was routine and sometimes famous. In 1987 it came out that Toshiba Machine and the Norwegian firm Kongsberg had sold milling machines and controls that made Soviet submarine propellers quieter. Soviet intelligence had a collection programme by branch, known in the West since 1981 through an agent the French called Farewell. France expelled forty-seven Soviet officials in 1983 in part on his information.',
    'The embargo made Soviet computers older by years and dearer. It did not cause the trouble the factories had with using what they were given; whether a civilian economy that could hardly use what it had would have used more is the doubt that follows the topic. After 1989 the lists were cut quickly, and in 1994 the committee was replaced by a looser agreement on arms.',
  ],
  model: [
    'Embargo is one of the four dealings of the Western powers. Against ordinary trade it lets through about three fifths of the machines and knowledge that openness asks for, and its effect is measured against what the record of the year already contains. From 1949 the controls also deny a part of any openness beyond that of the record: two fifths under embargo, a tenth in ordinary trade, nothing where credit is given.',
  ],
  contested: ['How much the controls cost either side; Mastanduno thinks selective controls worked and broad ones did not hold.'],
  related: ['cold-war-economy', 'western-powers', 'foreign-trade', 'trade-led-catch-up', 'cmea'],
  links: ['openness'],
  sources: [
    { author: 'Michael Mastanduno', title: 'Economic Containment: CoCom and the Politics of East-West Trade', year: 1992 },
    { author: 'Philip Hanson', title: 'Trade and Technology in Soviet-Western Relations', year: 1981 },
    { author: 'Vladislav M. Zubok', title: 'A Failed Empire: The Soviet Union in the Cold War from Stalin to Gorbachev', year: 2007 },
    {
      author: 'Oscar Sanchez-Sibony',
      title: 'Red Globalization: The Political Economy of the Soviet Cold War from Stalin to Khrushchev',
      year: 2014,
    },
  ],
};
