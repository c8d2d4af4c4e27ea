import { signal } from '@preact/signals';
import { PARAMETER_PACK_IDS } from '../../shared/state/parameterPacks.ts';
import type { ParameterPackId } from '../../shared/state/parameterPacks.ts';
import { publishedBacktest } from '../store/publishedBacktest.ts';

/** How well a pack replays the record: errors of output per head in per cent. */
export interface PackFit {
  readonly average: number;
  readonly worst: number;
  readonly worstYear: number;
}

/** The published back-test of each pack, once it has come; without it the page does without. */
export const packFits = signal<Partial<Record<ParameterPackId, PackFit>>>({});

/** Reads the fits out of the published back-test; a pack whose figures are not there is left out. */
export function readPackFits(backtest: unknown): Partial<Record<ParameterPackId, PackFit>> {
  const field = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const fits: Partial<Record<ParameterPackId, PackFit>> = {};
  for (const id of PARAMETER_PACK_IDS) {
    const pack = field(field(backtest, 'packs'), id);
    const [average, worst, worstYear] = ['gdpPerHead', 'worst', 'worstYear'].map((name) => field(pack, name));
    if (typeof average === 'number' && typeof worst === 'number' && typeof worstYear === 'number') fits[id] = { average, worst, worstYear };
  }
  return fits;
}

/** Fetches the fits once. */
export async function loadPackFits(): Promise<void> {
  if (Object.keys(packFits.value).length > 0) return;
  try {
    packFits.value = readPackFits(await publishedBacktest());
  } catch {
    // The line about the fit stays away; everything else is there.
  }
}
