import type { EconomyRecord, EconomyState } from '../state/economyState.ts';
import type { YearBias } from '../state/statisticsState.ts';

/**
 * The account of a year as it is printed. Aggregates follow from their printed parts, so that the printed table adds up:
 * it is consistent, and wrong.
 */
export function publishYear<Year extends EconomyRecord>(year: Year, bias: YearBias | undefined): Year {
  if (bias === undefined) return year;
  const farmOutput = year.farmOutput * (1 + bias.farming);
  const nonFarmOutput = year.nonFarmOutput * (1 + bias.industry);
  const gdp = farmOutput + nonFarmOutput;
  const ratio = gdp / year.gdp;
  return {
    ...year,
    farmOutput,
    nonFarmOutput,
    gdp,
    gdpPerHead: (1000 * gdp) / year.population,
    heavyOutput: year.heavyOutput * (1 + bias.industry),
    consumerOutput: year.consumerOutput * (1 + bias.industry),
    consumption: year.consumption * ratio,
    consumptionPerHead: year.consumptionPerHead * ratio,
    investment: year.investment * ratio,
    defence: year.defence * ratio,
    grainHarvest: year.reportedHarvest,
    herd: year.herd * (1 + bias.herd),
    famineDeaths: year.famineDeaths * (1 - bias.concealment),
  };
}

/**
 * The economy as the printed figures imply it: technology and herds look better than they are, village stores and deaths still
 * to come are in no table. Forecasts start from here, and are disappointed in proportion.
 * @param last the account of the last year that ended, as it was
 */
export function publishEconomy(economy: EconomyState, bias: YearBias | undefined, last: EconomyRecord | undefined): EconomyState {
  const { industry, farming, herd, concealment } = bias ?? { industry: 0, farming: 0, herd: 0, concealment: 0 };
  return {
    ...economy,
    nonFarmTechnology: economy.nonFarmTechnology * (1 + industry),
    farmTechnology: economy.farmTechnology * (1 + farming),
    herd: economy.herd * (1 + herd),
    pendingFamineDeaths: 0,
    springFamineDeaths: economy.springFamineDeaths * (1 - concealment),
    grainReserve: 0,
    gdpPerHead: last === undefined ? economy.gdpPerHead : publishYear(last, bias).gdpPerHead,
  };
}
