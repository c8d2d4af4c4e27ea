import type { ParameterTree } from '../../register/parameterTree.ts';

/** Who sits in the Central Committee, and how members change sides. Rates are per year. */
export const COMMITTEE_TREE = {
  distanceOfDissatisfaction: {
    value: 2.2,
    tag: 'judgement',
    range: [1.6, 2.8],
    unit: 'distance',
    note: 'Distance between policy and the ideals of a faction, over all axes of ideology, at which it is wholly dissatisfied. Opposite corners lie further apart than this; factions of the 1920s were bitter at much less.',
    sources: [],
  },
  committee: {
    convictionFloor: {
      value: 0.35,
      tag: 'judgement',
      range: [0.2, 0.5],
      unit: 'index 0-1',
      note: 'Lowest conviction a member may have: how strongly the line of the faction binds the person.',
      sources: [],
    },
    convictionWidth: {
      value: 0.55,
      tag: 'judgement',
      range: [0.4, 0.65],
      unit: 'index 0-1',
      note: 'Width of the spread of conviction above the lowest. The two together stay within one.',
      sources: [],
    },
    renewal: {
      value: 0.05,
      tag: 'judgement',
      range: [0.03, 0.1],
      unit: 'share per year',
      note: 'Members of the Committee replaced in a year. Congresses met every few years and kept most members, but for the great purge.',
      sources: [],
    },
    patronage: {
      value: 0.5,
      tag: 'judgement',
      range: [0.25, 0.8],
      unit: 'weight',
      note: 'Weight of the leadership among newcomers beyond its share at the founding: posts were filled from lists kept by the Secretariat.',
      sources: [],
    },
    patronageWithoutDebate: {
      value: 0.5,
      tag: 'judgement',
      range: [0.2, 0.8],
      unit: 'weight',
      note: 'Added to patronage where debate in the Party is banned altogether.',
      sources: [],
    },
    drift: {
      value: 0.06,
      tag: 'judgement',
      range: [0.03, 0.12],
      unit: 'share per year',
      note: 'Wholly dissatisfied members without conviction who leave for another faction in a year.',
      sources: [],
    },
  },
  campaign: {
    reach: {
      value: 0.22,
      tag: 'judgement',
      range: [0.12, 0.35],
      unit: 'probability',
      note: 'Chance that a campaign wins over a member without conviction whose faction is wholly dissatisfied.',
      sources: [],
    },
  },
} as const satisfies ParameterTree;
