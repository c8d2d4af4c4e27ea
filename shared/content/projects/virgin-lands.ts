import type { ProjectDefinition } from '../types.ts';

export const virginLandsProject: ProjectDefinition = {
  id: 'virgin-lands',
  title: 'Virgin Lands',
  summary: 'Steppe of Kazakhstan and Siberia under the plough.',
  kind: 'farming',
  units: ['akmolinsk', 'kustanai', 'altai', 'omsk'],
  from: 1950,
  built: [1954, 1960],
  cost: 12,
  years: 4,
  needs: { heavyOutput: 180 },
  effects: [
    { kind: 'land', share: 0.04 },
    { kind: 'urban', amount: 0.5 },
  ],
  note: 'About 42 million hectares in six years. Great harvests in 1956 and 1958, drought and dust storms from 1963. The lever of new lands does the ploughing in the model; the project is the railways, towns and elevators that let the rest be farmed. Judged: cost and effect.',
  sources: [
    {
      author: 'Martin McCauley',
      title: 'Khrushchev and the Development of Soviet Agriculture: The Virgin Land Programme, 1953-1964',
      year: 1976,
    },
  ],
};
