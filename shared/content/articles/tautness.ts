import type { ArticleDefinition } from '../types.ts';

export const tautness: ArticleDefinition = {
  id: 'tautness',
  title: 'Tautness',
  kind: 'concept',
  summary: 'How far targets lie above what can be done. A little strain wakes sleepers; more of it breaks the chain of supplies.',
  history: [
    "Planners argued that only targets out of reach call out reserves. Hunter gave the argument its form in 1961: output rises with ambition up to an optimum and falls beyond, since each plan that fails is another plan's missing input. He thought the first five-year plan had been far beyond, and that a feasible one would have left more steel and more bread at its end.",
    'People who worked under taut plans learned to defend themselves. They kept hidden stocks, asked for more than they needed, sent men called pushers to fetch supplies, worked in storms at the end of each month (storming) and reported as done what would be done tomorrow. Berliner described all of it from interviews with emigrants in the 1950s, and little had changed thirty years later.',
  ],
  model: [
    'Tautness is a lever, bounded by the law on planning. It costs coordination in proportion to the reach of the plan and inflates reported harvests. On building it works both ways: targets that stretch bring priority and shorter times, best at about three tenths of full tautness, and beyond twice that sites starve each other until at full tautness a seventh of investment is kept from working. Capital of 1937 is about one per cent higher under targets that stretch than under easy ones, and a sixth lower under targets beyond all reach. How large the gain is, is a judgement, not a measurement.',
    'A plan with targets by branch takes the lever over: tautness is then how far growth asked for lies above the growth the model itself expects under the orders in force, from reported figures and without strain, weighted over branches. Slack in one branch does not ease another. When the plan ends the lever comes back.',
  ],
  contested: ['Whether moderate tautness raised output: the archives show both slack drawn out and works ruined.'],
  related: ['five-year-plan', 'coordination', 'reported-and-true-statistics', 'control-figures', 'great-leap'],
  links: ['tautness'],
  sources: [
    { author: 'Holland Hunter', title: 'Optimum Tautness in Developmental Planning', year: 1961 },
    { author: 'Joseph S. Berliner', title: 'Factory and Manager in the USSR', year: 1957 },
    { author: 'Paul R. Gregory', title: 'The Political Economy of Stalinism: Evidence from the Soviet Secret Archives', year: 2004 },
    { author: 'Eugene Zaleski', title: 'Stalinist Planning for Economic Growth, 1933-1952', year: 1980 },
  ],
};
