import type { ProjectDefinition } from '../types.ts';

export const mainTurkmenCanalProject: ProjectDefinition = {
  id: 'main-turkmen-canal',
  title: 'Main Turkmen canal',
  summary: 'From Takhia-Tash to Krasnovodsk: 1,100 km across the desert.',
  kind: 'canal',
  units: ['khorezm', 'transcaspia'],
  from: 1950,
  built: [1950, 1953],
  abandoned: true,
  cost: 8,
  years: 8,
  needs: { heavyOutput: 130 },
  effects: [
    { kind: 'land', share: 0.008 },
    { kind: 'capacity', product: 'electricity', amount: 0.3, unit: 'billion kWh a year' },
  ],
  note: 'Decreed in September 1950, begun with prisoners, stopped in March 1953. Judged: cost and effect.',
  sources: [
    { author: 'Klaus Gestwa', title: 'Die Stalinschen Grossbauten des Kommunismus', year: 2010 },
    { author: 'Christian Teichmann', title: 'Macht der Unordnung: Stalins Herrschaft in Zentralasien 1920-1950', year: 2016 },
  ],
};
