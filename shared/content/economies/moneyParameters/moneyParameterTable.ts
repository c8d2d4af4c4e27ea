import type { MoneyParameterId, MoneyParameters } from '../../../state/moneyParameters.ts';
import type { ParameterTable } from '../parameterEntry.ts';
import { BUDGET_PARAMETERS } from './budget.ts';
import { CURRENCY_PARAMETERS } from './currency.ts';
import { INCENTIVE_PARAMETERS } from './incentives.ts';
import { PRICE_PARAMETERS } from './prices.ts';
import { SCISSORS_PARAMETERS } from './scissors.ts';

/** Every parameter of the nominal block with its tag, range and sources. */
export const MONEY_PARAMETER_TABLE: ParameterTable<MoneyParameters> = {
  ...BUDGET_PARAMETERS,
  ...CURRENCY_PARAMETERS,
  ...PRICE_PARAMETERS,
  ...SCISSORS_PARAMETERS,
  ...INCENTIVE_PARAMETERS,
};

function isParameterId(id: string): id is MoneyParameterId {
  return id in MONEY_PARAMETER_TABLE;
}

/** Names of all parameters, by subject. */
export const MONEY_PARAMETER_IDS: readonly MoneyParameterId[] = Object.keys(MONEY_PARAMETER_TABLE).filter(isParameterId);

function isComplete(values: object): values is MoneyParameters {
  return MONEY_PARAMETER_IDS.every((id) => id in values);
}

function baselineValues(): MoneyParameters {
  const values = Object.fromEntries(MONEY_PARAMETER_IDS.map((id) => [id, MONEY_PARAMETER_TABLE[id].value]));
  if (!isComplete(values)) throw new Error('the table of parameters has a gap');
  return values;
}

/** The parameter set of the published model. */
export const BASELINE_MONEY_PARAMETERS: MoneyParameters = baselineValues();
