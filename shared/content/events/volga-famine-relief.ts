import type { EventDefinition } from '../types.ts';

export const volgaFamineRelief: EventDefinition = {
  id: 'volga-famine-relief',
  title: 'Hunger on the Volga',
  text: 'The harvest has failed from Kazan to Astrakhan. Villages are eating the seed. The American Relief Administration offers to feed people itself, with its own staff, and asks for free movement and no interference.',
  addressee: 'leadership',
  years: [1921, 1922],
  once: true,
  when: {
    kind: 'atLeast',
    indicator: 'famineDeaths',
    value: 0.5,
  },
  options: [
    {
      id: 'accept',
      title: 'Let the Americans in',
      summary: 'Relief rises at once; foreigners travel where they like.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'famineRelief',
          by: 0.25,
        },
        {
          kind: 'moveLever',
          lever: 'openness',
          by: 0.03,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.05,
        },
        {
          kind: 'adjust',
          what: 'tension',
          by: -0.04,
        },
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: -0.06,
        },
      ],
      weights: {
        apparatus: 4,
        right: 4,
        technocrats: 4,
        left: 3,
        workersOpposition: 3,
        organs: 1,
      },
    },
    {
      id: 'accept-watched',
      title: 'Let them in, under watch',
      summary: 'Relief rises more slowly; the political police reports on the relief workers.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'famineRelief',
          by: 0.15,
        },
        {
          kind: 'adjust',
          what: 'contractTrust',
          by: 0.01,
        },
        {
          kind: 'capital',
          faction: 'organs',
          by: 0.5,
        },
      ],
      weights: {
        apparatus: 2,
        organs: 3,
      },
    },
    {
      id: 'own-means',
      title: 'Use our own means',
      summary: 'Church valuables are sold abroad and grain is moved between provinces.',
      effects: [
        {
          kind: 'moveLever',
          lever: 'famineRelief',
          by: 0.06,
        },
        {
          kind: 'adjust',
          what: 'peasantAnger',
          by: 0.05,
        },
        {
          kind: 'adjust',
          what: 'tension',
          by: 0.03,
        },
      ],
      weights: {
        left: 2,
        organs: 2,
      },
    },
  ],
  historicalNote:
    'Litvinov signed the agreement with the American Relief Administration at Riga in August 1921. At its height in the summer of 1922 the mission fed more than ten million people a day.',
  sources: [
    {
      author: 'Bertrand M. Patenaude',
      title: 'The Big Show in Bololand: The American Relief Expedition to Soviet Russia in the Famine of 1921',
      year: 2002,
    },
    {
      author: 'E. H. Carr',
      title: 'The Bolshevik Revolution, 1917-1923, volume 3',
      year: 1953,
    },
  ],
};
