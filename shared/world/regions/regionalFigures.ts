import { isUnderConstruction } from '../projects/buildWorks.ts';
import { PROJECTS } from '../../content/index.ts';
import type { EconomyRecord } from '../../state/economyState.ts';
import type { GameState } from '../../state/gameState.ts';
import type { PlacedGood, RegionState } from '../../state/regionsState.ts';
import { unitRecords } from './unitRecord.ts';

/** A unit of the map with its part of the national figures. Same fields as the view's `RegionFigures`. */
export interface UnitFigures {
  readonly population: number;
  readonly urbanShare: number;
  readonly harvest: number;
  readonly harvestIndex: number;
  readonly industry: number;
  readonly heavyIndustry: number;
  readonly lightIndustry: number;
  readonly goods: Readonly<Partial<Record<PlacedGood, number>>>;
  readonly railways: number;
  readonly sownArea: number;
  readonly herd: number;
  readonly procurement: number;
  readonly hunger: number;
  readonly unrest: number;
  readonly netMigration: number;
  readonly occupied: boolean;
  readonly building: readonly string[];
  readonly built: readonly string[];
}

/** What print makes of the truth, as ratios. */
interface Print {
  readonly heavy: number;
  readonly light: number;
  readonly herd: number;
  readonly hunger: number;
}

function printOf(account: EconomyRecord | undefined, printed: EconomyRecord | undefined): Print {
  if (account === undefined || printed === undefined) return { heavy: 1, light: 1, herd: 1, hunger: 1 };
  return {
    heavy: printed.heavyOutput / account.heavyOutput,
    light: printed.consumerOutput / account.consumerOutput,
    herd: printed.herd / account.herd,
    hunger: account.famineDeaths === 0 ? 1 : printed.famineDeaths / account.famineDeaths,
  };
}

interface Sites {
  readonly building: Record<string, string[]>;
  readonly built: Record<string, string[]>;
}

function sitesOf({ projects }: Pick<GameState, 'projects'>): Sites {
  const sites: Sites = { building: {}, built: {} };
  for (const { id, units } of Object.values(PROJECTS)) {
    const work = projects.works[id];
    if (work === undefined || work.abandoned !== undefined) continue;
    const list = isUnderConstruction(work) ? sites.building : sites.built;
    for (const unit of units) (list[unit] ??= []).push(id);
  }
  return sites;
}

function figuresOf(region: RegionState, print: Print): Omit<UnitFigures, 'building' | 'built'> {
  const heavyIndustry = region.heavyOutput * print.heavy;
  const lightIndustry = region.lightOutput * print.light;
  return {
    population: region.population,
    urbanShare: region.population === 0 ? 0 : region.urbanPopulation / region.population,
    harvest: region.reportedHarvest,
    harvestIndex: region.harvestIndex,
    industry: heavyIndustry + lightIndustry,
    heavyIndustry,
    lightIndustry,
    goods: region.goods,
    railways: region.railways,
    sownArea: region.sownArea,
    herd: region.herd * print.herd,
    procurement: region.procurement,
    hunger: region.population === 0 ? 0 : (1000 * region.famineDeaths * print.hunger) / region.population,
    unrest: region.unrest,
    netMigration: region.population === 0 ? 0 : (1000 * region.netMigration) / region.population,
    occupied: region.occupied > 0,
  };
}

/**
 * The Soviet units with their figures of the last account as they are printed: harvests as reported, and output, herds and hunger
 * with the bias of the nation's print, if `printed` is given. The parts add up to the printed account. Millions, million tonnes,
 * million hectares, billions of 1990 dollars.
 */
export function regionalFigures(
  state: Pick<GameState, 'regions' | 'projects' | 'years'>,
  printed?: EconomyRecord,
): Record<string, UnitFigures> {
  const print = printOf(state.years.at(-1), printed);
  const { building, built } = sitesOf(state);
  return Object.fromEntries(
    unitRecords(state.regions).map(({ definition: { unit }, region }) => [
      unit,
      { ...figuresOf(region, print), building: building[unit] ?? [], built: built[unit] ?? [] },
    ]),
  );
}
