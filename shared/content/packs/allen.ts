import { ALLEN_2003, LEWIS_1954 } from '../economies/literature.ts';
import type { ParameterPack } from './parameterPack.ts';

/** Collectivisation as the pump that moved labour out of the village. */
export const ALLEN_PACK: ParameterPack = {
  id: 'allen',
  title: 'Farm to factory',
  summary:
    'Robert Allen holds that heavy industry and soft budgets made the growth of the 1930s, and that collectivisation, for all its cost, added a little by driving peasants to the towns. Here peasants answer to pressure more than to wages, and firms take whoever comes. Output of 1939 without collectivisation comes out slightly lower, as in his simulations; towns then grow faster than the record, and the fit is worse for it.',
  parameters: {
    ruralCoercionPush: 0.08,
    residenceControlLoss: 0.52,
    procurementIncomeLoss: 0.66,
    pullScale: 1,
    mobility: 0.033,
    jobsBase: 0.015,
    jobsPerCapitalGrowth: 0.46,
    jobsFromSoftBudgets: 0.38,
    hiringBeyondPlaces: 0.5,
    hardBudgetPremium: 1.5,
  },
  differences: [
    {
      parameters: ['ruralCoercionPush', 'residenceControlLoss'],
      why: 'Terror in the village pushes people out, and passports hold few of them back.',
    },
    { parameters: ['procurementIncomeLoss'], why: 'What the state takes is what makes the village poor, so that pressure moves labour.' },
    { parameters: ['mobility', 'pullScale'], why: 'Peasants left in peace are slow to leave for higher wages.' },
    {
      parameters: ['jobsBase', 'jobsPerCapitalGrowth', 'jobsFromSoftBudgets', 'hiringBeyondPlaces', 'hardBudgetPremium'],
      why: 'Firms took on most of those who came, with or without a place for them.',
    },
  ],
  sources: [ALLEN_2003, LEWIS_1954],
};
