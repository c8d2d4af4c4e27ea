import { signal } from '@preact/signals';
import type { LeverDefinition } from '../../shared/content/types.ts';
import type { LeverId } from '../../shared/state/levers.ts';

export type LeverGroup = LeverDefinition['group'];
export const LEVER_GROUPS = ['accumulation', 'plan', 'money', 'village', 'society', 'world'] as const satisfies readonly LeverGroup[];
export const ORDER_FILTERS = ['main', 'all', 'changed'] as const;
export type OrderFilter = (typeof ORDER_FILTERS)[number];

/** How the list of orders is laid out on this browser. */
export interface OrdersLayout {
  /** Undefined until the player chooses: the main orders in the first turns, all of them later. */
  readonly filter: OrderFilter | undefined;
  readonly folded: readonly LeverGroup[];
}

const STORAGE_KEY = 'commanding-heights.orders';
/** Turns in which only the main orders are shown unless the player asks for more. */
const FIRST_TURNS = 3;

/** The orders a first game can be played with: what the decade turned on. */
const MAIN: ReadonlySet<LeverId> = new Set([
  'investmentShare',
  'heavyIndustryShare',
  'farmInvestmentShare',
  'marketScope',
  'planScope',
  'tautness',
  'procurementPressure',
  'grainPrice',
  'creditEase',
  'taxEffort',
  'famineRelief',
  'repression',
  'defenceShare',
  'openness',
]);

/** A layout out of what was kept; anything that does not fit is left out. */
export function readOrdersLayout(text: string | null): OrdersLayout {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '{}');
  } catch {
    kept = {};
  }
  const field = (name: string): unknown => (typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : undefined);
  const folded = field('folded');
  return {
    filter: ORDER_FILTERS.find((known) => known === field('filter')),
    folded: Array.isArray(folded) ? LEVER_GROUPS.filter((group) => folded.includes(group)) : [],
  };
}

export const ordersLayout = signal<OrdersLayout>({ filter: undefined, folded: [] });

/** Reads the layout once the orders are first shown. */
export function loadOrdersLayout(storage: Storage = localStorage): void {
  ordersLayout.value = readOrdersLayout(storage.getItem(STORAGE_KEY));
}

/** Changes the layout and keeps it for the next visit. */
export function setOrdersLayout(change: Partial<OrdersLayout>, storage: Storage = localStorage): void {
  ordersLayout.value = { ...ordersLayout.value, ...change };
  storage.setItem(STORAGE_KEY, JSON.stringify(ordersLayout.value));
}

/** The filter in force in a turn. */
export function filterIn(turn: number): OrderFilter {
  return ordersLayout.value.filter ?? (turn < FIRST_TURNS ? 'main' : 'all');
}

/** Whether a lever passes a filter. What is changed is never hidden. */
export function passes(lever: LeverId, filter: OrderFilter, changed: boolean): boolean {
  return changed || filter === 'all' || (filter === 'main' && MAIN.has(lever));
}
