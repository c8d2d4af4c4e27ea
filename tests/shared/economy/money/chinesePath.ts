import { USSR_MONEY } from '../../../../shared/content/economies/ussrMoney.ts';
import { MARKET_SHARE_CHINA } from '../../../../shared/data/money/marketShareChina.ts';
import { runMoneyPath } from '../../../../shared/economy/money/runMoney.ts';
import { startMoney } from '../../../../shared/economy/money/startMoney.ts';
import { pow } from '../../../../shared/math/exact.ts';
import type { Quarter } from '../../../../shared/state/calendar.ts';
import type { MoneyQuarter } from '../../../../shared/state/moneyAccount.ts';
import type { MoneyInputs, RealFlows } from '../../../../shared/state/moneyState.ts';

/** Share of trade at market prices in a year of the table. Throws for a year it does not have. */
function atMarketPrices(year: number): number {
  const found = MARKET_SHARE_CHINA.observations.find((observation) => observation.year === year);
  if (found === undefined) throw new Error(`no share of ${year}`);
  return found.value;
}

/** China 1983-90: growth of output (recalled), share of trade at market prices (from the table, or between its years), share of output under quotas (judgement). */
const YEARS = [
  { year: 1983, growth: 0.1, freePriceShare: 0.15, planScope: 0.75 },
  { year: 1984, growth: 0.15, freePriceShare: 0.2, planScope: 0.7 },
  { year: 1985, growth: 0.13, freePriceShare: atMarketPrices(1985), planScope: 0.63 },
  { year: 1986, growth: 0.09, freePriceShare: 0.36, planScope: 0.58 },
  { year: 1987, growth: 0.115, freePriceShare: atMarketPrices(1987), planScope: 0.53 },
  { year: 1988, growth: 0.11, freePriceShare: atMarketPrices(1988), planScope: 0.5 },
  { year: 1989, growth: 0.04, freePriceShare: atMarketPrices(1989), planScope: 0.5 },
  { year: 1990, growth: 0.04, freePriceShare: atMarketPrices(1990), planScope: 0.46 },
];
const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

function flows(gdp: number): RealFlows {
  return {
    gdp,
    nonFarmOutput: 0.65 * gdp,
    consumerOutput: 0.4 * gdp,
    farmOutput: 0.35 * gdp,
    investment: 0.28 * gdp,
    defence: 0.04 * gdp,
    grainHarvest: 400,
    procurement: 110,
    population: 1050,
    urbanShare: 0.23,
    collectivisedShare: 0,
    marketInstitutions: 0.4,
  };
}

/** A dual track: quotas frozen in absolute terms, growth at market prices. Credit is tight from 1989 unless told otherwise. */
export function dualTrack(options: { readonly announcement: number; readonly creditAfter1988: number }): MoneyQuarter[] {
  let gdp = 1400;
  const path: MoneyInputs[] = YEARS.flatMap((year) =>
    QUARTERS.map((quarter) => {
      gdp *= pow(1 + year.growth, 0.25);
      return {
        date: { year: year.year, quarter },
        real: flows(gdp),
        levers: {
          creditEase: year.year >= 1989 ? options.creditAfter1988 : 0.6,
          freePriceShare: year.freePriceShare,
          controlledPriceGrowth: 0.05,
          priceCeilings: 0.3,
          taxEffort: 0.6,
          priceSubsidies: 0.15,
          goodsImports: 0,
          grainPrice: 1,
          planScope: year.planScope,
          planDiscipline: 0.9,
          softBudgets: 0.7,
          procurementPressure: 0.1,
          tautness: 0.1,
          repression: 0.5,
        },
        hardCurrency: 0,
        oilRent: 0,
        foreignCredit: 0.005 * gdp,
        foreignAid: 0,
        debtService: 0,
        reserves: 20,
        // Freeing of prices was announced in the summer of 1988.
        news: year.year === 1988 && quarter === 3 ? options.announcement : 0,
        confiscation: 0,
      };
    }),
  );
  const { parameters } = USSR_MONEY;
  const state = startMoney(
    {
      priceLevel: 3,
      expectedInflation: 0.01,
      monetisation: 1,
      freePriceShare: 0.15,
      taxCapacity: 0.8,
      turnoverTaxRate: 0.15,
      overhang: 0.06,
      hardCurrency: 0,
    },
    flows(1400),
    parameters,
  );
  return runMoneyPath(state, path, parameters);
}
