import type { ProjectDefinition } from '../types.ts';

export const ferganaCanalProject: ProjectDefinition = {
  id: 'fergana-canal',
  title: 'Great Fergana canal',
  summary: 'Some 270 km of canal dug by hand in a summer.',
  kind: 'canal',
  units: ['fergana', 'leninabad'],
  from: 1936,
  built: [1939, 1939],
  cost: 0.3,
  years: 1,
  needs: { heavyOutput: 60 },
  effects: [{ kind: 'land', share: 0.002 }],
  note: 'About 160,000 collective farmers in six weeks of August and September 1939: a levy in the form of a festival. Judged: cost and effect.',
  sources: [{ author: 'Christian Teichmann', title: 'Macht der Unordnung: Stalins Herrschaft in Zentralasien 1920-1950', year: 2016 }],
};
