import type { Rng } from '../../math/rng.ts';
import type { EconomyParameters } from '../../state/economyParameters.ts';
import type { EconomyYear } from '../../state/economyState.ts';
import type { GameState } from '../../state/gameState.ts';
import { farmUnits } from './farmUnits.ts';
import { feedUnits } from './feedUnits.ts';
import { industrialiseUnits } from './industrialiseUnits.ts';
import { localWeather } from './localWeather.ts';
import { moveUnits } from './moveUnits.ts';
import { occupyUnits } from './occupyUnits.ts';
import { peopleUnits } from './peopleUnits.ts';
import { reconcilePeople } from './reconcilePeople.ts';
import { closeTerms, enterProjects } from './mapTerms.ts';
import type { MapTerms } from './mapTerms.ts';
import type { RegionYear } from './regionYear.ts';
import { stirUnits } from './stirUnits.ts';
import { unitRecords } from './unitRecord.ts';

/**
 * Spreads a yearly account over the units. The nation's account is the authority: every figure of it is split, never added to.
 * What the units decide is where: by what they were, what they live by, their own weather, what the plan takes on their reports,
 * and where the front stood. Call before the account enters the
 * books of the state. `terms` are the books that `openTerms` opened before the great projects were put on the map; they are closed
 * into `state.mapBooks`.
 */
export function advanceRegions(
  state: Pick<
    GameState,
    'regions' | 'mapBooks' | 'economy' | 'orders' | 'world' | 'politics' | 'settings' | 'projects' | 'years' | 'closedYear'
  >,
  account: EconomyYear,
  parameters: EconomyParameters,
  rng: Rng,
  terms: MapTerms,
): void {
  const units = unitRecords(state.regions);
  enterProjects(units, terms);
  const definitions = units.map(({ definition }) => definition);
  const recorded = state.settings.weather === 'historical';
  const year: RegionYear = {
    account,
    collectivisedBefore: state.years.at(-1)?.collectivisedShare ?? account.collectivisedShare,
    economy: state.economy,
    parameters,
    levers: state.orders,
    newLandsBefore: state.closedYear?.inputs.at(-1)?.levers.newLands ?? state.orders.newLands,
    weather: localWeather(rng, { year: account.year, weather: account.weather, recorded }, definitions),
    newlyOccupied: occupyUnits(units, account.year, account.occupation),
    earmarked: account.investment === 0 ? 0 : Math.min(1, state.projects.drawn / account.investment),
    peasantAnger: state.world.peasantAnger,
    legitimacy: state.politics.legitimacy,
    terms,
  };
  const outputBefore = units.map(({ region }) => region.heavyOutput + region.lightOutput);
  farmUnits(units, year);
  const missing = feedUnits(units, year);
  industrialiseUnits(units, year);
  peopleUnits(units, year);
  const grown = units.map(({ region }, index) => {
    const before = outputBefore[index] ?? 0;
    // Output of a unit that has only just joined is not growth.
    return before === 0 ? 0 : region.heavyOutput + region.lightOutput - before;
  });
  moveUnits(units, year, grown);
  reconcilePeople(units, state.economy);
  stirUnits(units, year, missing);
  for (const [index, { region }] of units.entries()) terms.occupied[index] = region.occupied;
  state.mapBooks = closeTerms(account.year, units, terms);
}
