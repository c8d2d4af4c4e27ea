import type { WhyFigure } from '../../shared/explain/why.ts';
import type { SignedLedger } from '../../shared/math/signedLedger.ts';
import type { NumberStyle } from '../text/numbers.ts';
import { formatNumber } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { signedNumber } from './signedNumber.ts';

/** How a figure and a change of it are written, without the unit. */
export interface Writing {
  readonly value: (value: number) => string;
  readonly change: (change: number) => string;
  /** The writing of changes with as many digits as the largest of them needs to be seen. */
  readonly finer?: (largest: number) => (change: number) => string;
}

/** Digits behind the point that show two figures of a number. */
function digitsFor(size: number): number {
  return size <= 0 ? 1 : Math.max(0, Math.min(6, 1 - Math.floor(Math.log10(size))));
}

/** Digits behind the point that a style has at least. */
const LEAST_DIGITS: Readonly<Record<NumberStyle, number>> = {
  dollars: 0,
  billions: 1,
  millions: 1,
  tonnes: 1,
  share: 1,
  years: 1,
  index: 2,
  fraction: 2,
  growth: 1,
  power: 2,
};

/** Changes with two figures of the largest, and no fewer digits than the style has; shares in points. */
function finer(style: NumberStyle, largest: number): (change: number) => string {
  const size = style === 'share' ? 100 * largest : largest;
  const places = Math.max(size >= 100 ? 0 : LEAST_DIGITS[style], digitsFor(size));
  const digits = new Intl.NumberFormat('en', { minimumFractionDigits: places, maximumFractionDigits: places });
  return (change) => {
    const text = digits.format(Math.abs(style === 'share' ? 100 * change : change));
    const signed = /[1-9]/.test(text) ? `${change < 0 ? '−' : '+'}${text}` : text;
    return style === 'share' ? t('number.points', { value: signed }) : signed;
  };
}

/** The writing of a style: shares in per cent, their changes in points. */
export function writingOf(style: NumberStyle): Writing {
  return {
    value: (value) => formatNumber(value, style),
    change: (change) => signedNumber(change, style),
    finer: (largest) => finer(style, largest),
  };
}

/** How changes are written of which this is the largest. */
export function changesOf({ change, finer: finerOf }: Writing, largest: number): (change: number) => string {
  return finerOf?.(Math.abs(largest)) ?? change;
}

/** A part of a ledger by name. */
export interface NotePart {
  readonly id: string;
  readonly label: string;
  readonly amount: number;
}

/** A ledger as a note shows it. */
export interface NoteLedger {
  readonly heading: string;
  /** Said behind the heading where the parts are not of the figure itself: "of consumption of all people, bn 1990 dollars". */
  readonly of?: string;
  readonly writing: Writing;
  /** Whether more is good (1), bad (-1) or neither (0): the colour of the bars. */
  readonly good: 1 | 0 | -1;
  /** They sum to `change` exactly. */
  readonly parts: readonly NotePart[];
  readonly change: number;
  /** The line below the sum. */
  readonly closing: string;
}

/** Places of the map that stand behind a national figure; `open` brings the map to one. */
export interface NotePlaces {
  readonly heading: string;
  readonly places: readonly {
    readonly id: string;
    readonly label: string;
    readonly text: string;
    readonly tone: 'good' | 'bad' | undefined;
    readonly open: () => void;
  }[];
}

/** All that a note says of a figure. What a figure has not is left out. */
export interface NoteContent {
  readonly title: string;
  readonly value: number | undefined;
  readonly writing: Writing;
  readonly unit: string;
  /** The year or quarter of the value, in words: "in 1932". */
  readonly when?: string;
  readonly good: 1 | 0 | -1;
  /** The value before, and its date: the step to it is written out. */
  readonly before?: { readonly when: string | number; readonly value: number };
  /** What the record has for the same date. */
  readonly history?: number | undefined;
  /** What it was in truth, for seats that know it. */
  readonly truth?: number | undefined;
  /** Whether the figure comes as a report that can be embellished on its way. */
  readonly reported?: boolean;
  /** How the figure comes about, in a sentence. */
  readonly explained?: string;
  readonly ledgers: readonly NoteLedger[];
  /** The article of the library. */
  readonly about?: string;
  /** The figure "why?" can be asked of. */
  readonly asks?: WhyFigure | undefined;
  /** Where on the map the figure moved most. */
  readonly where?: NotePlaces | undefined;
  /** A way to where there is more. */
  readonly more?: { readonly label: string; readonly open: () => void };
}

/** A ledger of the rules made ready for a note. `label` gives a cause its words. */
export function noteLedger<Cause extends string>(
  ledger: SignedLedger<Cause>,
  label: (cause: Cause) => string,
  look: Omit<NoteLedger, 'parts' | 'change'>,
): NoteLedger {
  return {
    ...look,
    parts: ledger.parts.map(({ cause, amount }) => ({ id: cause, label: label(cause), amount })),
    change: ledger.to - ledger.from,
  };
}
