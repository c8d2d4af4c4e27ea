import { judgement, judgementTable } from '../../register/judgement.ts';
import type { ParameterTree } from '../../register/parameterTree.ts';

/** Births, movers, deportation, settlers and unrest in the units. */
export const PEOPLE_OF_UNITS = {
  villageBirths: judgement(1.25, [1.1, 1.4], 'relative weight', 'Births in a village, a head.'),
  townBirths: judgement(0.75, [0.6, 0.9], 'relative weight', 'Births in a town, a head.'),
  largeFamilies: judgementTable(
    { 'Central Asia': 1.5, Kazakhstan: 1.2, Transcaucasia: 1.25, Moldova: 1.15 },
    [0.85, 1.15],
    'ratio',
    'Where families stayed large.',
  ),
  pullOfGrowth: judgement(
    0.6,
    [0.4, 0.8],
    'fraction',
    "Part of the pull on movers that comes from this year's growth of industry, the rest from the size of towns.",
  ),
  moversFromHome: judgement(0.4, [0.25, 0.6], 'fraction', 'Part of the movers to towns who come from the same unit.'),
  villagersLeave: judgementTable(
    { 'Central Asia': 0.35, Kazakhstan: 0.9, Transcaucasia: 0.9 },
    [0.7, 1.1],
    'ratio',
    'Where villagers seldom leave for towns: kin, language and faith, and cotton that wants their hands. Towns there draw fewer for it.',
  ),
  emptyingVillages: judgement(
    0.5,
    [0.3, 0.7],
    'fraction',
    'Share of villagers in a unit below which its villages send fewer than their part.',
  ),
  mostLeaving: judgement(0.15, [0.08, 0.25], 'fraction', 'Most of a village that leaves in a year.'),
  mostUrban: judgement(0.98, [0.95, 0.99], 'fraction', 'Most of a unit that lives in towns.'),
  deported: judgement(0.006, [0.003, 0.012], 'fraction', 'Village people deported in a year at full rural coercion.'),
  deportedTo: judgementTable(
    { gulag: 1, timber: 0.5, coal: 0.4, gold: 0.3 },
    [0.5, 2],
    'relative weight',
    'Weight of a line in taking them.',
  ),
  settlers: judgement(1.2, [0.6, 2], 'millions', 'Settlers who follow a full ploughing of new lands.'),
  unrest: {
    adjustment: judgement(0.5, [0.3, 0.8], 'a year', 'Approach of unrest to what the year gives reason for.'),
    village: judgement(0.7, [0.4, 1], 'index 0-1', 'Unrest from full anger of villages with an average burden.'),
    burden: judgement(0.5, [0.25, 0.75], 'fraction', 'Share of it that goes with the burden of the unit.'),
    towns: judgement(0.5, [0.3, 0.8], 'index 0-1', 'Unrest from towns without trust.'),
    deaths: judgement(5, [2, 9], 'ratio', 'Unrest per share of the people that died of hunger.'),
    missingFood: judgement(0.3, [0.15, 0.5], 'index 0-1', 'Unrest from missing all food.'),
  },
} as const satisfies ParameterTree;
