import type { ProjectDefinition } from '../types.ts';

export const turksibProject: ProjectDefinition = {
  id: 'turksib',
  title: 'Turksib',
  summary: 'Grain and timber of Siberia to the cotton of Turkestan: 1,440 km of line.',
  kind: 'rail',
  units: ['semipalatinsk', 'alma_ata', 'syr_darya'],
  from: 1926,
  built: [1927, 1930],
  cost: 1.2,
  years: 3,
  needs: { heavyOutput: 22 },
  effects: [
    { kind: 'transport', amount: 0.015 },
    { kind: 'land', share: 0.002 },
  ],
  note: 'Joined at Aina-Bulak in April 1930, a year and a half ahead of plan. Judged: cost and effect.',
  sources: [{ author: 'Matthew J. Payne', title: "Stalin's Railroad: Turksib and the Building of Socialism", year: 2001 }],
};
