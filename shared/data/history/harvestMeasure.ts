/** First harvest that the record gives in bunker weight: as it came out of the combine, with its moisture and trash. */
const FIRST_BUNKER_YEAR = 1959;

/** Bunker weight per unit of barn weight: the middle of the 10 to 15 % that the note on the series gives. */
const BUNKER_TO_BARN = 1.125;

/** A harvest by weight in the barn, million tonnes, in the measure that the record of that year uses. */
export function asRecorded(year: number, barnHarvest: number): number {
  return year >= FIRST_BUNKER_YEAR ? BUNKER_TO_BARN * barnHarvest : barnHarvest;
}
