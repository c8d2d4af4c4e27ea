import type { ArticleDefinition } from '../types.ts';

export const sovkhoz: ArticleDefinition = {
  id: 'sovkhoz',
  title: 'Sovkhoz, the state farm',
  kind: 'institution',
  summary: 'A grain factory with wage labour on state land: the form of farming that planners liked best, and the dearest.',
  history: [
    'Estates that had not been divided in 1918 became state farms, most of them poor and small. In 1928 the state founded grain giants on the steppe, such as Gigant in the North Caucasus with over a hundred thousand hectares, on American lines and with American machines. Yields were low, losses high, and in 1933-34 the largest were cut up. On the eve of war they held less than a tenth of the sown land.',
    'The Virgin Lands of 1954 were settled by state farms, since there was no village to collectivise. Khrushchev and his successors turned many weak collectives into state farms as well, which brought their members wages, pensions and passports, and the state their losses. By the 1980s more land was sown by state farms than by collectives.',
  ],
  model: [
    'State farms are the last position of the law on land tenure: nearly all farming is collective, and plots are cut to a remnant. In the model they count with collectives, with the same loss of efficiency and the same waste of investment.',
    'New lands are ploughed by order, as the great state farms were. Wage labour on farms is not distinguished.',
  ],
  contested: [
    'Whether large size was the trouble or distance between the worker and the result; grain farms of like size do well elsewhere with owners on them.',
  ],
  related: ['kolkhoz', 'virgin-lands', 'grain-farming', 'soft-budget-constraint'],
  links: ['land-tenure', 'collectivisation'],
  sources: [
    { author: 'Lazar Volin', title: 'A Century of Russian Agriculture: From Alexander II to Khrushchev', year: 1970 },
    {
      author: 'Martin McCauley',
      title: 'Khrushchev and the Development of Soviet Agriculture: The Virgin Land Programme, 1953-1964',
      year: 1976,
    },
    { author: 'Naum Jasny', title: 'The Socialized Agriculture of the USSR: Plans and Performance', year: 1949 },
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
  ],
};
