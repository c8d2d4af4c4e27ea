import type { ArticleDefinition } from '../types.ts';

export const reportedAndTrueStatistics: ArticleDefinition = {
  id: 'reported-and-true-statistics',
  title: 'Reported and true statistics',
  kind: 'mechanism',
  summary:
    'What the centre knew was what it was told. Fear and taut targets made reports rosier, and decisions taken on them could kill; inspection and a free press narrowed the gap.',
  history: [
    'In the 1920s Soviet statistics were the work of a strong professional office that quarrelled openly with planners over the size of harvests. After 1929 its independence was broken. From 1933 harvests were published as biological yield, an estimate of the crop standing in the field before it was cut, which exceeded what reached the barn by a fifth to a half. The census of 1937 counted fewer people than had been announced; its results were suppressed and its directors arrested, some of them shot.',
    'Managers reported what the plan required. Padding of results, the word was pripiski, was a crime and a routine. Its most famous case came from Riazan in 1959-60, where the province promised threefold deliveries of meat, slaughtered its breeding herds, bought animals elsewhere and delivered receipts; the first secretary took his own life when it came out. In the cotton affair of Uzbekistan in the 1970s and 1980s the state paid for a great deal of cotton that did not exist.',
    'Indices of output had a bias of their own, since new goods entered them at the high prices of their first years. Khanin and Seliunin calculated in 1987 that national income had grown since 1928 by a factor of about seven and not, as officially stated, of nearly ninety. Western recalculations lay between the two, nearer to the lower one, and quarrelled over the years in between.',
  ],
  model: [
    "Collectives report more than they harvest: the excess grows with repression and with tautness and shrinks with honest inspection. Quotas are set on the report and taken from the true crop. Industry overstates its growth under the plan, more under taut targets and fear; part of each year's overstatement sticks to the level that is printed and fades slowly, faster with inspection and a free press. Part of the hunger dead stays out of reports where fear is great.",
    'Every seat sees printed figures: output, farm products, herds, deaths and forecasts all start from them, and the printed table adds up. The official index of national income keeps every overstatement for good. How far figures can be trusted is shown from what everybody knows: plan, fear, inspection, press.',
    'Laws on the press, on inner-Party democracy, on privileges and on the republics bound how honest inspection may be. An open press makes corruption known and costs consent at first.',
  ],
  contested: [
    'Grain harvests of 1928-40 differ by up to a third between the low series of Wheatcroft and Davies and later Soviet revisions.',
  ],
  related: ['procurement-on-reported-harvests', 'central-statistical-administration', 'famine', 'rabkrin', 'back-testing', 'tautness'],
  links: ['S13', 'inspection', 'press-and-statistics', 'grainHarvest'],
  sources: [
    {
      author: 'Stephen G. Wheatcroft and R. W. Davies',
      title: 'Agriculture, in The Economic Transformation of the Soviet Union, 1913-1945',
      year: 1994,
    },
    { author: 'Alain Blum and Martine Mespoulet', title: "L'anarchie bureaucratique: statistique et pouvoir sous Staline", year: 2003 },
    { author: 'Vasilii Seliunin and Grigorii Khanin', title: 'Lukavaia tsifra', year: 1987 },
    { author: 'G. Warren Nutter', title: 'The Growth of Industrial Production in the Soviet Union', year: 1962 },
    {
      author: 'Mark Harrison and Byung-Yeon Kim',
      title: 'Plans, Prices, and Corruption: The Soviet Firm under Partial Centralization, 1930 to 1990',
      year: 2006,
    },
  ],
};
