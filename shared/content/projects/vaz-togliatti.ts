import type { ProjectDefinition } from '../types.ts';

export const vazTogliattiProject: ProjectDefinition = {
  id: 'vaz-togliatti',
  title: 'Togliatti car works',
  summary: 'Cars for families, with Fiat.',
  kind: 'machines',
  units: ['samara'],
  from: 1966,
  built: [1967, 1972],
  cost: 8,
  years: 4,
  needs: { heavyOutput: 380 },
  effects: [
    { kind: 'output', sector: 'consumer', amount: 5 },
    { kind: 'openness', amount: 0.01 },
  ],
  note: 'Drawn and equipped under the Fiat contract of 1966. First cars in April 1970; 660,000 a year from the mid-1970s. Judged: cost and effect.',
  sources: [
    { author: 'Lewis H. Siegelbaum', title: 'Cars for Comrades: The Life of the Soviet Automobile', year: 2008 },
    { author: 'Philip Hanson', title: 'Trade and Technology in Soviet-Western Relations', year: 1981 },
  ],
};
