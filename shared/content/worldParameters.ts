import type { Knots } from '../math/numbers.ts';
import type { Posture } from '../state/worldState.ts';

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

/** Fear of war in the record, 0-1. Judgement. */
export const HISTORICAL_TENSION: Knots = [
  [1921, 0.4],
  [1924, 0.25],
  [1927, 0.4],
  [1929, 0.3],
  [1933, 0.4],
  [1938, 0.65],
  [1940, 0.85],
  [1941, 1],
  [1944, 0.8],
  [1946, 0.5],
  [1950, 0.75],
  [1955, 0.5],
  [1962, 0.7],
  [1966, 0.45],
  [1973, 0.3],
  [1979, 0.4],
  [1983, 0.6],
  [1988, 0.25],
  [1991, 0.1],
];

/** Parameters of society and of the world outside. All are judgement. */
export const WORLD_PARAMETERS = {
  start: { peasantAnger: 0.6, contractTrust: 0.3, tension: 0.4, posture: 'wary' as Posture },

  peasantry: {
    /** Yearly approach of anger to what the year gives reason for. */
    adjustment: 0.45,
    base: 0.08,
    /** Anger from full procurement pressure, rural coercion, a leap of collectivisation, and deaths as a share of the village. */
    procurementPressure: 0.35,
    ruralCoercion: 0.35,
    collectivisationLeap: 0.9,
    hunger: 8,
    /** Relief felt from full relief work, household plots, and growth of farm output. */
    famineRelief: 0.1,
    privatePlots: 0.06,
    marketScope: 0.05,
  },

  foreignCapital: {
    /** Yearly approach of trust, while contracts hold, to what the law of foreign trade promises: a base and a part per position. */
    adjustment: 0.15,
    promisedBase: 0.3,
    promisedPerPosition: 0.12,
    /** Openness that each position of the law of foreign trade can be read as promising. */
    opennessPerPosition: 0.1,
    /** Trust lost when openness falls short of that promise by a full scale, and per unit of repression. */
    closureLoss: 0.6,
    repressionLoss: 0.04,
    floor: 0.05,
  },

  west: {
    adjustment: 0.5,
    /** Added fear of war per step of the line abroad short of the record, per share of output spent on arms above it, per unit of repression above it. */
    lineAbroad: 0.07,
    defence: 0.8,
    repression: 0.1,
  },

  /** What dealings with each posture leave of the machines and licences the record could buy, before comparison with the record. */
  postureAccess: { embargo: 0.6, wary: 0.85, trade: 1, credit: 1.15 } as Readonly<Record<Posture, number>>,
  /** Share of trade that depends on the engagement of private capital. */
  capitalShareOfTrade: 0.5,

  /** How the AI of the seats outside the Party answers. */
  stances: {
    /** Anger above which peasants hold grain back, and the share held back per unit above it. */
    angerToWithhold: 0.6,
    withholdingPerAnger: 1.2,
    mostWithheld: 0.6,
    /** Trust that goes with the record's engagement, the band around it that changes nothing, and the answer beyond it. */
    usualTrust: 0.4,
    indifference: 0.12,
    engagementPerTrust: 1,
    /** Fear of war beyond that of the record by which the powers change their dealings by a step. */
    tensionToMove: 0.15,
  },

  war: {
    /** Years in which readiness sets the severity of the war. */
    from: 1941,
    to: 1945,
    /** Part of its strength that a fully purged army loses. Readiness is producer goods × defence share × what is left. */
    purgeLoss: 0.5,
    /** Severity is one over readiness to this power, within the bounds. */
    mildest: 0.4,
    worst: 1.8,
    /** Largest share of the economy that can be occupied. */
    mostOccupied: 0.8,
  },
} as const;
