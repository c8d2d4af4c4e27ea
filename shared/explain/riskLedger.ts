import { RISK_PARAMETERS } from '../content/riskParameters.ts';
import { disorganisation } from '../economy/coordination.ts';
import { LEDGER_CAUSES } from '../economy/ledgers/ledger.ts';
import type { LedgerCause, LedgerPart } from '../economy/ledgers/ledger.ts';
import { clamp } from '../math/numbers.ts';
import { movedParts } from '../math/movedParts.ts';
import { closeSigned } from '../math/signedLedger.ts';
import type { SignedAmounts, SignedLedger } from '../math/signedLedger.ts';
import { assertNever } from '../state/assertNever.ts';
import type { EconomyYear } from '../state/economyState.ts';
import { STANDING_CAUSES } from '../state/politicsState.ts';
import type { StandingCause, StandingLedger } from '../state/politicsState.ts';
import { TENSION_CAUSES } from '../state/worldState.ts';
import type { TensionCause } from '../state/worldState.ts';
import type { Risk, SeatView } from '../views/view.ts';
import { ledgerFor } from './ledgerFor.ts';

/** What holds an economy together or does not. */
export const DISORDER_CAUSES = ['planScope', 'planDiscipline', 'markets', 'limits', 'other'] as const;
export type DisorderCause = (typeof DISORDER_CAUSES)[number];

/** Why a risk came nearer or went further away in the last year: parts of the change of its level. */
export type RiskLedger =
  | { readonly kind: 'standing'; readonly ledger: SignedLedger<StandingCause> }
  | { readonly kind: 'hunger'; readonly ledger: SignedLedger<LedgerCause> }
  | { readonly kind: 'disorganisation'; readonly ledger: SignedLedger<DisorderCause> }
  | { readonly kind: 'war'; readonly ledger: SignedLedger<TensionCause> };

interface Scale {
  readonly safe: number;
  readonly fatal: number;
}

/** Changes of a value in levels of the risk, and what its bounds of 0 and 1 cut off. */
function onScale<Cause extends string>(
  { safe, fatal }: Scale,
  from: number,
  to: number,
  parts: readonly { readonly cause: Cause; readonly amount: number }[],
  bounds: NoInfer<Cause>,
): { readonly from: number; readonly to: number; readonly amounts: SignedAmounts<Cause> } {
  const raw = (value: number): number => (value - safe) / (fatal - safe);
  const level = (value: number): number => clamp(raw(value), 0, 1);
  const amounts: SignedAmounts<Cause> = {};
  for (const { cause, amount } of parts) amounts[cause] = (amounts[cause] ?? 0) + amount / (fatal - safe);
  amounts[bounds] = (amounts[bounds] ?? 0) + (level(to) - raw(to)) - (level(from) - raw(from));
  return { from: level(from), to: level(to), amounts };
}

function standingRisk(scale: Scale, ledger: StandingLedger | undefined): RiskLedger | undefined {
  if (ledger === undefined) return undefined;
  const { from, to, amounts } = onScale(scale, ledger.from, ledger.to, ledger.parts, 'bounds');
  return { kind: 'standing', ledger: closeSigned(from, to, amounts, STANDING_CAUSES, 'events') };
}

function hungerRisk(view: SeatView): RiskLedger | undefined {
  const { famineDeaths, population } = view.series;
  // Truth or not: a risk that all can read is made of what all can read.
  const { truth: _truth, ...rest } = view;
  const deaths = ledgerFor({ ...rest, accounts: printedDeaths(view) }, 'famineDeaths');
  const [one, other] = [population.at(-2), population.at(-1)];
  if (deaths === undefined || one === undefined || other === undefined) return undefined;
  const perHead = (1 / one + 1 / other) / 2;
  // What true factors have more than the reports is booked as the harvest, as in print.
  const parts: LedgerPart[] = deaths.parts.map(({ cause, amount }) => ({
    cause: cause === 'other' ? 'harvest' : cause,
    amount: amount * perHead,
  }));
  const mean = ((famineDeaths.at(-2) ?? 0) + (famineDeaths.at(-1) ?? 0)) / 2;
  const heads: LedgerPart = { cause: 'people', amount: mean * (1 / other - 1 / one) };
  const scaled = onScale(RISK_PARAMETERS.hunger, deaths.from / one, deaths.to / other, [...parts, heads], 'limits');
  return { kind: 'hunger', ledger: closeSigned(scaled.from, scaled.to, scaled.amounts, LEDGER_CAUSES, 'harvest') };
}

/** The accounts with the deaths that are reported. */
function printedDeaths({ accounts, years, series }: SeatView): readonly EconomyYear[] {
  return accounts.map((account) => ({
    ...account,
    famineDeaths: series.famineDeaths[years.indexOf(account.year)] ?? account.famineDeaths,
  }));
}

function disorderRisk({ accounts }: SeatView): RiskLedger | undefined {
  const [before, after] = accounts;
  if (before === undefined || after === undefined) return undefined;
  const facts = ({ marketInstitutions, factors }: EconomyYear) => ({
    planScope: factors.outputs.planScope,
    planDiscipline: factors.procurement.discipline,
    marketInstitutions,
  });
  const amounts = movedParts<ReturnType<typeof facts>, DisorderCause>(
    [
      ['planScope', ['planScope']],
      ['planDiscipline', ['planDiscipline']],
      ['markets', ['marketInstitutions']],
    ],
    facts(before),
    facts(after),
    (moved) => disorganisation(moved, moved),
  );
  const parts = DISORDER_CAUSES.map((cause) => ({ cause, amount: amounts[cause] ?? 0 }));
  const scaled = onScale(RISK_PARAMETERS.disorganisation, before.disorganisation, after.disorganisation, parts, 'limits');
  return { kind: 'disorganisation', ledger: closeSigned(scaled.from, scaled.to, scaled.amounts, DISORDER_CAUSES, 'other') };
}

function warRisk({ world }: SeatView): RiskLedger | undefined {
  const ledger = world.tensionLedger;
  if (ledger === undefined) return undefined;
  const { from, to, amounts } = onScale({ safe: 0, fatal: 1 }, ledger.from, ledger.to, ledger.parts, 'limits');
  return { kind: 'war', ledger: closeSigned(from, to, amounts, TENSION_CAUSES, 'other') };
}

/** Why a risk moved in the last year closed. Undefined before there are two years to compare. */
export function riskLedger(view: SeatView, id: Risk['id']): RiskLedger | undefined {
  switch (id) {
    case 'legitimacy':
      return standingRisk(RISK_PARAMETERS.legitimacy, view.standingLedgers?.consent);
    case 'authority':
      return standingRisk(RISK_PARAMETERS.authority, view.standingLedgers?.authority);
    case 'hunger':
      return hungerRisk(view);
    case 'disorganisation':
      return disorderRisk(view);
    case 'war':
      return warRisk(view);
    default:
      return assertNever(id);
  }
}
