import type { Posture } from '../state/worldState.ts';
import { OUTSIDE_TREE } from './parameters/world/outsideTree.ts';
import { WORLD_RECORD_TREE } from './parameters/world/recordTree.ts';
import { valuesOf } from './register/parameterTree.ts';

/** How the western powers dealt with the Soviet state in the record, from a year on. Judgement on well-known turns. */
export const HISTORICAL_POSTURES: readonly (readonly [year: number, posture: Posture])[] = [
  [1921, 'wary'], // trade agreement with Britain, March 1921; no recognition
  [1924, 'trade'], // recognition by Britain, Italy and France
  [1927, 'wary'], // break with Britain
  [1930, 'trade'], // orders for machinery in the Depression
  [1938, 'wary'],
  [1941, 'trade'], // alliance against Germany
  [1942, 'credit'], // Lend-Lease
  [1945, 'trade'], // Lend-Lease ends
  [1946, 'wary'],
  [1949, 'embargo'], // co-ordinated export controls
  [1954, 'wary'],
  [1966, 'trade'],
  [1972, 'credit'], // detente
  [1975, 'trade'], // trade agreement with the United States annulled
  [1980, 'wary'], // grain embargo, sanctions
  [1987, 'trade'],
];

/** Figures of the world outside; what each rests on is in the trees. */
export const WORLD_TREE = { ...WORLD_RECORD_TREE, ...OUTSIDE_TREE } as const;

const values = valuesOf(WORLD_TREE);

/** Years in which readiness sets the severity of the war: the calendar, no estimate. */
const WAR_YEARS = { from: 1941, to: 1945 } as const;

/** How the powers deal with the state at the start: a trade agreement, no recognition. */
const START: { readonly posture: Posture } = { posture: 'wary' };

/** Parameters of society and of the world outside. */
export const WORLD_PARAMETERS = { ...values, start: { ...values.start, ...START }, war: { ...values.war, ...WAR_YEARS } };

/** Fear of war in the record, 0-1. */
export const HISTORICAL_TENSION = WORLD_PARAMETERS.historicalTension;
