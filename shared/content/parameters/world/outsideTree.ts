import { judgement, judgementTable } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

/** How the peasantry, foreign capital and the western powers answer, and what the war makes of readiness. */
export const OUTSIDE_TREE = {
  peasantry: {
    adjustment: judgement(0.45, [0.25, 0.7], 'a year', 'Approach of anger to what the year gives reason for.'),
    base: judgement(0.08, [0.02, 0.2], 'index 0-1', 'Anger where nothing gives reason for it.'),
    procurementPressure: judgement(0.35, [0.2, 0.5], 'index 0-1', 'Anger from full procurement pressure.'),
    ruralCoercion: judgement(0.35, [0.2, 0.5], 'index 0-1', 'Anger from full rural coercion.'),
    collectivisationLeap: judgement(0.9, [0.5, 1.3], 'index 0-1', 'Anger from collectivising every household in one year.'),
    hunger: judgement(8, [4, 14], 'ratio', 'Anger per share of the village that died of hunger in the year.'),
    famineRelief: judgement(0.1, [0.03, 0.2], 'index 0-1', 'Anger that full relief work takes away.'),
    privatePlots: judgement(0.06, [0.02, 0.12], 'index 0-1', 'Anger that household plots at their widest take away.'),
    marketScope: judgement(0.05, [0.01, 0.12], 'index 0-1', 'Anger that free trade in grain takes away.'),
  },

  foreignCapital: {
    adjustment: judgement(
      0.15,
      [0.08, 0.25],
      'a year',
      'Approach of trust, while contracts hold, to what the law of foreign trade promises.',
    ),
    promisedBase: judgement(0.3, [0.15, 0.4], 'index 0-1', 'Trust that the closest law of foreign trade can earn.'),
    promisedPerPosition: judgement(0.12, [0.06, 0.2], 'index 0-1', 'Trust that each further position of the law can earn.'),
    opennessPerPosition: judgement(0.1, [0.05, 0.2], 'index 0-1', 'Openness that each position of the law can be read as promising.'),
    closureLoss: judgement(0.6, [0.3, 1], 'ratio', 'Trust lost per scale by which openness falls short of that promise.'),
    repressionLoss: judgement(0.04, [0.01, 0.1], 'index 0-1', 'Trust lost per unit of repression.'),
    floor: judgement(0.05, [0, 0.1], 'index 0-1', 'Trust that somebody always has.'),
  },

  west: {
    adjustment: judgement(0.5, [0.3, 0.8], 'a year', 'Approach of the fear of war to what the year gives reason for.'),
    lineAbroad: judgement(0.07, [0.03, 0.12], 'index 0-1', 'Added fear of war per step of the line abroad beyond the record.'),
    defence: judgement(0.8, [0.4, 1.5], 'ratio', 'Added fear of war per share of output spent on arms above the record.'),
    repression: judgement(0.1, [0.03, 0.2], 'index 0-1', 'Added fear of war per unit of repression above the record.'),
  },

  postureAccess: judgementTable(
    { embargo: 0.6, wary: 0.85, trade: 1, credit: 1.15 },
    [0.85, 1.15],
    'ratio',
    'What dealings with each posture leave of the machines and licences the record could buy, before comparison with the record.',
  ),
  capitalShareOfTrade: judgement(0.5, [0.2, 0.7], 'fraction', 'Share of trade that depends on the engagement of private capital.'),

  /** How the AI of the seats outside the Party answers. */
  stances: {
    angerToWithhold: judgement(0.6, [0.45, 0.75], 'index 0-1', 'Anger above which peasants hold grain back.'),
    withholdingPerAnger: judgement(1.2, [0.6, 2], 'ratio', 'Share of sales held back per unit of anger above it.'),
    mostWithheld: judgement(0.6, [0.35, 0.8], 'fraction', 'Most that is held back: the rest must be sold for what villages cannot make.'),
    usualTrust: judgement(0.4, [0.25, 0.55], 'index 0-1', "Trust that goes with the record's engagement."),
    indifference: judgement(0.12, [0.05, 0.2], 'index 0-1', 'Band around it that changes nothing.'),
    engagementPerTrust: judgement(1, [0.5, 1.5], 'ratio', 'Engagement gained or lost per unit of trust beyond the band.'),
    tensionToMove: judgement(
      0.15,
      [0.08, 0.25],
      'index 0-1',
      'Fear of war beyond that of the record by which the powers change their dealings by a step.',
    ),
  },

  war: {
    purgeLoss: judgement(
      0.5,
      [0.25, 0.7],
      'fraction',
      'Part of its strength that a fully purged army loses; readiness is producer goods × defence share × what is left.',
    ),
    mildest: judgement(0.4, [0.2, 0.6], 'ratio', 'Least severity of the war against that of the record.'),
    worst: judgement(1.8, [1.4, 2.2], 'ratio', 'Greatest severity of the war against that of the record.'),
    mostOccupied: judgement(0.8, [0.6, 0.95], 'fraction', 'Largest share of the economy that can be occupied.'),
  },
} as const satisfies ParameterTree;
