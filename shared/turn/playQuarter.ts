import { EMERGENCY_PARAMETERS } from '../content/emergencyParameters.ts';
import { WEATHER_FREQUENCY } from '../content/weatherFrequency.ts';
import { advanceQuarter } from '../economy/advanceQuarter.ts';
import { atEffort, withFeedback } from '../economy/money/feedback.ts';
import { peaceShocks } from '../economy/peaceShocks.ts';
import { shocksAt } from '../economy/shocksAt.ts';
import { clamp } from '../math/numbers.ts';
import { drawWeighted } from '../math/rng.ts';
import { advancePolitics } from '../politics/advancePolitics.ts';
import { findEnding } from '../politics/findEnding.ts';
import { advanceStatistics } from '../society/advanceStatistics.ts';
import { advancePeasantry } from '../society/advancePeasantry.ts';
import { advanceSociety } from '../society/advanceSociety.ts';
import { referenceCourse } from '../society/referenceCourse.ts';
import { societyInputs } from '../society/societyInputs.ts';
import { ACCOUNT_DIGITS, roundRecord } from '../state/roundRecord.ts';
import { addQuarters } from '../state/calendar.ts';
import type { QuarterInputs } from '../state/economyDefinition.ts';
import type { EconomyYear } from '../state/economyState.ts';
import { advanceForeignCapital } from '../world/advanceForeignCapital.ts';
import { advanceWest } from '../world/advanceWest.ts';
import { advanceConcessions } from '../world/concessions/advanceConcessions.ts';
import { advanceTrade } from '../world/trade/advanceTrade.ts';
import { grainMissing } from '../world/trade/grainMissing.ts';
import { reliefFromTrade } from '../world/trade/reliefFromTrade.ts';
import { warSeverity } from '../world/warSeverity.ts';
import { warShocks } from '../world/warShocks.ts';
import { admitUnits } from '../world/regions/admitUnits.ts';
import { worldAccessFactor } from '../world/worldAccessFactor.ts';
import { moneyFeedback, playMoney } from './playMoney.ts';
import { playPlan, strainByPlan } from './playPlan.ts';
import { advanceMap } from './steps/advanceMap.ts';
import { announce, chance } from './turnDraft.ts';
import type { TurnDraft } from './turnDraft.ts';

/** The weather of this year's harvest: of the record, or drawn in its frequency. Only the harvest quarter asks. */
function harvestWeather(draft: TurnDraft, historical: number): number {
  const { settings, date } = draft.state;
  if (date.quarter !== 3 || settings.weather === 'historical') return historical;
  return drawWeighted(chance(draft, 'weather'), WEATHER_FREQUENCY);
}

/** What reaches the economy from outside this quarter, as the world of this game has become. */
function quarterInputs(draft: TurnDraft): QuarterInputs {
  const { state, definition } = draft;
  const historical = shocksAt(definition, state.date);
  const shocks = state.settings.war === 'none' ? peaceShocks(historical) : warShocks(historical, state.world.warSeverity);
  const society = societyInputs(state.society, state.orders, state.laws);
  return {
    ...shocks,
    ...society,
    date: state.date,
    levers: {
      ...society.levers,
      openness: clamp(state.orders.openness + state.projects.departure.openness, 0, 1),
      famineRelief: state.date.quarter === 3 ? reliefFromTrade(state) : state.orders.famineRelief,
    },
    weather: harvestWeather(draft, historical.weather),
    worldAccess: shocks.worldAccess * worldAccessFactor(state.world) * state.trade.access,
    withholding: state.world.withholding,
    grainMissing: grainMissing(state),
  };
}

function reportHarvest(draft: TurnDraft, year: EconomyYear): void {
  announce(draft, 'harvest', year.weather < 0 ? 'bad' : 'good', { grain: year.reportedHarvest, procurement: year.procurement });
  if (year.famineDeaths > EMERGENCY_PARAMETERS.famineNews) announce(draft, 'famine', 'bad', { deaths: year.famineDeaths });
  if (year.occupation > 0) announce(draft, 'occupation', 'bad', { share: year.occupation });
}

/** Enters the account of a year in the books, and keeps its quarters for those who ask why. */
function closeAccount({ state, definition }: TurnDraft, year: EconomyYear): void {
  const { factors, ...record } = year;
  state.years.push(roundRecord(record, ACCOUNT_DIGITS));
  state.factors = [...state.factors.slice(-1), factors];
  state.closedYear = state.openYear;
  state.openYear = { start: { ...state.economy }, inputs: [] };
  advanceStatistics(state, year);
  const reference = referenceCourse(definition, state.settings.war === 'historical').get(year.year);
  const causes = { year, levers: state.orders, laws: state.laws, engagement: state.world.engagement };
  advanceSociety(state.society, causes, reference);
}

/** The trade of a year is closed with its account; what it lets through counts from then on. */
function closeTrade(draft: TurnDraft, year: EconomyYear): void {
  const { state } = draft;
  const account = advanceTrade(state, year, advanceConcessions(state));
  if (account !== undefined && state.trade.crisisSince === account.year)
    announce(draft, 'debtCrisis', 'bad', { share: account.serviceRatio, debt: account.debt });
}

/** The winter quarter closes the year: society answers, the Party takes stock, and rule may end. */
function closeYear(draft: TurnDraft): void {
  const { state } = draft;
  advancePeasantry(state);
  advanceForeignCapital(state);
  advanceWest(state);
  advancePolitics(state, chance(draft, 'politics'));
  state.standing.push({
    year: state.date.year,
    legitimacy: state.politics.legitimacy,
    authority: state.politics.leadership.authority,
    tension: state.world.tension,
    leadership: state.politics.leadership.seat,
  });
}

/** Plays one quarter and moves the calendar on. */
export function playQuarter(draft: TurnDraft): void {
  const { state } = draft;
  if (state.date.quarter === 1) {
    state.world.warSeverity = warSeverity(state);
    strainByPlan(state);
  }
  admitUnits(state.regions, state.date, state.economy);
  const feedback = moneyFeedback(draft);
  const inputs = withFeedback(quarterInputs(draft), feedback);
  state.openYear.inputs.push(inputs);
  const year = advanceQuarter(state.economy, inputs, atEffort(draft.economy, feedback));
  advanceMap(draft, year);
  if (year !== undefined) {
    closeAccount(draft, year);
    closeTrade(draft, year);
    reportHarvest(draft, year);
    playPlan(draft, year, inputs);
  }
  playMoney(draft);
  if (state.date.quarter === 4) closeYear(draft);
  const ending = findEnding(state);
  if (ending !== undefined) state.outcome = { ending, date: state.date };
  state.date = addQuarters(state.date, 1);
}
