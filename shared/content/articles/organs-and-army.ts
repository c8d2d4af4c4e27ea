import type { ArticleDefinition } from '../types.ts';

export const organsAndArmy: ArticleDefinition = {
  id: 'organs-and-army',
  title: 'Organs and Army',
  kind: 'actor',
  summary: 'The security service and the armed forces: a besieged fortress needs arms, heavy industry and discipline.',
  history: [
    'The Cheka of the civil war became the GPU in 1922, the OGPU in 1923 and part of the NKVD in 1934; the Red Army shrank from five million men to under six hundred thousand by 1924. Both measured policy by threat. Tukhachevsky asked in 1930 for tens of thousands of tanks and was ridiculed, and within a few years given a good part of them.',
    'They were rivals as often as allies. The organs destroyed the high command in 1937-38 and two of their own chiefs with their followers; the marshals arrested Beria in 1953 and backed Khrushchev in 1957. Later the defence ministry and the ministries that built for it became the strongest claimant on resources, and the KGB, which knew how things stood, produced in Andropov a would-be reformer.',
  ],
  model: [
    'A faction with about a ninth of the Central Committee of 1921. Its ideals lie towards force, pace and defence, and away from markets, openness and debate.',
    'An AI leader from its ranks does what history did. Defence spending and heavy industry make readiness in 1941; repression, where it reaches the officers, takes part of it away. The law on military doctrine bounds the share of output that arms may take, the law on security powers bounds repression.',
  ],
  contested: ["Whether the military drove the armaments of the 1930s, or Stalin did; Samuelson's documents show both at work."],
  related: ['political-police', 'defence-industry', 'german-question-and-the-war', 'cold-war-economy', 'forced-labour'],
  links: ['security-powers', 'military-doctrine'],
  sources: [
    { author: 'John Erickson', title: 'The Soviet High Command, 1918-1941', year: 1962 },
    {
      author: 'David R. Shearer',
      title: "Policing Stalin's Socialism: Repression and Social Order in the Soviet Union, 1924-1953",
      year: 2009,
    },
    {
      author: 'Lennart Samuelson',
      title: "Plans for Stalin's War Machine: Tukhachevskii and Military-Economic Planning, 1925-1941",
      year: 2000,
    },
    { author: 'John Barber and Mark Harrison (eds)', title: 'The Soviet Defence-Industry Complex from Stalin to Khrushchev', year: 2000 },
  ],
};
