import { signal } from '@preact/signals';
import type { WhyFigure } from '../../shared/explain/why.ts';
import { dialog } from '../store/layout.ts';

/** The figures "why?" can be asked of, in the order of the page. The rules hold the same list; a test compares the two. */
export const ASKED_FIGURES = [
  'gdpPerHead',
  'consumptionPerHead',
  'grainHarvest',
  'procurement',
  'nonFarmOutput',
  'farmOutput',
  'famineDeaths',
] as const satisfies readonly WhyFigure[];

export const whyFigure = signal<WhyFigure>('consumptionPerHead');

/** The figure "why?" knows for a series; undefined where it knows none. */
export function askedFigure(series: string): WhyFigure | undefined {
  return ASKED_FIGURES.find((known) => known === series);
}

/** Opens "why?" at a figure. */
export function openWhy(figure?: WhyFigure): void {
  if (figure !== undefined) whyFigure.value = figure;
  dialog.value = 'why';
}
