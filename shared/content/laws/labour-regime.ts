import type { LawDefinition } from '../types.ts';

export const labourRegime: LawDefinition = {
  id: 'labour-regime',
  title: 'Labour regime',
  summary: 'How people find, keep and leave work.',
  positions: [
    {
      id: 'free-labour',
      title: 'Free hire and free unions',
      summary: 'Workers bargain, strike and move as they wish.',
      bounds: {
        residenceControls: {
          max: 0.1,
        },
      },
      leaning: {
        coercion: -0.08,
        debate: 0.04,
      },
    },
    {
      id: 'labour-code',
      title: 'Contracts of labour',
      summary:
        'Contracts of the unions with trusts, labour exchanges, eight hours. Conscription of labour was wound up in 1921 and 1922; the labour code of November 1922 put this in law.',
      bounds: {
        residenceControls: {
          max: 0.25,
        },
      },
      leaning: {
        coercion: -0.04,
      },
    },
    {
      id: 'recruitment',
      title: 'Organised recruitment',
      summary: 'Work books, recruitment contracts with villages, penalties for leaving.',
      bounds: {
        residenceControls: {
          max: 0.55,
        },
      },
      leaning: {
        coercion: 0.01,
      },
    },
    {
      id: 'passports',
      title: 'Internal passports',
      summary: 'A passport for townspeople, none for the village.',
      bounds: {},
      leaning: {
        coercion: 0.05,
      },
    },
    {
      id: 'labour-courts',
      title: 'Labour under criminal law',
      summary: 'Lateness and leaving are matters for the courts.',
      bounds: {
        residenceControls: {
          min: 0.6,
        },
      },
      leaning: {
        coercion: 0.1,
        pace: 0.03,
        debate: -0.02,
      },
    },
  ],
  costPerStep: 0.75,
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
        year: 1931,
        quarter: 2,
      },
      position: 2,
    },
    {
      from: {
        year: 1932,
        quarter: 4,
      },
      position: 3,
    },
    {
      from: {
        year: 1940,
        quarter: 3,
      },
      position: 4,
    },
    {
      from: {
        year: 1956,
        quarter: 2,
      },
      position: 3,
    },
    {
      from: {
        year: 1974,
        quarter: 3,
      },
      position: 2,
    },
  ],
  sources: [
    {
      author: 'E. H. Carr',
      title: 'The Bolshevik Revolution, 1917-1923, volume 2',
      year: 1952,
    },
    {
      author: 'Donald Filtzer',
      title: 'Soviet Workers and Stalinist Industrialization',
      year: 1986,
    },
    {
      author: 'David R. Shearer',
      title: "Policing Stalin's Socialism: Repression and Social Order in the Soviet Union, 1924-1953",
      year: 2009,
    },
    {
      author: 'Donald Filtzer',
      title: 'Soviet Workers and Late Stalinism',
      year: 2002,
    },
  ],
};
