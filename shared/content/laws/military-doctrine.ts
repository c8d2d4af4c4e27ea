import type { LawDefinition } from '../types.ts';

export const militaryDoctrine: LawDefinition = {
  id: 'military-doctrine',
  title: 'Military doctrine',
  summary: 'What kind of army the country keeps.',
  positions: [
    {
      id: 'militia',
      title: 'Territorial militia',
      summary: 'Short musters near home, a small core of regulars.',
      bounds: {
        defenceShare: {
          max: 0.05,
        },
      },
      leaning: {
        coercion: -0.03,
        openness: 0.02,
      },
    },
    {
      id: 'mixed-army',
      title: 'Regulars and territorials',
      summary: 'A cadre army with territorial divisions behind it.',
      bounds: {
        defenceShare: {
          max: 0.09,
        },
      },
      leaning: {},
    },
    {
      id: 'cadre-army',
      title: 'Standing army',
      summary: 'A large regular army and the industry to equip it.',
      bounds: {
        defenceShare: {
          max: 0.22,
        },
      },
      leaning: {
        coercion: 0.015,
      },
    },
    {
      id: 'war-economy',
      title: 'Economy mobilised for war',
      summary: 'Factories, rails and manpower belong to the front first.',
      bounds: {
        defenceShare: {
          min: 0.1,
          max: 0.65,
        },
      },
      leaning: {
        coercion: 0.02,
        pace: 0.03,
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
        year: 1924,
        quarter: 1,
      },
      position: 1,
    },
    {
      from: {
        year: 1935,
        quarter: 3,
      },
      position: 2,
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
        year: 1946,
        quarter: 1,
      },
      position: 2,
    },
  ],
  sources: [
    {
      author: 'John Erickson',
      title: 'The Soviet High Command, 1918-1941',
      year: 1962,
    },
    {
      author: 'Mark Harrison',
      title: 'Accounting for War: Soviet Production, Employment, and the Defence Burden, 1940-1945',
      year: 1996,
    },
  ],
};
