import type { LawDefinition } from '../types.ts';

export const cominternLine: LawDefinition = {
  id: 'comintern-line',
  title: 'Line abroad',
  summary: 'What is asked of communists abroad and offered to governments.',
  positions: [
    {
      id: 'offensive',
      title: 'Revolutionary offensive',
      summary: 'Risings are armed and paid for.',
      bounds: {
        openness: {
          max: 0.25,
        },
      },
      leaning: {
        openness: -0.2,
        pace: 0.05,
        coercion: 0.03,
      },
    },
    {
      id: 'class-against-class',
      title: 'Class against class',
      summary: 'No alliance with social democrats; trade where it pays.',
      bounds: {
        openness: {
          max: 0.75,
        },
      },
      leaning: {
        openness: -0.08,
        pace: 0.02,
      },
    },
    {
      id: 'united-front',
      title: 'United front',
      summary: "Parties abroad work with other workers' parties; diplomats work with governments.",
      bounds: {
        openness: {
          max: 0.8,
        },
      },
      leaning: {
        openness: 0.02,
      },
    },
    {
      id: 'collective-security',
      title: 'Collective security',
      summary: 'Pacts with western governments against a common enemy.',
      bounds: {
        openness: {
          max: 0.9,
        },
      },
      leaning: {
        openness: 0.09,
      },
    },
    {
      id: 'coexistence',
      title: 'Peaceful coexistence',
      summary: 'No rising is ordered; competition by example.',
      bounds: {},
      leaning: {
        openness: 0.14,
        coercion: -0.03,
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
      position: 2,
    },
    {
      from: {
        year: 1928,
        quarter: 3,
      },
      position: 1,
    },
    {
      from: {
        year: 1935,
        quarter: 3,
      },
      position: 3,
    },
    {
      from: {
        year: 1939,
        quarter: 3,
      },
      position: 1,
    },
    {
      from: {
        year: 1941,
        quarter: 3,
      },
      position: 3,
    },
    {
      from: {
        year: 1947,
        quarter: 4,
      },
      position: 1,
    },
    {
      from: {
        year: 1956,
        quarter: 1,
      },
      position: 4,
    },
  ],
  sources: [
    {
      author: 'Kevin McDermott and Jeremy Agnew',
      title: 'The Comintern: A History of International Communism from Lenin to Stalin',
      year: 1996,
    },
    {
      author: 'Vladislav M. Zubok',
      title: 'A Failed Empire: The Soviet Union in the Cold War from Stalin to Gorbachev',
      year: 2007,
    },
  ],
};
