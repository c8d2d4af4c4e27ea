import { CONCESSION_PARAMETERS } from '../../content/concessionParameters.ts';
import { CONCESSIONS } from '../../content/index.ts';
import { clamp } from '../../math/numbers.ts';
import type { GameState } from '../../state/gameState.ts';
import type { WorldState } from '../../state/worldState.ts';
import type { ForeignCapital } from '../trade/tradeInputs.ts';
import { buildUp, recordConcessions, yieldOf } from './recordConcessions.ts';

const P = CONCESSION_PARAMETERS;

/** How far foreign firms take a site up, 1 = as in the record: by what they engage, what they fear, and what their governments allow. */
export function uptake(world: Pick<WorldState, 'engagement' | 'contractTrust' | 'posture' | 'usualPosture'>): number {
  const trust = clamp(world.contractTrust / P.fullTrust, 0, 1);
  const allowed = P.postureUptake[world.posture] / P.postureUptake[world.usualPosture];
  return clamp(world.engagement * trust * allowed, 0, P.mostUptake);
}

/** A year of the sites: contracts end, capital comes, profits leave, know-how stays. Call with the yearly account. */
export function advanceConcessions(state: GameState): ForeignCapital {
  const { concessions, date } = state;
  const share = uptake(state.world);
  const capital: Record<string, number> = {};
  const came: Record<string, number> = {};
  let inflow = 0;
  for (const [id, site] of Object.entries(concessions.sites)) {
    const definition = CONCESSIONS[id];
    if (definition === undefined) continue;
    if (site.status === 'bid' && date.year - site.since >= P.bidStands) delete concessions.sites[id];
    if (site.status !== 'held') continue;
    if (site.until !== undefined && date.year > site.until) {
      concessions.sites[id] = { status: 'expired', since: date.year, capital: 0 };
      continue;
    }
    const next = buildUp(site.capital, definition, share);
    inflow += next - site.capital;
    if (next > site.capital) came[id] = next - site.capital;
    site.capital = next;
    capital[id] = next;
  }
  const result = yieldOf(capital, inflow, concessions.knowHow);
  concessions.knowHow = result.knowHow;
  concessions.recordKnowHow = recordConcessions(date.year).knowHow;
  concessions.inflow = inflow;
  concessions.came = came;
  concessions.profits = result.profits;
  concessions.output = result.output;
  return result;
}
