import type { EconomyDefinition } from '../state/economyDefinition.ts';

/** A definition with the constants that tie its indices to measured output. Made by `calibrate`. */
export interface CalibratedEconomy {
  readonly definition: EconomyDefinition;
  readonly scales: OutputScales;
  /** Farm capital and labour (millions) that count as one in the farm production function. */
  readonly farmBase: { readonly capital: number; readonly labour: number };
}

/** Billions of 1990 dollars per unit of the sector's index. */
export interface OutputScales {
  readonly nonFarm: number;
  readonly farm: number;
  /** Crop (farm output before the herd and the weather) that yields the normal grain harvest. */
  readonly crop: number;
}
