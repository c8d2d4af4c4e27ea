import type { EconomyRecord } from '../state/economyState.ts';
import type { SocietyYear } from '../state/societyState.ts';
import { livingStandards } from './livingStandards.ts';

/** The record of a year as it is printed: living standards follow from the printed account, what campaigns add to reports is in no table. */
export function publishSociety(society: SocietyYear, printed: EconomyRecord | undefined): SocietyYear {
  return { ...society, reportingZeal: 0, ...(printed === undefined ? {} : livingStandards(printed)) };
}
