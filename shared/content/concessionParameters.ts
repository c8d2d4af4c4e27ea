import { CONCESSION_AI_TREE } from './parameters/concessions/concessionAiTree.ts';
import { SITE_TREE } from './parameters/concessions/siteTree.ts';
import { valuesOf } from './register/parameterTree.ts';

/** What is said of the parameters of concessions. */
export const CONCESSION_TREE = { ...SITE_TREE, ...CONCESSION_AI_TREE } as const;

/** First year in which sites the record never let could have been, where that was not from the start: the calendar, no estimate. */
const CALENDAR: { readonly earliest: Readonly<Record<string, number>> } = { earliest: { 'tengiz-oil': 1979 } };

/** Position of the law on foreign trade from which sites may be let, and that large sites need: rules, no estimates. */
const LAW_POSITIONS = { lawPosition: 1, largeLawPosition: 2 } as const;

/** Parameters of concessions; what each rests on is in its tree. */
export const CONCESSION_PARAMETERS = { ...valuesOf(CONCESSION_TREE), ...CALENDAR, ...LAW_POSITIONS };
