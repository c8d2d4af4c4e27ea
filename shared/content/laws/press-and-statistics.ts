import type { LawDefinition } from '../types.ts';

export const pressAndStatistics: LawDefinition = {
  id: 'press-and-statistics',
  title: 'Press and statistics',
  summary: 'What may be counted, printed and known.',
  positions: [
    {
      id: 'secrecy',
      title: 'State secret',
      summary: 'Harvests, deaths and prices are secrets; failed counts are blamed on the counters.',
      bounds: {
        inspection: {
          max: 0.25,
        },
      },
      leaning: {
        debate: -0.16,
      },
    },
    {
      id: 'censorship',
      title: 'Censored press',
      summary: 'Statisticians serve the plan; newspapers print what they are given.',
      bounds: {
        inspection: {
          max: 0.5,
        },
      },
      leaning: {
        debate: -0.07,
      },
    },
    {
      id: 'published-series',
      title: 'Published statistics',
      summary: 'A statistical office of its own, journals with tables, criticism from below.',
      bounds: {
        inspection: {
          max: 0.75,
        },
      },
      leaning: {
        debate: 0.05,
      },
    },
    {
      id: 'independent-statistics',
      title: 'Independent statistics',
      summary: 'Officials may not correct a figure; papers may print complaints.',
      bounds: {
        repression: {
          max: 0.5,
        },
      },
      leaning: {
        debate: 0.13,
      },
    },
    {
      id: 'glasnost',
      title: 'Open press',
      summary: 'Papers compete in what they find out.',
      bounds: {
        repression: {
          max: 0.3,
        },
        planDiscipline: {
          max: 0.93,
        },
      },
      leaning: {
        debate: 0.22,
        coercion: -0.04,
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
        year: 1930,
        quarter: 1,
      },
      position: 1,
    },
    {
      from: {
        year: 1937,
        quarter: 1,
      },
      position: 0,
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
        year: 1987,
        quarter: 1,
      },
      position: 2,
    },
    {
      from: {
        year: 1988,
        quarter: 3,
      },
      position: 3,
    },
    {
      from: {
        year: 1989,
        quarter: 2,
      },
      position: 4,
    },
  ],
  sources: [
    {
      author: 'Alain Blum and Martine Mespoulet',
      title: "L'anarchie bureaucratique: statistique et pouvoir sous Staline",
      year: 2003,
    },
    {
      author: 'R. W. Davies and Stephen G. Wheatcroft',
      title: 'The Years of Hunger: Soviet Agriculture, 1931-1933',
      year: 2004,
    },
    {
      author: 'Archie Brown',
      title: 'The Gorbachev Factor',
      year: 1996,
    },
  ],
};
