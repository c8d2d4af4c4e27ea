import type { LawDefinition } from '../types.ts';

export const planningSystem: LawDefinition = {
  id: 'planning-system',
  title: 'Planning system',
  summary: 'What a plan is: a forecast, a guide or an order.',
  positions: [
    {
      id: 'indicative',
      title: 'Indicative planning',
      summary: 'Forecasts, credit and taxes steer; nobody is ordered.',
      bounds: {
        planScope: {
          max: 0.35,
        },
        tautness: {
          max: 0.15,
        },
      },
      leaning: {
        market: 0.06,
        pace: -0.05,
      },
    },
    {
      id: 'trusts',
      title: 'Trusts on their own account',
      summary: 'State trusts trade for profit; the state directs power, transport and heavy industry.',
      bounds: {
        planScope: {
          max: 0.45,
        },
        tautness: {
          max: 0.25,
        },
      },
      leaning: {
        market: 0.03,
        pace: -0.03,
      },
    },
    {
      id: 'control-figures',
      title: 'Control figures',
      summary: 'Yearly figures that bind ministries and guide trusts.',
      bounds: {
        planScope: {
          max: 0.75,
        },
        tautness: {
          max: 0.75,
        },
      },
      leaning: {
        pace: 0,
      },
    },
    {
      id: 'enterprise-rights',
      title: 'Plan with rights of enterprises',
      summary: 'A binding plan of few figures; enterprises keep part of profit and deal with each other by contract.',
      bounds: {
        planScope: {
          min: 0.5,
          max: 0.95,
        },
        tautness: {
          max: 0.75,
        },
      },
      leaning: {
        market: -0.02,
        pace: 0.04,
      },
    },
    {
      id: 'command',
      title: 'Command plan',
      summary: 'Five-year and yearly orders down to the workshop.',
      bounds: {
        planScope: {
          min: 0.6,
        },
      },
      leaning: {
        market: -0.06,
        pace: 0.1,
        coercion: 0.03,
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
      position: 1,
    },
    {
      from: {
        year: 1925,
        quarter: 3,
      },
      position: 2,
    },
    {
      from: {
        year: 1929,
        quarter: 2,
      },
      position: 3,
    },
    {
      from: {
        year: 1930,
        quarter: 1,
      },
      position: 4,
    },
    {
      from: {
        year: 1965,
        quarter: 4,
      },
      position: 3,
    },
    {
      from: {
        year: 1991,
        quarter: 1,
      },
      position: 2,
    },
  ],
  sources: [
    {
      author: 'Eugene Zaleski',
      title: 'Stalinist Planning for Economic Growth, 1933-1952',
      year: 1980,
    },
    {
      author: 'Philip Hanson',
      title: 'The Rise and Fall of the Soviet Economy',
      year: 2003,
    },
    {
      author: 'E. H. Carr and R. W. Davies',
      title: 'Foundations of a Planned Economy, 1926-1929',
      year: 1969,
    },
  ],
};
