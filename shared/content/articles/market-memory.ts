import type { ArticleDefinition } from '../types.ts';

export const marketMemory: ArticleDefinition = {
  id: 'market-memory',
  title: 'Market memory',
  kind: 'concept',
  summary: 'Knowing how to buy cheap, sell dear, keep books and trust a stranger is a skill. It lives in people and goes with them.',
  history: [
    'In 1921 the traders, millers, agents and bank clerks of 1917 were still there, and shops opened within weeks of the decree. In Poland and Hungary people who had run firms were alive in 1989 and many had never quite stopped. In China peasants had last farmed for themselves twenty years before 1978. Each of these countries reopened trade with people who could show others how it was done.',
    'In Russia in 1992 the last legal merchant had closed sixty years ago. There were managers who knew how to obtain, and dealers of the shadow economy who knew how to hide, neither of which is the same as trading in the open. Courts, accountants, brokers and habits of paying had to be made from the beginning.',
  ],
  model: [
    'Market memory rises slowly while markets work and fades with a half-life of some fifteen years when they do not. Market institutions grow towards their legal scope at a small base rate and a part that memory gives. So the same law opens quickly in 1921 and slowly in 1985, and closing for five years costs less than closing for thirty.',
  ],
  contested: ['The rate of forgetting is a judgement; estimates of how fast markets formed after 1989 differ with what is counted.'],
  related: ['disorganisation', 'sequence-and-starting-point', 'private-traders', 'dual-track', 'nep-on-a-leash'],
  links: ['marketScope'],
  sources: [
    { author: 'Alan M. Ball', title: "Russia's Last Capitalists: The Nepmen, 1921-1929", year: 1987 },
    { author: 'Olivier Blanchard and Michael Kremer', title: 'Disorganization', year: 1997 },
    { author: 'Barry Naughton', title: 'Growing Out of the Plan: Chinese Economic Reform, 1978-1993', year: 1995 },
    { author: 'Gregory Grossman', title: 'The Second Economy of the USSR', year: 1977 },
  ],
};
