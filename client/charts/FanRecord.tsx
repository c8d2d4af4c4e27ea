import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { publishedBacktest } from '../store/publishedBacktest.ts';
import { formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';

const recordInside = signal<number | undefined>(undefined);

/** Part of the forecasts of the record that came out inside the wide band, as the published back-test has it. */
export function readRecordInside(backtest: unknown): number | undefined {
  const fans: unknown = typeof backtest === 'object' && backtest !== null ? Reflect.get(backtest, 'fans') : undefined;
  const share: unknown = typeof fans === 'object' && fans !== null ? Reflect.get(fans, 'recordInside') : undefined;
  return typeof share === 'number' ? share : undefined;
}

async function load(): Promise<void> {
  if (recordInside.value !== undefined) return;
  try {
    recordInside.value = readRecordInside(await publishedBacktest());
  } catch {
    // The sentence stays away; the bands are there all the same.
  }
}

/** How often the record came out inside the wide band of a fan, in a sentence; nothing while the figure is not there. */
export function FanRecord() {
  useEffect(() => void load(), []);
  const share = recordInside.value;
  return share === undefined ? null : <>{t('line.fan.record', { share: formatPercent(share) })}</>;
}
