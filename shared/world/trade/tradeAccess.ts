import { CONCESSION_PARAMETERS } from '../../content/concessionParameters.ts';
import { TRADE_PARAMETERS, TRADE_RECORD } from '../../content/tradeParameters.ts';
import { clamp } from '../../math/numbers.ts';
import type { AccessParts, TradeYear } from '../../state/tradeState.ts';
import type { RecordYear } from './recordTrade.ts';
import type { TradeInputs } from './tradeInputs.ts';
import { worldPrices } from './worldPrices.ts';

const P = TRADE_PARAMETERS;

/** Machines that reached the country in a year, billions of 1990 dollars at unslackened prices. */
export function machinesReceived(account: TradeYear, inflow: number): number {
  const bought = (account.imports.machinery + account.imports.licences) / worldPrices(account.year).slack;
  const fromBloc = P.blocMachineryWeight * TRADE_RECORD.blocMachineryShare * account.bloc;
  return bought + inflow + fromBloc + P.aidMachineryShare * account.aid;
}

/** Machines per unit of openness and output: what an order of openness finds behind it. */
function backing(account: TradeYear, inputs: TradeInputs): number {
  const asked = Math.max(P.leastOpenness, inputs.openness) * inputs.account.gdp;
  return machinesReceived(account, inputs.foreignCapital.inflow) / asked;
}

/** What export controls leave of an openness beyond that of the record, for which they were not made. */
function controlsFactor(inputs: TradeInputs, record: TradeInputs): number {
  const { from, to, denied } = P.controls;
  const { year } = inputs.account;
  if (year < from || year > to || inputs.openness <= record.openness) return 1;
  return 1 - denied[inputs.posture] * (1 - record.openness / inputs.openness);
}

/** What is learned faster or slower for the know-how that foreign firms left, more or less than in the record. */
export function knowHowFactor(knowHow: number, recordKnowHow: number, gdp: number): number {
  const { knowHowReference, knowHowEffect, mostKnowHowLoss, mostKnowHowGain } = CONCESSION_PARAMETERS;
  const ahead = (knowHow - recordKnowHow) / (knowHowReference * gdp);
  return 1 + clamp(knowHowEffect * ahead, mostKnowHowLoss, mostKnowHowGain);
}

/**
 * What trade lets through of the machines and the knowledge that openness asks for, relative to the record: 1 on the path of
 * history. Machines must be paid for; export controls and know-how left behind count beside them. As parts.
 */
export function accessParts(account: TradeYear, inputs: TradeInputs, record: RecordYear): AccessParts {
  const usual = backing(record.account, record.inputs);
  const paid = usual > 0 ? backing(account, inputs) / usual : 1;
  return {
    machines: clamp(1 + P.paidShare * (paid - 1), P.leastAccess, P.mostAccess),
    controls: controlsFactor(inputs, record.inputs),
    knowHow: knowHowFactor(inputs.foreignCapital.knowHow, record.inputs.foreignCapital.knowHow, inputs.account.gdp),
  };
}

/** The same as one factor. */
export function tradeAccess(account: TradeYear, inputs: TradeInputs, record: RecordYear): number {
  const { machines, controls, knowHow } = accessParts(account, inputs, record);
  return machines * controls * knowHow;
}
