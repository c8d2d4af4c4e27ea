import type { MoneyDefinition } from '../../state/moneyDefinition.ts';
import { USSR_MONEY } from './ussrMoney.ts';

/** Money and prices of the economies that have them, by id of the economy. */
export const MONEYS: Readonly<Record<string, MoneyDefinition>> = { ussr: USSR_MONEY };
