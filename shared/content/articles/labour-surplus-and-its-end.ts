import type { ArticleDefinition } from '../types.ts';

export const labourSurplusAndItsEnd: ArticleDefinition = {
  id: 'labour-surplus-and-its-end',
  title: 'Labour surplus and its end',
  kind: 'mechanism',
  summary:
    'Moving peasants to factories gives fast growth for as long as there are peasants to move. When they run out, more capital meets no more hands.',
  history: [
    'In 1928 about four fifths of those at work were in farming, many with too little land to keep them busy the year round. Lewis later described how such a country can grow for decades by moving people to industry at a wage little above what the village gives. In the twelve years to 1940 the farm share fell to little more than a half, by pull of wages and rations and by flight from the collective farms.',
    'The movement went on after the war. By 1970 a quarter of the labour force was left in farming and by 1985 a fifth, much of it elderly; women were at work almost without exception. Births fell with life in towns. From the middle 1970s new factories were built for which there was nobody to hire, while old ones kept more people than they needed against the day the plan would be raised.',
    'Growth of output per head, above three per cent a year in the 1950s and 1960s, fell to little over one in the 1970s and 1980s though investment took an ever larger share. Japan and Korea passed the same point and went on growing, because by then they lived from new technology, trade and competition more than from added hands.',
  ],
  model: [
    'Peasants move when a town job pays enough above village income; squeezed peasants and soft budgets make the gap wider, residence controls hold them back, coercion drives them out. The flow is the smaller of those who would go and the jobs that new capital makes, with a third of the rest where budgets are soft; those hands work little until there are places for them. It shrinks with the surplus that is left above the farm labour a mechanised country keeps.',
    'Under a plan capital substitutes badly for labour, so that its weight in growth falls when labour stops growing; income shortens hours; technology from abroad and a lighter plan can take over. The slow-down of the 1970s comes out of these, not out of a date.',
  ],
  contested: [
    'Weitzman and Easterly and Fischer put the slow-down down to low substitution of capital for labour; Allen adds misdirected investment in Siberia and old plant; others blame falling productivity growth itself. The data cannot tell the accounts apart.',
  ],
  related: [
    'surplus-labour',
    'elasticity-of-substitution',
    'five-year-plan',
    'residence-controls',
    'soft-budget-constraint',
    'comparators',
    'trade-led-catch-up',
  ],
  links: ['S11', 'farmLabourShare', 'urbanShare', 'labour-regime'],
  sources: [
    { author: 'W. Arthur Lewis', title: 'Economic Development with Unlimited Supplies of Labour', year: 1954 },
    { author: 'Robert C. Allen', title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution', year: 2003 },
    { author: 'William Easterly and Stanley Fischer', title: 'The Soviet Economic Decline', year: 1995 },
    { author: 'Martin L. Weitzman', title: 'Soviet Postwar Economic Growth and Capital-Labor Substitution', year: 1970 },
    { author: 'Gur Ofer', title: 'Soviet Economic Growth: 1928-1985', year: 1987 },
  ],
};
