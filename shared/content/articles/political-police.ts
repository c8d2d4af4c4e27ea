import type { ArticleDefinition } from '../types.ts';

export const politicalPolice: ArticleDefinition = {
  id: 'political-police',
  title: 'Political police as an economic actor',
  kind: 'institution',
  summary:
    'Cheka, GPU, OGPU, NKVD, KGB: beside terror, the organs ran railways, mines, deportations and inspections, and told the centre what others hid.',
  history: [
    'Dzerzhinsky was at once head of the police, of transport and then of industry. His service guarded trains, hunted hoarders, reported weekly on prices and moods, and tried specialists for wrecking. From 1930 it ran special settlements and camps that supplied labour for canals, timber, gold and nickel; by 1940 the NKVD carried out something like a tenth of all construction.',
    'In 1937-38 it arrested more than one and a half million people, by quotas for each province, and shot nearly seven hundred thousand. Works lost directors, engineers and accountants in weeks. Output of steel stood still for two years, and much else slowed. Those who replaced the dead had learned to sign nothing. Families lost flats, jobs and children; thousands of wives were sent to camps for being married to the accused.',
    "After 1953 camps were opened and extrajudicial boards abolished. The KGB's economic task became the protection of secrets, the theft of technology in the West, the watch over foreign contracts, and reports on corruption that were read and filed. When Andropov, its head for fifteen years, became General Secretary in 1982, he knew more about the state of the economy than most ministers did.",
  ],
  model: [
    'Repression damages coordination in proportion, slows the growth of corruption, inflates reports of harvests, worsens hunger, erodes trust in contracts and costs consent. The law on security powers bounds it and, with it, coercion in the village.',
  ],
  contested: [
    'Numbers: archives give 681,692 executed in 1937-38; Conquest and others held earlier that the total was higher. Deaths in camps and in exile come on top and are counted less well.',
  ],
  related: ['forced-labour', 'organs-and-army', 'reported-and-true-statistics', 'bureaucracy-and-new-class', 'collectivisation'],
  links: ['repression', 'security-powers'],
  sources: [
    {
      author: 'J. Arch Getty and Oleg V. Naumov',
      title: 'The Road to Terror: Stalin and the Self-Destruction of the Bolsheviks, 1932-1939',
      year: 1999,
    },
    {
      author: 'David R. Shearer',
      title: "Policing Stalin's Socialism: Repression and Social Order in the Soviet Union, 1924-1953",
      year: 2009,
    },
    { author: 'Oleg V. Khlevniuk', title: 'The History of the Gulag: From Collectivization to the Great Terror', year: 2004 },
    { author: 'Paul R. Gregory and Valery Lazarev (eds)', title: 'The Economics of Forced Labor: The Soviet Gulag', year: 2003 },
    { author: 'Oleg V. Khlevniuk', title: 'Master of the House: Stalin and His Inner Circle', year: 2009 },
    { author: 'Robert Conquest', title: 'The Great Terror', year: 1968 },
  ],
};
