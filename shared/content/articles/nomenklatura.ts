import type { ArticleDefinition } from '../types.ts';

export const nomenklatura: ArticleDefinition = {
  id: 'nomenklatura',
  title: 'Nomenklatura',
  kind: 'institution',
  summary: "The lists of posts that could be filled only with a Party committee's consent, and the people on them.",
  history: [
    'The first lists were drawn up in 1923 for some thousands of posts: directors of trusts, heads of departments, provincial officials. Every committee down to the district came to have its own. Estimates for the 1970s run from several hundred thousand to two million posts, from ministers to chairmen of collective farms, and a career meant moving from one list to the next.',
    "To be listed brought what money did not buy: the closed shop and clinic, the car, the dacha, the good school, immunity from search. To be struck off took all away. The list made managers loyal upward, and it meant that the economy's main reward for success was promotion out of the place where one had succeeded.",
    'In 1988-91 its younger members discovered that what they managed could become what they owned. Directors turned departments into co-operatives, ministries into concerns and funds into banks, mostly within laws they had helped to write. Many of the first large private fortunes came out of ministries and the enterprises of the youth league. The list had gone; the acquaintance it had created remained, and turned out to be worth more than the posts.',
  ],
  model: [
    'The law on privileges ranges from the Party maximum to entitlement for life. The more a post brings, the lower the ceiling on honest inspection and the higher corruption rises under a wide plan, slowly, over decades.',
  ],
  contested: ['Whether the elite chose to let the system fall, as some hold, or was surprised by it and made the best of it.'],
  related: ['bureaucracy-and-new-class', 'secretariat', 'apparatus-faction', 'graft-graduates-and-the-square'],
  links: ['privileges'],
  sources: [
    { author: 'Michael Voslensky', title: 'Nomenklatura: The Soviet Ruling Class', year: 1984 },
    { author: 'T. H. Rigby', title: 'Political Elites in the USSR: Central Leaders and Local Cadres from Lenin to Gorbachev', year: 1990 },
    { author: 'Mervyn Matthews', title: 'Privilege in the Soviet Union', year: 1978 },
    { author: 'Stephen Kotkin', title: 'Armageddon Averted: The Soviet Collapse, 1970-2000', year: 2001 },
  ],
};
