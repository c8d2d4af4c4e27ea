import { RISK_TREE } from './parameters/rules/riskTree.ts';
import { valuesOf } from './register/parameterTree.ts';

const values = valuesOf(RISK_TREE);

/** No estimate: where nobody starves there is no risk of hunger to show. */
const NO_HUNGER = { safe: 0 } as const;

/** From where on a risk is shown, and where it is fatal; what each figure rests on is in its tree. */
export const RISK_PARAMETERS = { ...values, hunger: { ...values.hunger, ...NO_HUNGER } };
