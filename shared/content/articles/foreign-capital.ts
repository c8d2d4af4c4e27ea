import type { ArticleDefinition } from '../types.ts';

export const foreignCapital: ArticleDefinition = {
  id: 'foreign-capital',
  title: 'Foreign capital',
  kind: 'actor',
  summary:
    'Concession houses, banks and machine builders, later oil companies and multinationals: they want profit, its transfer home and contracts that hold.',
  history: [
    'By 1914 foreign owners held close to half of the capital of industrial companies in tsarist Russia, 47 per cent by the reckoning of McKay, and more in mines, oil and metal works. They lost it from 1918 on without compensation, and how to treat the claims of men such as Urquhart, whose contract of 1922 Lenin refused, divided governments and firms for years. Oil companies tried to boycott what they called stolen oil and then bought it, each afraid of the other.',
    'Some old owners, or others in their place, returned after 1921 as concession holders and suppliers. German electrical and chemical firms, American makers of tractors and cars and Swedish and British companies sold on credit, first for months, then, with guarantees of their governments, for years. Soviet bills were paid on the day, in 1932 with an effort that stripped the country of gold and butter.',
    'After the cuts of 1932 business was done in large single deals: Lend-Lease aside, chemical plants, the Fiat works, the pipes-for-gas contracts of the 1970s, KamAZ. Banks lent freely to the Soviet Union, a punctual payer, until 1989. Joint ventures were allowed from 1987 and found no way to take rouble profits home.',
  ],
  model: [
    'The seat decides how far capital engages and bids for the sites that are offered. Engagement scales what the world lets through, for half of trade is taken to depend on private firms. In a concession capital comes by degrees, less where trust is low or the powers forbid it; fifteen per cent of it leaves each year as profit, and know-how stays when it is gone.',
    'Trust in contracts approaches what the law of foreign trade promises. It falls when the door is narrower than the law can be read to say, with arrests, with a contract broken, by far the most with debts repudiated, and returns over years. Lenders bear a debt of some multiple of exports, more with each year of payment on time.',
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
    {
      author: 'John P. McKay',
      title: 'Pioneers for Profit: Foreign Entrepreneurship and Russian Industrialization, 1885-1913',
      year: 1970,
    },
    { author: 'K. H. Kennedy', title: 'Mining Tsar: The Life and Times of Leslie Urquhart', year: 1986 },
    { author: 'Michael R. Dohan', title: 'The Economic Origins of Soviet Autarky, 1927/28-1934', year: 1976 },
  ],
};
