import { MONEY_PROGRAMMES } from '../economies/moneyProgrammes.ts';
import { HISTORY_PROGRAMME } from './history.ts';
import type { ProgrammeDefinition } from '../types.ts';

/** History with one thing removed: villages stay private, procurement stays mild, nobody is bound or driven out. */
export const NO_COLLECTIVISATION_PROGRAMME: ProgrammeDefinition = {
  id: 'no-collectivisation',
  title: 'Collectivisation left out',
  summary: 'History with one thing removed: villages stay private, procurement stays mild, nobody is bound or driven out.',
  levers: {
    ...HISTORY_PROGRAMME.levers,
    ...MONEY_PROGRAMMES['no-collectivisation'],
    planScope: [
      [1921, 0.4],
      [1923, 0.3],
      [1927, 0.35],
      [1930, 0.65],
    ],
    marketScope: [
      [1921, 0.45],
      [1922, 0.65],
      [1925, 0.72],
      [1927, 0.62],
      [1930, 0.4],
      [1991, 0.35],
    ],
    collectivisation: [[1921, 0.0]],
    procurementPressure: [
      [1921, 0.3],
      [1923, 0.2],
      [1927, 0.25],
    ],
    privatePlots: [[1921, 1.0]],
    residenceControls: [[1921, 0.0]],
    ruralCoercion: [[1921, 0.0]],
    newLands: [[1921, 0.0]],
  },
  laws: {
    'private-enterprise': [[1921, 2]],
    'land-tenure': [[1921, 1]],
    'grain-regime': [
      [1921, 2],
      [1924, 1],
    ],
    'price-regime': [
      [1921, 0],
      [1924, 1],
      [1929, 2],
    ],
    'planning-system': [
      [1921, 1],
      [1925, 2],
    ],
    'foreign-trade': [
      [1921, 1],
      [1936, 0],
      [1966, 1],
      [1987, 2],
    ],
    currency: [
      [1921, 0],
      [1923, 2],
      [1928, 1],
    ],
    'labour-regime': [[1921, 1]],
    'inner-party-democracy': [
      [1921, 2],
      [1923, 3],
      [1930, 4],
    ],
    'security-powers': [
      [1921, 2],
      [1922, 1],
    ],
    'press-and-statistics': [
      [1921, 2],
      [1923, 3],
    ],
    nationalities: [
      [1921, 2],
      [1933, 1],
      [1990, 3],
      [1991, 4],
    ],
    'comintern-line': [
      [1921, 2],
      [1928, 1],
      [1935, 3],
      [1939, 1],
      [1941, 3],
      [1948, 1],
      [1956, 4],
    ],
    'military-doctrine': [
      [1921, 2],
      [1924, 1],
      [1935, 2],
      [1941, 3],
      [1946, 2],
    ],
    privileges: [[1921, 0]],
    'rural-industry': [
      [1921, 1],
      [1961, 0],
      [1987, 1],
    ],
  },
  sources: [
    { author: 'Robert C. Allen', title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution', year: 2003 },
    { author: 'Holland Hunter and Janusz M. Szyrmer', title: 'Faulty Foundations: Soviet Economic Policies, 1928-1940', year: 1992 },
  ],
};
