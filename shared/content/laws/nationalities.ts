import type { LawDefinition } from '../types.ts';

export const nationalities: LawDefinition = {
  id: 'nationalities',
  title: 'Nationalities and republics',
  summary: 'How much the republics decide.',
  positions: [
    {
      id: 'unitary',
      title: 'Unitary state',
      summary: 'Republics in name; cadres sent from the centre.',
      bounds: {
        inspection: {
          max: 0.6,
        },
      },
      leaning: {
        coercion: 0.06,
        debate: -0.04,
      },
    },
    {
      id: 'centralised-union',
      title: 'Centralised union',
      summary: 'Republic budgets and cadres are approved in Moscow.',
      bounds: {},
      leaning: {
        coercion: 0.02,
      },
    },
    {
      id: 'indigenisation',
      title: 'Indigenisation',
      summary: 'Schools, offices and cadres in the languages of the republics.',
      bounds: {
        residenceControls: {
          max: 0.9,
        },
      },
      leaning: {
        coercion: -0.02,
        debate: 0.03,
      },
    },
    {
      id: 'republic-budgets',
      title: 'Budgets of their own',
      summary: 'Republics keep taxes and manage their industry.',
      bounds: {
        planDiscipline: {
          max: 0.92,
        },
      },
      leaning: {
        coercion: -0.04,
        debate: 0.06,
        market: 0.02,
      },
    },
    {
      id: 'sovereign-republics',
      title: 'Treaty of sovereign republics',
      summary: 'The centre has what the republics lend it.',
      bounds: {
        planDiscipline: {
          max: 0.75,
        },
      },
      leaning: {
        coercion: -0.06,
        debate: 0.1,
        market: 0.03,
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
        year: 1933,
        quarter: 1,
      },
      position: 1,
    },
    {
      from: {
        year: 1990,
        quarter: 3,
      },
      position: 3,
    },
    {
      from: {
        year: 1991,
        quarter: 2,
      },
      position: 4,
    },
  ],
  sources: [
    {
      author: 'Terry Martin',
      title: 'The Affirmative Action Empire: Nations and Nationalism in the Soviet Union, 1923-1939',
      year: 2001,
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
