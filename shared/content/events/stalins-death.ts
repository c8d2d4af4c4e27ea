import type { EventDefinition } from '../types.ts';

export const stalinsDeath: EventDefinition = {
  id: 'stalins-death',
  title: 'Stalin is dead',
  text: 'On 5 March the leader died at his dacha after a stroke. Those who gathered at his bed have already divided the offices.',
  addressee: 'leadership',
  years: [1952, 1952],
  once: true,
  when: {
    kind: 'leads',
    faction: 'apparatus',
  },
  options: [
    {
      id: 'collective',
      title: 'Collective leadership',
      summary: 'Lower prices, an amnesty, a release of doctors. Nobody stands above the others.',
      effects: [
        {
          kind: 'adjust',
          what: 'authority',
          by: -0.12,
        },
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: 0.05,
        },
        {
          kind: 'moveLever',
          lever: 'repression',
          by: -0.1,
        },
        {
          kind: 'capital',
          faction: 'technocrats',
          by: 1,
        },
        {
          kind: 'adjust',
          what: 'tension',
          by: -0.04,
        },
      ],
      weights: {
        apparatus: 4,
      },
    },
    {
      id: 'wide-reform',
      title: 'Go further at once',
      summary: 'Fewer deliveries, an offer on Germany, republics for their own people.',
      effects: [
        {
          kind: 'adjust',
          what: 'authority',
          by: -0.18,
        },
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: 0.06,
        },
        {
          kind: 'moveLever',
          lever: 'repression',
          by: -0.1,
        },
        {
          kind: 'moveLever',
          lever: 'procurementPressure',
          by: -0.1,
        },
        {
          kind: 'adjust',
          what: 'tension',
          by: -0.08,
        },
        {
          kind: 'capital',
          faction: 'organs',
          by: 1,
        },
      ],
      weights: {
        apparatus: 1,
      },
    },
    {
      id: 'strong-hand',
      title: 'A strong hand',
      summary: 'Nothing changes but the name.',
      effects: [
        {
          kind: 'adjust',
          what: 'authority',
          by: -0.04,
        },
        {
          kind: 'adjust',
          what: 'legitimacy',
          by: -0.02,
        },
        {
          kind: 'capital',
          faction: 'organs',
          by: 1,
        },
      ],
      weights: {
        apparatus: 0.7,
      },
    },
  ],
  historicalNote:
    'Malenkov, Beria and Khrushchev shared power; over a million prisoners were amnestied on 27 March. Beria was arrested in June and Khrushchev became First Secretary in September.',
  sources: [
    {
      author: 'Yoram Gorlizki and Oleg Khlevniuk',
      title: 'Cold Peace: Stalin and the Soviet Ruling Circle, 1945-1953',
      year: 2004,
    },
    {
      author: 'Amy Knight',
      title: "Beria: Stalin's First Lieutenant",
      year: 1993,
    },
    {
      author: 'William Taubman',
      title: 'Khrushchev: The Man and His Era',
      year: 2003,
    },
  ],
};
