import type { LawDefinition } from '../types.ts';

export const innerPartyDemocracy: LawDefinition = {
  id: 'inner-party-democracy',
  title: 'Inner-Party democracy',
  summary: 'How the Party settles its quarrels.',
  positions: [
    {
      id: 'personal-rule',
      title: 'Rule of one',
      summary: 'Congresses meet rarely; the leader names and removes.',
      bounds: {
        inspection: {
          max: 0.3,
        },
      },
      leaning: {
        debate: -0.35,
        coercion: 0.03,
      },
    },
    {
      id: 'ban-on-factions',
      title: 'Ban on factions',
      summary: 'Debate before a decision, silence after; platforms are forbidden.',
      bounds: {
        inspection: {
          max: 0.6,
        },
      },
      leaning: {
        debate: -0.15,
      },
    },
    {
      id: 'open-debate',
      title: 'Open debate',
      summary: 'Disagreement may be printed; members may not be expelled for it.',
      bounds: {
        repression: {
          max: 0.6,
        },
      },
      leaning: {
        debate: 0.1,
      },
    },
    {
      id: 'platforms',
      title: 'Platforms allowed',
      summary: 'Tendencies may organise and stand for election.',
      bounds: {
        repression: {
          max: 0.35,
        },
      },
      leaning: {
        debate: 0.25,
        coercion: -0.03,
      },
    },
    {
      id: 'secret-ballots',
      title: 'Contested secret ballots',
      summary: 'Every office is filled by secret ballot among several candidates.',
      bounds: {
        repression: {
          max: 0.2,
        },
        planDiscipline: {
          max: 0.95,
        },
      },
      leaning: {
        debate: 0.4,
        coercion: -0.05,
      },
    },
  ],
  costPerStep: 1.25,
  history: [
    {
      from: {
        year: 1921,
        quarter: 2,
      },
      position: 1,
    },
    {
      from: {
        year: 1930,
        quarter: 1,
      },
      position: 0,
    },
    {
      from: {
        year: 1953,
        quarter: 2,
      },
      position: 1,
    },
    {
      from: {
        year: 1988,
        quarter: 3,
      },
      position: 2,
    },
    {
      from: {
        year: 1990,
        quarter: 1,
      },
      position: 3,
    },
  ],
  sources: [
    {
      author: 'Robert V. Daniels',
      title: 'The Conscience of the Revolution: Communist Opposition in Soviet Russia',
      year: 1960,
    },
    {
      author: 'Leonard Schapiro',
      title: 'The Communist Party of the Soviet Union',
      year: 1960,
    },
    {
      author: 'Archie Brown',
      title: 'The Gorbachev Factor',
      year: 1996,
    },
  ],
};
