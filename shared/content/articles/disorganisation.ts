import type { ArticleDefinition } from '../types.ts';

export const disorganisation: ArticleDefinition = {
  id: 'disorganisation',
  title: 'Disorganisation',
  kind: 'concept',
  summary:
    'The part of the economy that neither an enforced plan nor working markets coordinate. It is what a reform in the wrong order creates.',
  history: [
    'By 1990 a Soviet director still had to deliver to state orders, but nothing happened if he did not. He could sell elsewhere, but there were no wholesalers, no courts for contracts and no prices that meant anything, so he bartered. Supplies between republics were stopped by decrees on each side. Output fell though no factory had been destroyed.',
    'Ministers of the time called it the paralysis of executive power; the memoirs gathered by Ellman and Kontorovich describe it ministry by ministry. China avoided most of it by leaving the old orders in force until there was something else. Poland and Czechia crossed it quickly, with markets their people remembered. The Soviet successor states took most of a decade, and much of what was lost in between was never made again.',
  ],
  model: [
    'Disorganisation is one, less the reach of the plan times its discipline, less market institutions, and never below zero. It costs up to three quarters of output where it is complete. Cutting the plan or its discipline is immediate, while institutions take years, faster where market memory is alive. People feel it in queues: above a tolerated share it costs consent, and a sudden rise costs more.',
  ],
  contested: [
    'Whether Soviet output fell after 1989 through disorganisation, through loss of trade within the bloc or by the end of worthless production that should not be counted.',
  ],
  related: ['coordination', 'market-memory', 'dual-track', 'sequence-and-starting-point', 'gosplan'],
  links: ['planDiscipline', 'planScope'],
  sources: [
    { author: 'Olivier Blanchard and Michael Kremer', title: 'Disorganization', year: 1997 },
    {
      author: 'Michael Ellman and Vladimir Kontorovich (eds)',
      title: "The Destruction of the Soviet Economic System: An Insiders' History",
      year: 1998,
    },
    {
      author: 'Lawrence J. Lau, Yingyi Qian and Gerard Roland',
      title: "Reform without Losers: An Interpretation of China's Dual-Track Approach to Transition",
      year: 2000,
    },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
  ],
};
