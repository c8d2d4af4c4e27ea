import type { LawDefinition } from '../types.ts';

export const securityPowers: LawDefinition = {
  id: 'security-powers',
  title: 'Powers of the political police',
  summary: 'What the organs may do without a court.',
  positions: [
    {
      id: 'courts-only',
      title: 'Courts only',
      summary: 'Arrest, search and exile by order of a court.',
      bounds: {
        repression: {
          max: 0.05,
        },
        ruralCoercion: {
          max: 0,
        },
      },
      leaning: {
        coercion: -0.15,
        debate: 0.08,
      },
    },
    {
      id: 'legality',
      title: 'Socialist legality',
      summary: 'The organs investigate, procurators supervise, courts sentence.',
      bounds: {
        repression: {
          max: 0.2,
        },
        ruralCoercion: {
          max: 0.05,
        },
      },
      leaning: {
        coercion: -0.07,
        debate: 0.03,
      },
    },
    {
      id: 'administrative-exile',
      title: 'Administrative exile',
      summary: 'The organs may exile and imprison for a few years on their own.',
      bounds: {
        repression: {
          max: 0.35,
        },
        ruralCoercion: {
          max: 0.25,
        },
      },
      leaning: {
        coercion: 0.02,
      },
    },
    {
      id: 'boards',
      title: 'Extrajudicial boards',
      summary: 'Boards and troikas sentence in absence.',
      bounds: {
        repression: {
          max: 0.65,
        },
      },
      leaning: {
        coercion: 0.1,
        debate: -0.05,
      },
    },
    {
      id: 'unlimited',
      title: 'No limits',
      summary: 'Quotas for arrests, confessions as proof.',
      bounds: {
        repression: {
          min: 0.3,
        },
      },
      leaning: {
        coercion: 0.18,
        debate: -0.1,
      },
    },
  ],
  costPerStep: 1,
  history: [
    {
      from: {
        year: 1921,
        quarter: 2,
      },
      position: 2,
    },
    {
      from: {
        year: 1930,
        quarter: 1,
      },
      position: 3,
    },
    {
      from: {
        year: 1937,
        quarter: 3,
      },
      position: 4,
    },
    {
      from: {
        year: 1938,
        quarter: 4,
      },
      position: 3,
    },
    {
      from: {
        year: 1953,
        quarter: 3,
      },
      position: 2,
    },
    {
      from: {
        year: 1956,
        quarter: 1,
      },
      position: 1,
    },
    {
      from: {
        year: 1989,
        quarter: 2,
      },
      position: 0,
    },
  ],
  sources: [
    {
      author: 'J. Arch Getty and Oleg V. Naumov',
      title: 'The Road to Terror: Stalin and the Self-Destruction of the Bolsheviks, 1932-1939',
      year: 1999,
    },
    {
      author: 'David R. Shearer',
      title: "Policing Stalin's Socialism: Repression and Social Order in the Soviet Union, 1924-1953",
      year: 2009,
    },
    {
      author: 'Robert Conquest',
      title: 'The Great Terror',
      year: 1968,
    },
  ],
};
