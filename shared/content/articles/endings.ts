import type { ArticleDefinition } from '../types.ts';

export const endings: ArticleDefinition = {
  id: 'endings',
  title: 'Endings',
  kind: 'mechanism',
  summary:
    'A rule can end before 1991: by collapse of consent, by defeat, by the votes of its own Committee. What a run was worth is told as a profile, not as one score.',
  history: [
    'The Soviet Union ended in three days in August, when a committee of officials detained its president and lost, and in four months after that, when republics declared independence and the Russian government took over the centre. On 25 December 1991 Gorbachev resigned. It had not been defeated in war, had no famine and, by its own statistics, had been growing until two years before.',
    'Other ends had been near. In 1921 the Party faced peasant risings, strikes and mutiny. In the autumn of 1941 the government left Moscow. In 1953, 1957 and 1964 the leadership was decided by a few men and a few regiments, and in 1962 by the judgement of two statesmen and some officers at sea.',
    "Historians name different causes for 1991: falling oil prices and foreign debts, a plan that could no longer be enforced, the mobilisation of nations, the loss of belief among those who ruled, and one man's choices. Most give several of them, and disagree on which could have been missing. Few of those who lived through it had expected it five years before, and almost none of the governments watching from abroad.",
  ],
  model: [
    'The regime collapses when consent has been near nothing in two year-ends in a row. The war is lost when most of the economy is occupied. A leadership that loses its majority goes into opposition, or ends the game where that was chosen at the start. Otherwise the last quarter of the last year brings the review.',
    'The risk panel shows consent, authority, hunger, disorganisation and war with their trend, so that no end comes unannounced. Deaths are counted and shown; nothing is ever gained by them.',
  ],
  contested: [
    'Whether the Soviet system could have been reformed and kept: Kotkin and Brown think the will of the leader decided when it fell, Gaidar thinks the payments did.',
  ],
  related: ['consent', 'republics', 'german-question-and-the-war', 'central-committee', 'hard-currency'],
  links: ['S33', 'famineDeaths'],
  sources: [
    { author: 'Stephen Kotkin', title: 'Armageddon Averted: The Soviet Collapse, 1970-2000', year: 2001 },
    { author: 'Vladislav M. Zubok', title: 'Collapse: The Fall of the Soviet Union', year: 2021 },
    { author: 'Yegor Gaidar', title: 'Collapse of an Empire: Lessons for Modern Russia', year: 2007 },
    {
      author: 'Michael Ellman and Vladimir Kontorovich (eds)',
      title: "The Destruction of the Soviet Economic System: An Insiders' History",
      year: 1998,
    },
    { author: 'Archie Brown', title: 'The Gorbachev Factor', year: 1996 },
  ],
};
