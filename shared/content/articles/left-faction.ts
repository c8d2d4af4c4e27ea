import type { ArticleDefinition } from '../types.ts';

export const leftFaction: ArticleDefinition = {
  id: 'left-faction',
  title: 'Left',
  kind: 'actor',
  summary:
    'The mobilisers: industry first, paid for in large part by the village, debate in the Party, and revolution abroad as the way out of isolation.',
  history: [
    'The Left Opposition came together in October 1923, when Trotsky and forty-six others protested against an economy without a plan and a Party run by appointed secretaries. Preobrazhensky gave it a theory of accumulation, Pyatakov experience of running industry. In 1926 Zinoviev and Kamenev, who had fought it, joined it in the United Opposition. Its base was the young, students and soldiers among them, and officials of the central offices; in the provinces and the factories the apparatus held.',
    "It asked for faster industry, heavier taxes on well-off peasants, workers' democracy and a more active Comintern. It was outvoted at every congress and expelled in December 1927. When Stalin took up the industrial part of its programme a year later and carried it further than it had ever asked, many of its members recanted and went to build factories. Nearly all of them were killed between 1936 and 1941.",
  ],
  model: [
    'A faction with a sixth of the Central Committee of 1921. Its ideals lie towards speed, against the market and on the side of debate. It is content in proportion to how near policy, that is orders and laws together, stands to them.',
    'An AI leader from its ranks follows a course of NEP with much higher investment: heavy industry and machines from abroad, without general collectivisation.',
  ],
  contested: ['Whether its democracy was a principle or the need of a minority; whether its pace could have been had without force.'],
  related: ['primitive-accumulation', 'right-faction', 'inner-party-democracy', 'central-committee', 'five-year-plan'],
  links: ['heavyIndustryShare'],
  sources: [
    { author: 'Isaac Deutscher', title: 'The Prophet Unarmed: Trotsky, 1921-1929', year: 1959 },
    { author: 'Alexander Erlich', title: 'The Soviet Industrialization Debate, 1924-1928', year: 1960 },
    { author: 'Evgenii Preobrazhensky', title: 'The New Economics (Novaia ekonomika)', year: 1926 },
    { author: 'Robert V. Daniels', title: 'The Conscience of the Revolution: Communist Opposition in Soviet Russia', year: 1960 },
  ],
};
