import type { ArticleDefinition } from '../types.ts';

export const foreignCapital: ArticleDefinition = {
  id: 'foreign-capital',
  title: 'Foreign capital',
  kind: 'actor',
  summary:
    'Concession houses, banks and machine builders, later oil companies and multinationals: they want profit, its transfer home and contracts that hold.',
  history: [
    'Foreign owners held a large part of the mines, oil and metal works of tsarist Russia and lost all of it in 1918. Some of them, or others in their place, returned after 1921 as concession holders and suppliers. German electrical and chemical firms, American makers of tractors and cars and Swedish and British companies sold on credit, first for months, then for years.',
    'After the cuts of 1932 business was done in large single deals: Lend-Lease aside, cotton mills, chemical plants, the Fiat works, the pipes-for-gas contracts of the 1970s, KamAZ. Banks lent freely to the Soviet Union, a punctual payer, until 1989. Joint ventures were allowed from 1987 and found no way to take rouble profits home.',
  ],
  model: [
    'The seat decides how far capital engages. Engagement scales what the world lets through, for half of trade is taken to depend on private firms. Trust in contracts approaches what the law of foreign trade promises and falls when the door is narrower than the law can be read to say, and with arrests.',
  ],
  contested: ['Whether lenders of the 1920s misjudged the risk or were simply backed by their governments.'],
  related: ['concessions', 'western-powers', 'isolation-and-recognition', 'hard-currency', 'trade-led-catch-up'],
  links: ['openness'],
  sources: [
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
    { author: 'John Quigley', title: 'The Soviet Foreign Trade Monopoly: Institutions and Laws', year: 1974 },
    { author: 'Philip Hanson', title: 'Trade and Technology in Soviet-Western Relations', year: 1981 },
    {
      author: 'Oscar Sanchez-Sibony',
      title: 'Red Globalization: The Political Economy of the Soviet Cold War from Stalin to Khrushchev',
      year: 2014,
    },
  ],
};
