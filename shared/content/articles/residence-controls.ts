import type { ArticleDefinition } from '../types.ts';

export const residenceControls: ArticleDefinition = {
  id: 'residence-controls',
  title: 'Passports and residence controls',
  kind: 'institution',
  summary: 'In December 1932 townspeople received passports and peasants none. A stamp decided who could live, work and eat in which town.',
  history: [
    'The tsarist passport had been abolished in 1917. It came back in the famine winter, when hungry peasants crowded into towns; in January 1933 peasants from Ukraine and the North Caucasus were forbidden to leave by rail, and over two hundred thousand were stopped, most of them sent home. Passport towns were cleared of people without a right to be there, several hundred thousand in the first years.',
    'Work books followed in 1938, and the decree of June 1940 made leaving a job without permission a crime: millions of people were sentenced under it before it was dropped in 1956. Peasants could leave by recruitment contract, army, school or marriage, and did. Passports for all came with the statute of 1974, in stages until 1981; the registration stamp for Moscow stayed to the end.',
  ],
  model: [
    'Residence controls slow the move from village to town in proportion; the law on labour bounds them from free hire to criminal law. Against soft budgets and squeezed villages, which pull and push, they held back part of the flow, not all of it.',
  ],
  contested: ['Whether the controls of January 1933 were meant to keep hunger out of sight or to kill, see famine.'],
  related: ['famine', 'labour-surplus-and-its-end', 'political-police', 'forced-labour', 'peasantry'],
  links: ['residenceControls', 'labour-regime'],
  sources: [
    {
      author: 'David R. Shearer',
      title: "Policing Stalin's Socialism: Repression and Social Order in the Soviet Union, 1924-1953",
      year: 2009,
    },
    {
      author: 'Sheila Fitzpatrick',
      title: "Stalin's Peasants: Resistance and Survival in the Russian Village after Collectivization",
      year: 1994,
    },
    { author: 'Donald Filtzer', title: 'Soviet Workers and Late Stalinism', year: 2002 },
    { author: 'R. W. Davies and Stephen G. Wheatcroft', title: 'The Years of Hunger: Soviet Agriculture, 1931-1933', year: 2004 },
  ],
};
