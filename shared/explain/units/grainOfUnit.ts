import { gameEconomy } from '../../content/gameEconomy.ts';
import type { RegionFigures, SeatView } from '../../views/view.ts';
import { yieldClass } from '../../world/regions/regionShares.ts';
import type { UnitLedger } from './unitLedger.ts';
import { closeUnit } from './unitLedger.ts';
import { herdsKnown, sumOf, unitTerms } from './unitTerms.ts';
import type { UnitTerms } from './unitTerms.ts';

/** Fields of every unit as they count in the harvest: sown, by what a hectare yields, and where no front stood. */
interface Fields {
  readonly sown: readonly number[];
  readonly byYield: readonly number[];
  readonly open: readonly number[];
}

function fieldsOf(view: SeatView, { units, column }: UnitTerms): Fields {
  const sown = units.map(({ unit }) => view.regions[unit]?.sownArea ?? 0);
  const byYield = units.map((definition, index) => (sown[index] ?? 0) * yieldClass(definition));
  const occupied = column('occupied');
  return { sown, byYield, open: byYield.map((field, index) => field * (1 - (occupied[index] ?? 0))) };
}

/** The harvest of a unit as it was, million tonnes, for a seat that knows; undefined for the others. */
export function trueHarvestOfUnit(view: SeatView, unit: string): number | undefined {
  const terms = unitTerms(view, unit);
  const account = view.accounts.at(-1);
  const region = view.regions[unit];
  if (view.truth === undefined || terms === undefined || account === undefined || region === undefined) return undefined;
  const { open } = fieldsOf(view, terms);
  const inNormalWeather = account.grainHarvest / (1 + gameEconomy(view).parameters.weatherHarvestEffect * account.weather);
  return (region.harvestIndex * inNormalWeather * (open[terms.index] ?? 0)) / sumOf(open);
}

/** The reported harvest of a unit, million tonnes: its part of the nation's by land, soil, front and weather, and what reports add. */
export function harvestOfUnit(view: SeatView, unit: string, region: RegionFigures): UnitLedger | undefined {
  const terms = unitTerms(view, unit);
  const reported = view.series.grainHarvest.at(-1);
  if (terms === undefined || reported === undefined) return undefined;
  const grain = view.truth?.grainHarvest.at(-1) ?? reported;
  const { sown, byYield, open } = fieldsOf(view, terms);
  const share = (weights: readonly number[]): number => (grain * (weights[terms.index] ?? 0)) / sumOf(weights);
  const land = share(sown);
  const soil = share(byYield) - land;
  const front = share(open) - share(byYield);
  const known = trueHarvestOfUnit(view, unit);
  const weather = (known ?? region.harvest) - share(open);
  const reports = known === undefined ? 0 : region.harvest - known;
  return closeUnit('level', 0, region.harvest, { land, soil, front, weather, reports }, 'weather');
}

/** The harvest against a normal one: the weather of the nation, and that of the unit. */
export function harvestIndexOfUnit(view: SeatView, region: RegionFigures): UnitLedger | undefined {
  const account = view.accounts.at(-1);
  if (account === undefined) return undefined;
  const nationalWeather = gameEconomy(view).parameters.weatherHarvestEffect * account.weather;
  return closeUnit(
    'level',
    1,
    region.harvestIndex,
    { nationalWeather, localWeather: region.harvestIndex - 1 - nationalWeather },
    'localWeather',
  );
}

/** Grain the state got from a unit, million tonnes: sold willingly, and taken by quotas that follow reports and rails. */
export function procurementOfUnit(view: SeatView, unit: string, region: RegionFigures): UnitLedger | undefined {
  const terms = unitTerms(view, unit);
  if (terms === undefined) return undefined;
  const sales = terms.of('sales');
  const quotas = sumOf(terms.column('quotaBySurplus'));
  const reported = terms.units.map((definition) => view.regions[definition.unit]?.harvest ?? 0);
  const evenQuota = sumOf(reported) === 0 ? 0 : (quotas * region.harvest) / sumOf(reported);
  const bySurplus = terms.of('quotaBySurplus');
  return closeUnit(
    'level',
    0,
    region.procurement,
    { sales, evenQuota, surplus: bySurplus - evenQuota, reach: region.procurement - sales - bySurplus },
    'reach',
  );
}

/** What the village of a unit has to eat, kilograms of grain or its worth a head, and what it needs. */
export interface VillageFood {
  readonly ledger: UnitLedger;
  readonly need: number;
}

/**
 * The food of a village by where it came from and where it went. By harvest and herds as they were for seats that know them, as reported for
 * the others: on paper there can be food where people starve. Undefined where nobody lived in villages outside the front.
 */
export function foodOfUnit(view: SeatView, unit: string, region: RegionFigures): VillageFood | undefined {
  const terms = unitTerms(view, unit);
  if (terms === undefined || terms.of('foodNeed') <= 0) return undefined;
  const { foodNeedPerHead, draughtFeed } = gameEconomy(view).parameters;
  const { of } = terms;
  const perHead = (1000 * foodNeedPerHead) / of('foodNeed');
  const herds = herdsKnown(view);
  const feedOnPaper = (1 - herds) * draughtFeed * region.herd * (1 - of('occupied'));
  const amounts = {
    harvest: perHead * (trueHarvestOfUnit(view, unit) ?? region.harvest),
    procurement: -perHead * region.procurement,
    seedAndFeed: -perHead * (of('seedAndFeed') - feedOnPaper),
    fromHerds: perHead * herds * of('fromHerds'),
    boughtIn: perHead * of('boughtIn'),
  };
  const left = sumOf(Object.values(amounts));
  return { ledger: closeUnit('food', 0, left, amounts, 'harvest'), need: 1000 * foodNeedPerHead };
}
