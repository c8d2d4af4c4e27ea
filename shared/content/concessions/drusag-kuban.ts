import type { ConcessionSite } from '../types.ts';

export const drusagKubanConcession: ConcessionSite = {
  id: 'drusag-kuban',
  title: 'Kuban seed farm',
  unit: 'kuban',
  kind: 'farming',
  product: 'seed grain',
  concessionaire: 'Deutsch-Russische Saatbau AG (DRUSAG)',
  country: 'Germany',
  held: [1922, 1933],
  capital: 0.01,
  note: 'About seven thousand hectares near Kropotkin, with German agronomists. It went on harvesting through the famine around it and was taken over in 1933.',
  sources: [
    {
      author: 'Karl-Heinz Scharp',
      title: 'Deutsche Konzessionen in der Sowjetunion 1922-1933 unter besonderer Berücksichtigung der Landwirtschaft',
      year: 1996,
    },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
  ],
};
