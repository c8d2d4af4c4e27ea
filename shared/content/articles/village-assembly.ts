import type { ArticleDefinition } from '../types.ts';

export const villageAssembly: ArticleDefinition = {
  id: 'village-assembly',
  title: 'Village assembly (mir, obshchina)',
  kind: 'institution',
  summary:
    'The assembly of household heads that divided the land, set the rotation and answered for the village: the real local power until it was abolished in 1930.',
  history: [
    "The commune had survived emancipation, Stolypin's reform and the revolution, and in 1917-18 it grew stronger: it divided the estates, took back most farms that had left it, and repartitioned the strips by mouths or hands. By the middle 1920s more than nine tenths of peasant land in Russia lay in communes. The Land Code of 1922 recognised it under the name of land society.",
    'Beside it the village soviet was poor. Taxes for local needs were raised by the assembly, disputes were settled in it, and it met whether officials came or not. The Party, with hardly a cell in every third or fourth rural soviet, could talk to the village only through it. Attempts to take taxes and rights away from the assembly and give them to the soviet had hardly begun when they were overtaken.',
    'In 1928-29 assemblies were pressed to vote for grain quotas on themselves and to lay them on the better off: the so-called Ural-Siberian method. In districts of full collectivisation they were dissolved in 1930, and the collective farm took over the land, in the end with much the same families. What disappeared with it was the custom of deciding together, in noise and at length, what to do about the outside world.',
  ],
  model: [
    'The assembly is not modelled. Its place is the seat of the peasantry, which decides how much grain to hold back, and the law on land tenure, whose earlier positions leave land in the use of households and communes.',
  ],
  contested: [
    'Whether repartition kept farming poor, as reformers had said since 1860; yields of communal and separate farms differed little in the 1920s.',
  ],
  related: ['peasantry', 'collectivisation', 'kolkhoz', 'grain-procurement'],
  links: ['land-tenure'],
  sources: [
    { author: 'D. J. Male', title: 'Russian Peasant Organisation Before Collectivisation', year: 1971 },
    { author: 'V. P. Danilov', title: 'Rural Russia under the New Regime', year: 1988 },
    {
      author: 'Teodor Shanin',
      title: 'The Awkward Class: Political Sociology of Peasantry in a Developing Society, Russia 1910-1925',
      year: 1972,
    },
    { author: 'Moshe Lewin', title: 'Russian Peasants and Soviet Power: A Study of Collectivization', year: 1968 },
  ],
};
