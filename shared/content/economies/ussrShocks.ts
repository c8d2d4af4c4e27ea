import { GDP_PER_HEAD_USA } from '../../data/history/gdpPerHeadUsa.ts';
import { STEEL_PRICE } from '../../data/history/steelPrice.ts';
import { WHEAT_PRICE } from '../../data/history/wheatPrice.ts';
import type { ShockBook } from '../../state/economyDefinition.ts';
import { importCapacityOfGrainExporter } from './importCapacity.ts';
import { smoothedFrontier } from './smoothedFrontier.ts';

/** What the USSR met with between 1921 and 1998 and no lever decides. */
export const USSR_SHOCKS: ShockBook = {
  // Classes judged on harvests and reports of drought; a year that is not named had ordinary weather.
  weather: {
    1921: -2,
    1924: -1,
    1925: 1,
    1926: 1,
    1930: 1,
    1931: -1,
    1932: -1,
    1933: 1,
    1934: -1,
    1936: -2,
    1937: 2,
    1938: -1,
    1939: -1,
    1946: -2,
    1951: -1,
    1953: -1,
    1954: -1,
    1956: 1,
    1957: -1,
    1958: 2,
    1959: -1,
    1963: -2,
    1964: 1,
    1965: -1,
    1966: 1,
    1968: 1,
    1969: -1,
    1970: 1,
    1972: -1,
    1973: 2,
    1975: -2,
    1976: 1,
    1978: 2,
    1979: -1,
    1980: -1,
    1981: -2,
    1983: 1,
    1984: -1,
    1986: 1,
    1987: 1,
    1989: 1,
    1990: 1,
    1991: -1,
  },
  occupation: { 1941: 0.2, 1942: 0.4, 1943: 0.33, 1944: 0.12 },
  // Together a quarter of capital (Harrison 1996).
  destruction: { 1941: 0.07, 1942: 0.09, 1943: 0.07, 1944: 0.04 },
  // Excess deaths and lost births, together 26 million.
  warPopulationChange: { 1941: -4.5, 1942: -8, 1943: -6, 1944: -4.5, 1945: -3 },
  mobilisation: { 1941: 0.5, 1942: 1, 1943: 1, 1944: 1, 1945: 0.6, 1946: 0.1 },
  // Booms and slumps of the United States are not technology: nine-year means.
  frontier: smoothedFrontier(GDP_PER_HEAD_USA, 1921, 1998),
  worldAccess: importCapacityOfGrainExporter(WHEAT_PRICE, STEEL_PRICE, {
    from: 1921,
    to: 1945,
    baseFrom: 1925,
    baseTo: 1928,
    ceiling: 1.2,
  }),
};
