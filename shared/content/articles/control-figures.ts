import type { ArticleDefinition } from '../types.ts';

export const controlFigures: ArticleDefinition = {
  id: 'control-figures',
  title: 'Control figures',
  kind: 'institution',
  summary:
    'Yearly figures of what the economy should reach, first published in August 1925: a forecast for discussion that within four years had turned into a set of orders.',
  history: [
    'The first volume was slim, tables with reasons, made by a few men in Gosplan from pre-war proportions and current trends. The finance commissariat ignored it, and part of it was soon overtaken by a grain surplus that did not come. Yet it gave ministers, for the first time, one picture in which investment, grain, exports and money had to fit together.',
    'From 1927 the figures became binding drafts for industry, from 1929-30 decrees for everything. Five-year plans were the public face, while the figures of the year did the work, and were changed in the course of it. Ministries learned to ask for much, promise little and wait. In 1987 control figures returned as the name of guidance that was not to be an order; firms treated it as one.',
  ],
  model: [
    "Control figures are the middle position of the law on planning: they allow a wide plan and fairly taut targets, short of command. Levers keep their values from year to year until changed, within the law's bounds and the pace a state apparatus can follow.",
  ],
  contested: [
    'Whether there was ever a choice between genetic planning, from trends, and teleological planning, from aims, or only a choice of proportions.',
  ],
  related: ['gosplan', 'five-year-plan', 'tautness', 'technocrats'],
  links: ['planning-system', 'tautness'],
  sources: [
    { author: 'E. H. Carr', title: 'Socialism in One Country, 1924-1926', year: 1958 },
    { author: 'E. H. Carr and R. W. Davies', title: 'Foundations of a Planned Economy, 1926-1929', year: 1969 },
    { author: 'Eugene Zaleski', title: 'Planning for Economic Growth in the Soviet Union, 1918-1932', year: 1971 },
    { author: 'Michael Ellman', title: 'Socialist Planning, third edition', year: 2014 },
  ],
};
