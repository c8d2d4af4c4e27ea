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
export const LIGHT_RAMP = ['#ebe6d8', '#ccd3d6', '#abb9c2', '#889ca9', '#647d8d', '#435c6e', '#273c4c'] as const;
export const PROCUREMENT_RAMP = ['#eee8d3', '#dcd6a6', '#c0bb78', '#9d9a52', '#777636', '#4f511f'] as const;
export const HUNGER_RAMP = ['#ece6d8', '#d9c7c4', '#bd9fa2', '#9a757c', '#714c55', '#452830'] as const;
export const UNREST_RAMP = ['#efe6d2', '#efcda6', '#e3a473', '#cc7148', '#a23f28', '#6b1a13'] as const;
/** From many leaving to many coming; the middle is neither. Blue and ochre are told apart by people who cannot tell red from green. */
export const MIGRATION_RAMP = ['#38546b', '#6c8aa0', '#aabdc8', '#ebe4d2', '#e3c483', '#c2932f', '#835c10'] as const;
/** Land of the Union under marks. */
export const QUIET_LAND = '#e9dcc0';
