import { gameEconomy } from '../content/gameEconomy.ts';
import { societyChange } from '../society/ledgers/societyChange.ts';
import type { SocietyFacts } from '../society/ledgers/societyFacts.ts';
import type { SocietyCause, SocietyFigure, SocietyLedger } from '../society/ledgers/societyLedger.ts';
import { referenceCourse } from '../society/referenceCourse.ts';
import type { EconomyYear } from '../state/economyState.ts';
import type { PublishedSeries, SeatView } from '../views/view.ts';

export { SOCIETY_CAUSES, SOCIETY_FIGURES } from '../society/ledgers/societyLedger.ts';
export type { SocietyCause, SocietyFigure, SocietyLedger } from '../society/ledgers/societyLedger.ts';
export { societyFigure } from '../society/ledgers/societyChange.ts';

/** Where a printed ledger books that the printed account is not the one that the figure follows from. */
const BOOKED_AS: Partial<Record<SocietyFigure, SocietyCause>> = {
  gini: 'townAndVillage',
  goodsForVillage: 'goods',
  apparatus: 'complexity',
  state: 'farming',
  cooperative: 'farming',
  private: 'farming',
  foreign: 'farming',
  collectiveFarms: 'farming',
  peasants: 'farming',
  plots: 'farming',
};

/** Living standards follow from the account as it is printed, whoever reads them. */
const AS_PRINTED: ReadonlySet<SocietyFigure> = new Set(['realWage', 'calories', 'lifeExpectancy', 'housingPerHead']);

/** An account with the figures that living standards follow from as they are printed. */
function asPrinted({ years, series }: SeatView, account: EconomyYear): EconomyYear {
  const row = years.indexOf(account.year);
  const printed = (name: PublishedSeries): number => series[name][row] ?? Number.NaN;
  return {
    ...account,
    gdpPerHead: printed('gdpPerHead'),
    farmOutput: printed('farmOutput'),
    consumerOutput: printed('consumerOutput'),
    famineDeaths: printed('famineDeaths'),
  };
}

/** The last two years of society with all that the figure follows from as far as the seat knows, the older first. */
function factsOf(view: SeatView, figure: SocietyFigure): readonly SocietyFacts[] {
  const course = referenceCourse(gameEconomy(view), view.settings.war === 'historical');
  const records = view.society.slice(-view.societyFactors.length);
  return view.societyFactors.flatMap((factors, index) => {
    const record = records[index];
    const known = view.accounts.find(({ year }) => year === record?.year);
    if (record === undefined || known === undefined) return [];
    const account = AS_PRINTED.has(figure) ? asPrinted(view, known) : known;
    return [{ record, account, factors, reference: course.get(record.year) }];
  });
}

/**
 * Why a figure of society changed between the last two years: signed parts, in its unit, that sum to the change. Undefined before
 * the second account.
 */
export function societyLedgerFor(view: SeatView, figure: SocietyFigure): SocietyLedger | undefined {
  const [before, after] = factsOf(view, figure);
  if (before === undefined || after === undefined) return undefined;
  return societyChange(figure, { before, after }, view.truth === undefined ? BOOKED_AS[figure] : undefined);
}
