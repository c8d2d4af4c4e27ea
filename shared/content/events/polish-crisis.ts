import type { EventDefinition } from '../types.ts';

export const polishCrisis: EventDefinition = {
  id: 'polish-crisis',
  title: 'Strikes in Gdansk',
  text: 'Shipyard workers in Poland have founded a union of their own, and ten million people are joining it. Warsaw asks for credits; others ask for troops.',
  addressee: 'leadership',
  years: [1980, 1981],
  once: true,
  when: {
    kind: 'lawAtMost',
    law: 'comintern-line',
    position: 4,
  },
  options: [
    {
      id: 'pressure',
      title: 'Credits, and pressure on Warsaw',
      summary: 'Let the Poles do it themselves.',
      effects: [
        {
          kind: 'adjust',
          what: 'tension',
          by: 0.03,
        },
        {
          kind: 'capital',
          faction: 'organs',
          by: 0.3,
        },
      ],
      weights: {
        apparatus: 5,
        technocrats: 2,
        organs: 2,
      },
    },
    {
      id: 'stay-out',
      title: 'Let it be',
      summary: 'What Poles settle is settled.',
      effects: [
        {
          kind: 'adjust',
          what: 'authority',
          by: -0.05,
        },
        {
          kind: 'adjust',
          what: 'tension',
          by: -0.06,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.03,
        },
        {
          kind: 'capital',
          faction: 'workersOpposition',
          by: 1,
        },
      ],
      weights: {
        workersOpposition: 5,
        right: 3,
        technocrats: 2,
        apparatus: 0.5,
      },
    },
    {
      id: 'manoeuvres',
      title: 'Move troops to the border',
      summary: 'Manoeuvres that do not end.',
      effects: [
        {
          kind: 'adjust',
          what: 'tension',
          by: 0.15,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: -0.1,
        },
        {
          kind: 'capital',
          faction: 'organs',
          by: 1,
        },
      ],
      weights: {
        organs: 4,
        apparatus: 1,
      },
    },
  ],
  historicalNote: 'Soviet leaders decided against an invasion; martial law was proclaimed in Warsaw on 13 December 1981.',
  sources: [
    {
      author: 'Vladislav M. Zubok',
      title: 'A Failed Empire: The Soviet Union in the Cold War from Stalin to Gorbachev',
      year: 2007,
    },
    {
      author: 'Archie Brown',
      title: 'The Gorbachev Factor',
      year: 1996,
    },
  ],
};
