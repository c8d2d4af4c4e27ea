import type { ArticleDefinition } from '../types.ts';

export const rabkrin: ArticleDefinition = {
  id: 'rabkrin',
  title: "Rabkrin, the workers' and peasants' inspection",
  kind: 'institution',
  summary:
    'A commissariat to check all others, 1920-34. Lenin distrusted it, Stalin used it, and the question who inspects the inspectors stayed open.',
  history: [
    "Set up in 1920 from state control with elected workers as inspectors, Rabkrin had Stalin as its first head, until 1922. Lenin's last articles asked to make it small, skilled and joined with the Party's Control Commission. So joined, under Kuibyshev and Ordzhonikidze, it became from 1923 a machine of the majority: it inspected industry, exposed waste and, in 1928-30, pressed higher targets on VSNKh and found wreckers among those who resisted.",
    "It was abolished in 1934, when targets had been raised and criticism of them was no longer wanted. Commissions of Party control, of Soviet control and of people's control followed, with up to ten million volunteers by the 1970s. They caught small theft. Large padding needed the consent of those to whom the inspectors reported.",
  ],
  model: [
    'Honest inspection is a lever. It deflates inflated harvests and overstated growth, wears down the bias of what has been printed, brings deaths into reports and checks corruption. It is bounded by laws on the press, Party democracy, privileges and republics.',
    'The model asks how many may say what they find, not how many inspect.',
  ],
  contested: ['Whether criticism from below was ever more than a weapon in quarrels above.'],
  related: ['reported-and-true-statistics', 'central-statistical-administration', 'bureaucracy-and-new-class', 'tautness'],
  links: ['inspection'],
  sources: [
    {
      author: 'E. A. Rees',
      title: "State Control in Soviet Russia: The Rise and Fall of the Workers' and Peasants' Inspectorate, 1920-34",
      year: 1987,
    },
    { author: 'E. H. Carr', title: 'Socialism in One Country, 1924-1926', year: 1958 },
    { author: 'David R. Shearer', title: "Industry, State, and Society in Stalin's Russia, 1926-1934", year: 1996 },
    {
      author: 'Mark Harrison and Byung-Yeon Kim',
      title: 'Plans, Prices, and Corruption: The Soviet Firm under Partial Centralization, 1930 to 1990',
      year: 2006,
    },
  ],
};
