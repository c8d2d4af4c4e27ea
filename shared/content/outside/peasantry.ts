import type { OutsideSeatDefinition } from '../types.ts';

export const peasantry: OutsideSeatDefinition = {
  id: 'peasantry',
  title: 'Peasantry',
  summary: 'Four fifths of the country in 1921. It cannot vote in the Committee; it can keep its grain.',
  wants: 'Land, cheap goods, fair prices and to be left alone.',
  colour: '#a8792a',
  sources: [
    {
      author: 'Moshe Lewin',
      title: 'Russian Peasants and Soviet Power: A Study of Collectivization',
      year: 1968,
    },
    {
      author: 'R. W. Davies and Stephen G. Wheatcroft',
      title: 'The Years of Hunger: Soviet Agriculture, 1931-1933',
      year: 2004,
    },
  ],
};
