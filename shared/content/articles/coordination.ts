import type { ArticleDefinition } from '../types.ts';

export const coordination: ArticleDefinition = {
  id: 'coordination',
  title: 'Coordination',
  kind: 'concept',
  summary:
    "The share of potential output that an economy reaches, because things and people meet where they should. The model's measure runs from zero to one.",
  history: [
    'In 1920 Russia had most of the factories, fields and people it had had in 1913 and made, in industry, a fifth of what it had made. Nothing was missing but the links: coal for the trains that brought the food for the miners. They came back within six years when trade did. Something like it was seen again after 1990, when neither orders nor markets told a works whom to supply.',
    'Blanchard and Kremer described in 1997 how output collapses when chains of suppliers lose the authority that held them together before contracts can replace it. The plan of 1929-33, the purge of 1937-38 and the return from war to peace in 1945-46 were milder cases, since orders still ran; what failed in them was supply that had been promised twice, people who had been arrested, and factories that changed what they made.',
  ],
  model: [
    'Coordination moves each quarter towards a target: one, less the losses by disorganisation, tautness, repression, occupation, conversion of arms works, corruption and the friction between plan and market; the parts add up. Recovery is quicker the more links stand; decline does not wait. It multiplies all output outside farming and, less strongly, farm output.',
  ],
  contested: ['The measure cannot be observed: its weights were fitted to output in 1921-40 and 1985-91.'],
  related: ['disorganisation', 'tautness', 'dual-track', 'back-testing', 'republics'],
  links: ['coordination'],
  sources: [
    { author: 'Olivier Blanchard and Michael Kremer', title: 'Disorganization', year: 1997 },
    {
      author: 'Andrei Markevich and Mark Harrison',
      title: "Great War, Civil War, and Recovery: Russia's National Income, 1913 to 1928",
      year: 2011,
    },
    { author: 'Holland Hunter and Janusz M. Szyrmer', title: 'Faulty Foundations: Soviet Economic Policies, 1928-1940', year: 1992 },
    { author: 'Mark Harrison', title: 'Accounting for War: Soviet Production, Employment, and the Defence Burden, 1940-1945', year: 1996 },
  ],
};
