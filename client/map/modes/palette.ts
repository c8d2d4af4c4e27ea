/** Inks and papers of the map. */
export const INK = '#1f1c18';
export const PAPER = '#efe6d2';
export const PAPER_MARGIN = '#e6dcc5';
export const SEA = '#d5d8cf';
export const SEA_LINE = '#bcc3bd';
export const WATER_LINE = '#8fa0a4';
export const WATER_NAME = '#6d7f86';
export const RED = '#b5261e';
export const PIPELINE = '#5e140f';
export const NEUTRAL_LAND = '#e3d8c0';
export const FOREIGN_LAND = '#e0d7c4';

/** From light to dark; neighbouring steps differ in lightness enough to be told apart without hue. */
export const POPULATION_RAMP = ['#ece5d6', '#d5ccbd', '#b8aea2', '#958b82', '#6d645f', '#423b39'] as const;
export const HARVEST_RAMP = ['#efe7cf', '#ead6a0', '#dfbe6c', '#cb9f3f', '#a67a24', '#775314'] as const;
export const INDUSTRY_RAMP = ['#efe4d4', '#ecc9b1', '#e0a189', '#cc7260', '#ad443a', '#842119', '#571310'] as const;
