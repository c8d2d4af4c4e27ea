import type { ArticleDefinition } from '../types.ts';

export const sequenceAndStartingPoint: ArticleDefinition = {
  id: 'sequence-and-starting-point',
  title: 'Sequence and starting point',
  kind: 'mechanism',
  summary:
    'The same reform gives different results in 1921, 1953, 1965 and 1985, because what it meets has changed: hands to spare, people who remember trade, households that farm, officials with something to lose.',
  history: [
    'In 1921 most people worked for themselves, knew how to buy and sell, and needed only to be let. Trade came back within months. By 1953 a generation had grown up with the plan, though peasants still kept their plots and more than four in ten of those at work were in farming. In 1965 managers asked for rights and planners feared for theirs; inflation was hidden and small.',
    'In 1985 a fifth of labour was left in farming, most of it paid like factory labour and little inclined to leave the collective for a leasehold. Three quarters of industry made machines, metals, fuel and arms under ministries that could stop any reform. Nobody under seventy had been a merchant. The overhang of money was growing, and reform of politics took away the enforcement that reform of the economy needed.',
    'China in 1978, with seven in ten at work on the land, resembled the Soviet Union of 1928 far more than that of 1985. Whether order mattered as well, farms before factories, margins before the core, economy before politics, is harder to tell, since every country had only one history. Yet the comparison is the best there is, and it is why the same laws and levers are offered at every date.',
  ],
  model: [
    'Market memory decays over about fifteen years of disuse and sets how quickly institutions can be rebuilt. Surplus labour shrinks as towns grow. Corruption builds over decades, the share of collectives and of heavy industry is inherited, and soft budgets waste what openness brings. A reform meets all of these as it finds them.',
    'Programmes for the NEP kept, for 1965 and for 1985 apply like policies to unlike starting points, with no special rule for any year.',
  ],
  contested: ['Sachs and Woo hold that structure decided; Naughton and Miller give politics and choice more room.'],
  related: ['market-memory', 'dual-track', 'surplus-labour', 'roads-not-taken', 'china', 'disorganisation'],
  links: ['S28', 'marketScope'],
  sources: [
    {
      author: 'Jeffrey Sachs and Wing Thye Woo',
      title: 'Structural Factors in the Economic Reforms of China, Eastern Europe, and the Former Soviet Union',
      year: 1994,
    },
    { author: 'Barry Naughton', title: 'Growing Out of the Plan: Chinese Economic Reform, 1978-1993', year: 1995 },
    {
      author: 'Chris Miller',
      title: 'The Struggle to Save the Soviet Economy: Mikhail Gorbachev and the Collapse of the USSR',
      year: 2016,
    },
    { author: 'Michael Ellman', title: 'Socialist Planning, third edition', year: 2014 },
    {
      author: 'Michael Ellman and Vladimir Kontorovich (eds)',
      title: "The Destruction of the Soviet Economic System: An Insiders' History",
      year: 1998,
    },
  ],
};
