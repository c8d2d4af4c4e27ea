import { MONEY_PROGRAMMES } from '../economies/moneyProgrammes.ts';
import { HISTORY_PROGRAMME } from './history.ts';
import type { ProgrammeDefinition } from '../types.ts';

/** Robert Allen's counterfactual: the investment and the soft budgets of the plans, but peasant farming stays. */
export const NEP_INVESTMENT_PROGRAMME: ProgrammeDefinition = {
  id: 'nep-investment',
  title: 'NEP with five-year-plan investment',
  summary: "Robert Allen's counterfactual: the investment and the soft budgets of the plans, but peasant farming stays.",
  levers: {
    ...HISTORY_PROGRAMME.levers,
    ...MONEY_PROGRAMMES['nep-investment'],
    planScope: [
      [1921, 0.4],
      [1923, 0.3],
      [1928, 0.35],
      [1930, 0.55],
    ],
    planDiscipline: [
      [1921, 0.5],
      [1922, 0.8],
      [1928, 0.9],
    ],
    marketScope: [
      [1921, 0.45],
      [1922, 0.65],
      [1925, 0.72],
      [1929, 0.55],
      [1991, 0.5],
    ],
    collectivisation: [[1921, 0.0]],
    procurementPressure: [
      [1921, 0.3],
      [1923, 0.2],
    ],
    privatePlots: [[1921, 1.0]],
    tautness: [
      [1928, 0.0],
      [1930, 0.35],
      [1991, 0.2],
    ],
    repression: [
      [1921, 0.3],
      [1923, 0.05],
    ],
    softBudgets: [
      [1921, 0.4],
      [1923, 0.35],
      [1928, 0.5],
      [1930, 0.9],
    ],
    residenceControls: [[1921, 0.0]],
    ruralCoercion: [[1921, 0.0]],
    famineRelief: [
      [1921, 0.25],
      [1922, 0.5],
      [1930, 0.6],
      [1946, 0.7],
      [1953, 1.0],
    ],
    newLands: [[1921, 0.0]],
    mobilisation: [
      [1921, 0.1],
      [1940, 0.15],
      [1942, 0.6],
      [1945, 0.6],
      [1948, 0.1],
      [1991, 0.05],
    ],
  },
  laws: {
    'private-enterprise': [[1921, 2]],
    'land-tenure': [[1921, 1]],
    'grain-regime': [
      [1921, 2],
      [1924, 1],
    ],
    'price-regime': [
      [1921, 0],
      [1923, 1],
    ],
    'planning-system': [
      [1921, 1],
      [1923, 2],
    ],
    'foreign-trade': [[1921, 1]],
    currency: [
      [1921, 0],
      [1922, 1],
      [1923, 2],
    ],
    'labour-regime': [[1921, 1]],
    'inner-party-democracy': [
      [1921, 2],
      [1923, 3],
    ],
    'security-powers': [
      [1921, 2],
      [1925, 1],
    ],
    'press-and-statistics': [[1921, 2]],
    nationalities: [[1921, 2]],
    'comintern-line': [
      [1921, 1],
      [1933, 2],
      [1936, 3],
    ],
    'military-doctrine': [
      [1921, 2],
      [1924, 1],
      [1935, 2],
      [1941, 3],
      [1946, 2],
    ],
    privileges: [
      [1921, 1],
      [1924, 0],
    ],
    'rural-industry': [
      [1921, 1],
      [1928, 2],
    ],
  },
  sources: [{ author: 'Robert C. Allen', title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution', year: 2003 }],
};
