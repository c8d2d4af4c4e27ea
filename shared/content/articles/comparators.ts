import type { ArticleDefinition } from '../types.ts';

export const comparators: ArticleDefinition = {
  id: 'comparators',
  title: 'Comparators',
  kind: 'mechanism',
  summary:
    'Was Soviet growth fast? The answer depends on the country beside it; the charts draw Japan, Korea, Taiwan, China, India, Brazil, Poland, Germany and the West.',
  history: [
    'In 1928 Soviet output per head stood near 1,400 international dollars of 1990: above China and India, a little above Brazil, below Japan with some 2,000 and a long way below Germany with about 4,000. By 1973 it had passed 6,000. Measured against where it started, and with a war that killed one in seven, few poor countries had done as well by then.',
    'Japan reached 11,400 in the same year and went on. South Korea and Taiwan, much poorer than the Soviet Union in 1950, overtook it in the 1980s. India, which kept democracy and a slower plan, stood at 850 in 1973. China was poorer still, and its rise began only then. After Japan, the Soviet Union came furthest in these forty-five years of the large countries that had been poor, and then slowed while others sped up.',
    'Comparison across systems has pitfalls. Soviet output includes goods nobody wanted and guns nobody could eat, prices did not reflect scarcity, and quality was poor; on the other side, unpaid costs of market economies are left out as well. Consumption per head lagged further behind than output did. A fair comparison therefore needs several measures, length of life and years of schooling among them.',
  ],
  model: [
    'The real series of other countries are drawn beside your run and beside Soviet history; they never enter it. The one exception is the leading country: the smoothed output per head of the United States is the frontier, and the distance to it decides how much can be learned.',
  ],
  contested: [
    'Allen ranks Soviet growth to 1970 among the best of countries outside the West; Easterly and Fischer rank it among the worst once investment and schooling are allowed for.',
  ],
  related: ['international-dollars', 'trade-led-catch-up', 'labour-surplus-and-its-end', 'back-testing', 'china'],
  links: ['S30', 'gdpPerHead'],
  sources: [
    { author: 'Jutta Bolt and Jan Luiten van Zanden', title: 'Maddison Project Database 2013', year: 2013 },
    { author: 'Angus Maddison', title: 'The World Economy: A Millennial Perspective', year: 2001 },
    { author: 'Robert C. Allen', title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution', year: 2003 },
    { author: 'William Easterly and Stanley Fischer', title: 'The Soviet Economic Decline', year: 1995 },
    { author: 'Gur Ofer', title: 'Soviet Economic Growth: 1928-1985', year: 1987 },
  ],
};
