import type { ConcessionSite } from '../types.ts';

export const kuzbassColonyConcession: ConcessionSite = {
  id: 'kuzbass-colony',
  title: 'Autonomous Industrial Colony Kuzbass',
  unit: 'kuzbass',
  kind: 'mining',
  product: 'coal, coke and chemicals',
  concessionaire: 'American and Dutch workers led by S. J. Rutgers',
  country: 'United States',
  held: [1921, 1926],
  capital: 0.02,
  note: 'Not a profit concern: workers from abroad ran the mines and the half-built coke works of Kemerovo under a contract with the Council of Labour and Defence.',
  sources: [
    { author: 'J. P. Morray', title: 'Project Kuzbas: American Workers in Siberia (1921-1926)', year: 1983 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
