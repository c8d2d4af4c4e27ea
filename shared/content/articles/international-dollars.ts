import type { ArticleDefinition } from '../types.ts';

export const internationalDollars: ArticleDefinition = {
  id: 'international-dollars',
  title: 'International dollars of 1990',
  kind: 'concept',
  summary:
    'A unit that makes output comparable across countries and years: what a dollar bought in the United States in 1990, applied to everything everywhere.',
  history: [
    'Exchange rates compare badly, since they reflect only what is traded, and the Soviet rouble had none that meant anything. Geary and Khamis devised a method that averages the prices of all countries; Maddison applied it to estimates of output far back and chose 1990 as his year. A Soviet citizen of 1973 stood at about 6,100 such dollars, an American at about 16,700.',
    'For the Soviet Union the estimates rest on the work of Western scholars and of American intelligence, who rebuilt growth from physical quantities with Western methods; for 1914-28 on Markevich and Harrison. Levels are less certain than growth. Quality, choice and queues are not in them, and some economists, among them Khanin, think they flatter the last decades.',
  ],
  model: [
    'All output, capital and consumption of the model are in billions of dollars of 1990; output per head is in dollars. Rouble prices of the money block are kept apart from it.',
    'The path of the model under historical levers is tested against the Maddison series in this unit. Printed figures may stray from the true ones, which are kept beside them.',
  ],
  contested: ['The Soviet level of about 1980 against the American: from a quarter to a half, by source.'],
  related: ['comparators', 'back-testing', 'reported-and-true-statistics', 'population-and-losses'],
  links: ['gdpPerHead'],
  sources: [
    { author: 'Angus Maddison', title: 'The World Economy: A Millennial Perspective', year: 2001 },
    { author: 'Jutta Bolt and Jan Luiten van Zanden', title: 'Maddison Project Database 2013', year: 2013 },
    {
      author: 'Andrei Markevich and Mark Harrison',
      title: "Great War, Civil War, and Recovery: Russia's National Income, 1913 to 1928",
      year: 2011,
    },
    { author: 'Abram Bergson', title: 'The Real National Income of Soviet Russia since 1928', year: 1961 },
    { author: 'Gur Ofer', title: 'Soviet Economic Growth: 1928-1985', year: 1987 },
    { author: 'Vasilii Seliunin and Grigorii Khanin', title: 'Lukavaia tsifra', year: 1987 },
  ],
};
