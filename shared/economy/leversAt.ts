import type { Knots } from '../math/numbers.ts';
import { interpolate } from '../math/numbers.ts';
import type { RealLeverId, RealLevers } from '../state/levers.ts';

/** Values of all levers of the real economy in a year of a policy book. A lever keeps its year's value in all four quarters. */
export function leversAt(book: Readonly<Record<RealLeverId, Knots>>, year: number): RealLevers {
  const at = (lever: RealLeverId): number => interpolate(book[lever], year);
  return {
    investmentShare: at('investmentShare'),
    farmInvestmentShare: at('farmInvestmentShare'),
    heavyIndustryShare: at('heavyIndustryShare'),
    defenceShare: at('defenceShare'),
    planScope: at('planScope'),
    planDiscipline: at('planDiscipline'),
    marketScope: at('marketScope'),
    collectivisation: at('collectivisation'),
    procurementPressure: at('procurementPressure'),
    privatePlots: at('privatePlots'),
    tautness: at('tautness'),
    repression: at('repression'),
    inspection: at('inspection'),
    openness: at('openness'),
    softBudgets: at('softBudgets'),
    residenceControls: at('residenceControls'),
    ruralCoercion: at('ruralCoercion'),
    schooling: at('schooling'),
    famineRelief: at('famineRelief'),
    newLands: at('newLands'),
    mobilisation: at('mobilisation'),
    criticism: at('criticism'),
  };
}
