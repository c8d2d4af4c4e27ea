import type { ArticleDefinition } from '../types.ts';

export const bureaucracyAndNewClass: ArticleDefinition = {
  id: 'bureaucracy-and-new-class',
  title: 'Bureaucracy and the new class',
  kind: 'mechanism',
  summary:
    'Planning everything needs people who plan, permit and inspect. They come to have privileges and interests of their own, and nobody below can remove them.',
  history: [
    "The Party of 1921 paid its officials by a maximum near a skilled worker's wage. Already then opposition speakers complained of special rations. Under Stalin the maximum was dropped in the early 1930s, closed shops, clinics and dachas were graded by rank, and the apparatus of commissariats and Party committees grew with each thing that had to be allocated by order.",
    "Trotsky in exile called it a bureaucracy that had usurped the workers' state; Djilas, once a Yugoslav leader, called it a new class that owned collectively what it administered; Voslensky described from inside how posts were listed, filled and handed on. In terms of money income the late Soviet Union was fairly equal. The advantages lay in access: to flats, goods, schools, travel and safety from the law.",
    "Campaigns against officials came and went: self-criticism in 1928, the purge of 1937-38 that killed a large part of them and promoted younger people into their chairs, Khrushchev's limits on terms of office, Andropov's arrests. Brezhnev's trust in cadres gave them what they had wanted longest, security, and the average age of ministers rose with it.",
  ],
  model: [
    'Corruption is a stock that grows over decades towards a level set by the reach of the plan and by how little repression or honest inspection checks it. It costs output in proportion to the plan. The law on privileges limits how honest inspection may be, so that entitlement feeds corruption; strict equality of pay keeps a minimum of inspection.',
    'Officials themselves are counted as a share of the labour force that grows with the plan and with how much there is to allocate, and their privileges as a stock that follows law and plan. Together they make a vested interest: the Apparatus votes against a narrower plan or fewer privileges the more it has to lose. Criticism from below, ordered as a campaign, clears corruption and privileges within years; it costs plan discipline and authority out of proportion, so that the extreme disorders the economy.',
    'Once the press may write about it, corruption costs consent, most of it in the first years, when it is news. Repression checks collusion and damages coordination at the same time, so that the cure by terror is dear. Inequality is shown as a Gini coefficient and as the income share of the top hundredth; the part of it beyond what people put up with costs consent.',
  ],
  contested: [
    'Whether officials were a class, a stratum or merely an administration was argued through the whole century, mostly among socialists.',
    'Incomes: tax-based series give the top hundredth about 4 per cent of income in the 1960s to 1980s, without privileges in kind.',
  ],
  related: ['nomenklatura', 'apparatus-faction', 'secretariat', 'graft-graduates-and-the-square', 'inner-party-democracy', 'rabkrin'],
  links: ['S12', 'privileges', 'planScope', 'criticism'],
  sources: [
    { author: 'Milovan Djilas', title: 'The New Class: An Analysis of the Communist System', year: 1957 },
    { author: 'Michael Voslensky', title: 'Nomenklatura: The Soviet Ruling Class', year: 1984 },
    { author: 'Mervyn Matthews', title: 'Privilege in the Soviet Union', year: 1978 },
    { author: 'T. H. Rigby', title: 'Political Elites in the USSR: Central Leaders and Local Cadres from Lenin to Gorbachev', year: 1990 },
    {
      author: 'Filip Novokmet, Thomas Piketty and Gabriel Zucman',
      title: 'From Soviets to Oligarchs: Inequality and Property in Russia 1905-2016',
      year: 2018,
    },
    {
      author: 'Mark Harrison and Byung-Yeon Kim',
      title: 'Plans, Prices, and Corruption: The Soviet Firm under Partial Centralization, 1930 to 1990',
      year: 2006,
    },
  ],
};
