import type { ProjectDefinition } from '../types.ts';

export const kolymaGoldProject: ProjectDefinition = {
  id: 'kolyma-gold',
  title: 'Kolyma gold',
  summary: 'Gold that pays for machines, from the coldest valley of the country.',
  kind: 'metal',
  units: ['kolyma'],
  from: 1931,
  built: [1931, 1940],
  cost: 2,
  years: 5,
  needs: { heavyOutput: 40 },
  effects: [
    { kind: 'openness', amount: 0.02 },
    { kind: 'output', sector: 'producer', amount: 0.3 },
  ],
  note: 'The trust Dalstroi, under the security police, with prisoners brought by sea. Output rose to some 80 tonnes a year by 1940. The number of deaths in its camps over two decades is contested; figures above a hundred thousand are usual. Judged: cost and effect.',
  sources: [
    { author: 'Paul R. Gregory and Valery Lazarev (eds)', title: 'The Economics of Forced Labor: The Soviet Gulag', year: 2003 },
    { author: 'Anne Applebaum', title: 'Gulag: A History', year: 2003 },
    { author: 'John J. Stephan', title: 'The Russian Far East: A History', year: 1994 },
  ],
};
