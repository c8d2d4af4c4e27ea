import { effect, signal } from '@preact/signals';

export interface Settings {
  /** Factor on the base text size. */
  readonly textScale: number;
  readonly motion: 'system' | 'full' | 'reduced';
  readonly volume: number;
  readonly muted: boolean;
  /** Single letters as shortcuts; can be switched off for people who use speech input. */
  readonly letterKeys: boolean;
}

export const TEXT_SCALES = [0.9, 1, 1.15, 1.3, 1.5] as const;
const STORAGE_KEY = 'commanding-heights.settings';
const DEFAULTS: Settings = { textScale: 1, motion: 'system', volume: 0.4, muted: false, letterKeys: true };

/** Settings out of what was kept; anything that does not fit falls back to its default. */
function readSettings(text: string | null): Settings {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '{}');
  } catch {
    return DEFAULTS;
  }
  if (typeof kept !== 'object' || kept === null) return DEFAULTS;
  const field = (name: keyof Settings): unknown => Reflect.get(kept, name);
  const scale = field('textScale');
  const volume = field('volume');
  const motion = field('motion');
  return {
    textScale: TEXT_SCALES.find((known) => known === scale) ?? DEFAULTS.textScale,
    motion: motion === 'full' || motion === 'reduced' ? motion : DEFAULTS.motion,
    volume: typeof volume === 'number' && volume >= 0 && volume <= 1 ? volume : DEFAULTS.volume,
    muted: field('muted') === true,
    letterKeys: field('letterKeys') !== false,
  };
}

export const settings = signal<Settings>(DEFAULTS);

/** Loads the settings and keeps the page and the storage in step with them from then on. */
export function startSettings(): void {
  settings.value = readSettings(localStorage.getItem(STORAGE_KEY));
  effect(() => {
    const now = settings.value;
    document.documentElement.style.fontSize = `${now.textScale * 100}%`;
    document.documentElement.dataset['motion'] = now.motion;
    localStorage.setItem(STORAGE_KEY, JSON.stringify(now));
  });
}

/** Whether animations should be left out. */
export function reducedMotion(): boolean {
  const { motion } = settings.value;
  return motion === 'reduced' || (motion === 'system' && matchMedia('(prefers-reduced-motion: reduce)').matches);
}
