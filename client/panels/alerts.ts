import { WORLD_PARAMETERS } from '../../shared/content/worldParameters.ts';
import { isFaction } from '../../shared/state/seats.ts';
import type { LeverId } from '../../shared/state/levers.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { deskItems } from './deskItems.ts';
import { droughtAhead } from './guideSteps.ts';
import { eventById, factionTitle, lawById } from '../store/content.ts';
import type { Tab } from '../store/layout.ts';
import { counted, t } from '../text/text.ts';
import { formatGrowth, formatNumber, formatPercent } from '../text/numbers.ts';

/** Something that wants the player's eye, and where it is settled. */
export interface Alert {
  readonly id: string;
  readonly tone: 'bad' | 'neutral';
  readonly text: string;
  readonly tab: Tab;
  readonly law?: string;
  readonly lever?: LeverId;
}

/** How near a risk must be before it is an alert. */
const NEAR = 0.6;
/** Growth of prices over a year that is an alert. */
const DOUBLED = 1;
/** Industrial against farm prices, 1913 = 1, from which the scissors are an alert; stocks stay unsold not far above it. */
const OPEN_SCISSORS = 1.5;
/** Part of farming in collectives below which villages answer to prices. */
const MOSTLY_FREE = 0.2;
const WAR = WORLD_PARAMETERS.war;
/** Years before the war in which it is an alert. */
const WARNED = 6;

function leadershipMotion(view: SeatView): Alert[] {
  return view.desk.agenda.flatMap((motion): Alert[] =>
    motion.subject.kind === 'leadership' && view.leadership.seat === view.seat
      ? [{ id: motion.id, tone: 'bad', text: t('alert.contest', { by: factionTitle(motion.by) }), tab: 'committee' }]
      : [],
  );
}

/** Prices that double within a year, and the law that decides whether the budget is printed. */
function moneyOutOfHand({ money, laws }: SeatView): Alert[] {
  const inflation = money.account?.prices.yearlyInflation ?? 0;
  if (inflation < DOUBLED) return [];
  const printed = (laws['currency'] ?? 0) === 0;
  const text = t(printed ? 'alert.printed' : 'alert.prices', { growth: formatGrowth(inflation) });
  return [
    { id: 'prices', tone: 'bad', text, tab: printed ? 'laws' : 'orders', ...(printed ? { law: 'currency' } : { lever: 'creditEase' }) },
  ];
}

/** Factory goods that grow too dear for a village of free households, before its grain stays at home. */
function scissorsOpen({ seat, leadership, money, accounts }: SeatView): Alert[] {
  const ratio = money.account?.scissors.ratio ?? 0;
  const free = (accounts.at(-1)?.collectivisedShare ?? 0) < MOSTLY_FREE;
  if (ratio < OPEN_SCISSORS || !free || seat !== leadership.seat) return [];
  return [
    { id: 'scissors', tone: 'bad', text: t('alert.scissors', { ratio: formatNumber(ratio, 'index') }), tab: 'orders', lever: 'creditEase' },
  ];
}

/** That orders are out of reach: a faction that does not lead may win the Committee over. */
function inOpposition({ seat, leadership, turn }: SeatView): Alert[] {
  if (turn === 0 || seat === 'observer' || !isFaction(seat) || seat === leadership.seat) return [];
  return [{ id: 'opposition', tone: 'neutral', text: t('alert.opposition', { by: factionTitle(leadership.seat) }), tab: 'committee' }];
}

/** The war that the settings of the game announce, while there is time to be ready for it. */
function warAhead({ seat, leadership, settings, date }: SeatView): Alert[] {
  const comes =
    settings.war === 'historical' &&
    date.year >= WAR.from - WARNED &&
    (date.year < WAR.from || (date.year === WAR.from && date.quarter < 2));
  if (!comes || seat !== leadership.seat) return [];
  return [{ id: 'war', tone: 'neutral', text: t('alert.war', { year: WAR.from }), tab: 'orders', lever: 'defenceShare' }];
}

/** What wants attention this turn, the most pressing first. */
export function alertsFor(view: SeatView): readonly Alert[] {
  const { desk, risks } = view;
  const events = desk.openEvents
    .filter((event) => desk.answers[event] === undefined)
    .map((event): Alert => ({
      id: `event:${event}`,
      tone: 'bad',
      text: t('alert.event', { event: eventById(event)?.title ?? event }),
      tab: 'events',
    }));
  const near = risks
    .filter((risk) => risk.level >= NEAR)
    .map((risk): Alert => ({
      id: `risk:${risk.id}`,
      tone: 'bad',
      text: t('alert.risk', { risk: t(`risk.${risk.id}`), level: formatPercent(risk.level) }),
      tab: 'dashboard',
    }));
  const lines = desk.agenda
    .filter(
      (motion) =>
        motion.by !== view.seat && desk.votes[motion.id] === undefined && desk.capital !== undefined && motion.subject.kind === 'law',
    )
    .map((motion): Alert => {
      const law = motion.subject.kind === 'law' ? motion.subject.law : '';
      return { id: `motion:${motion.id}`, tone: 'neutral', text: t('alert.motion', { law: lawById(law)?.title ?? law }), tab: 'laws', law };
    });
  const hunger = (view.series.famineDeaths.at(-1) ?? 0) >= 0.1;
  const famine: Alert[] = hunger
    ? [{ id: 'famine', tone: 'bad', text: t('alert.famine', { year: view.years.at(-1) ?? '' }), tab: 'orders' }]
    : [];
  const drought: Alert[] =
    view.seat === view.leadership.seat && droughtAhead(view)
      ? [{ id: 'drought', tone: 'bad', text: t('alert.drought'), tab: 'orders', lever: 'famineRelief' }]
      : [];
  return [
    ...events,
    ...leadershipMotion(view),
    ...drought,
    ...moneyOutOfHand(view),
    ...scissorsOpen(view),
    ...famine,
    ...near,
    ...warAhead(view),
    ...inOpposition(view),
    ...lines,
  ];
}

/** A line of the checklist before a turn is ended. */
export interface CheckItem {
  readonly id: string;
  readonly kind: 'open' | 'done' | 'note';
  readonly text: string;
  readonly tab?: Tab;
}

/** What is still open and what is on the desk before the turn ends. `unsent` counts orders that never reached the server. */
export function checklistFor(view: SeatView, unsent: number, cheapestMotion: number): readonly CheckItem[] {
  const { desk } = view;
  const items: CheckItem[] = [];
  if (unsent > 0) items.push({ id: 'unsent', kind: 'open', text: counted('check.unsent', unsent), tab: 'orders' });
  const open = desk.openEvents.filter((event) => desk.answers[event] === undefined).length;
  if (open > 0) items.push({ id: 'events', kind: 'open', text: counted('check.events', open), tab: 'events' });
  if (desk.capital !== undefined) {
    const own = desk.agenda.some((motion) => motion.by === view.seat);
    if (!own && desk.campaign === undefined && desk.capital >= cheapestMotion)
      items.push({ id: 'capital', kind: 'note', text: t('check.capital'), tab: 'laws' });
    const without = desk.agenda.filter((motion) => motion.by !== view.seat && desk.votes[motion.id] === undefined).length;
    if (without > 0) items.push({ id: 'lines', kind: 'note', text: counted('check.lines', without), tab: 'laws' });
    const tabled = desk.agenda.filter((motion) => motion.by === view.seat).length;
    if (tabled > 0) items.push({ id: 'motions', kind: 'done', text: counted('check.motions', tabled), tab: 'laws' });
  }
  const others = deskItems(desk).length;
  if (others > 0) items.push({ id: 'others', kind: 'done', text: counted('check.others', others) });
  const orders = Object.keys(desk.orders).length;
  if (view.seat === view.leadership.seat) {
    items.push(
      orders > 0
        ? { id: 'orders', kind: 'done', text: counted('check.orders', orders), tab: 'orders' }
        : { id: 'orders', kind: 'note', text: t('check.noOrders'), tab: 'orders' },
    );
  }
  return items;
}
