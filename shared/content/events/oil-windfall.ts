import type { EventDefinition } from '../types.ts';

export const oilWindfall: EventDefinition = {
  id: 'oil-windfall',
  title: 'A price nobody asked for',
  text: 'The price of oil has quadrupled, and the wells of West Siberia are coming in. For the first time in decades there is foreign money to spend.',
  addressee: 'leadership',
  years: [1973, 1975],
  once: true,
  when: {
    kind: 'all',
    of: [
      {
        kind: 'atLeast',
        indicator: 'openness',
        value: 0.15,
      },
      {
        kind: 'lawAtLeast',
        law: 'foreign-trade',
        position: 1,
      },
    ],
  },
  options: [
    {
      id: 'machines',
      title: 'Machines and licences',
      summary: 'Whole plants from abroad, as in 1931.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'openness',
          by: 0.08,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.04,
        },
        {
          kind: 'capital',
          faction: 'technocrats',
          by: 0.5,
        },
      ],
      weights: {
        technocrats: 5,
        apparatus: 2,
        right: 3,
        left: 3,
      },
    },
    {
      id: 'grain',
      title: 'Grain and consumer goods',
      summary: 'Meat on the table, shoes in the shops.',
      effects: [
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: 0.03,
        },
        {
          kind: 'moveLever',
          lever: 'openness',
          by: 0.02,
        },
      ],
      weights: {
        apparatus: 3,
        workersOpposition: 5,
        right: 2,
      },
    },
    {
      id: 'arms',
      title: 'Parity in arms',
      summary: 'What the marshals have asked for.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'defenceShare',
          by: 0.01,
        },
        {
          kind: 'adjust',
          what: 'tension',
          by: 0.04,
        },
        {
          kind: 'capital',
          faction: 'organs',
          by: 1,
        },
      ],
      weights: {
        organs: 5,
        apparatus: 2,
      },
    },
  ],
  historicalNote:
    'Export earnings from oil and gas went into grain, machinery and consumer goods, and eased the choice between them for a decade; imports of grain rose above forty million tonnes in some years of the 1980s.',
  sources: [
    {
      author: 'Philip Hanson',
      title: 'The Rise and Fall of the Soviet Economy',
      year: 2003,
    },
    {
      author: 'Thane Gustafson',
      title: 'Crisis amid Plenty: The Politics of Soviet Energy under Brezhnev and Gorbachev',
      year: 1989,
    },
  ],
};
