import type { ArticleDefinition } from '../types.ts';

export const dualTrack: ArticleDefinition = {
  id: 'dual-track',
  title: 'Dual track',
  kind: 'mechanism',
  summary:
    "Keep the plan's quotas at their old size and prices, and let everything above them be sold at the market: the economy can grow out of its plan without tearing it down.",
  history: [
    'In China state firms of the 1980s had to deliver a quota at state prices and could sell what they made beyond it. Quotas were frozen in tonnes while output grew. The share of steel under the plan fell year by year without a decree to abolish it, and by 1993 prices could be unified with little noise. Lau, Qian and Roland showed why: as long as quotas are enforced nobody loses by the market, and somebody gains.',
    'Two prices for one tonne of steel invite traffic between them. Officials and their children with access to planned goods sold them at the market; Chinese called it guandao, and anger about it filled the squares in 1989. Enforcement of the quotas is what the scheme stands on, and enforcement needs a state that is obeyed.',
    "The Soviet Union had something like two tracks in the NEP, and again from 1988, when co-operatives and contracts above state orders were allowed. The second time quotas were no longer enforced: firms stopped deliveries to the state as soon as better offers came, and the plan decayed faster than a market arose. The order of things was the reverse of China's: there the market had grown up beside a plan that went on being obeyed.",
  ],
  model: [
    'The price law has a position for two tracks. Output is coordinated by the enforced plan, that is its reach times discipline, or by market institutions, which take years to grow; what neither reaches is lost. Holding the plan while markets grow keeps the sum near one. Cutting discipline first opens the gap.',
    'Where an enforced plan and markets overlap, a friction stands for arbitrage and graft, and costs output in proportion to both. Controlled and free prices stand side by side; the share of trade at free prices decides how much of an overhang shows in each.',
  ],
  contested: [
    'Whether the dual track would have worked in an industrial country without surplus labour and with a lobby in each ministry; the programmes for 1965 and 1985 let it be tried.',
  ],
  related: ['disorganisation', 'china', 'coordination', 'inflation-open-and-repressed', 'sequence-and-starting-point', 'market-memory'],
  links: ['S24', 'price-regime', 'planDiscipline', 'marketScope'],
  sources: [
    {
      author: 'Lawrence J. Lau, Yingyi Qian and Gerard Roland',
      title: "Reform without Losers: An Interpretation of China's Dual-Track Approach to Transition",
      year: 2000,
    },
    { author: 'Barry Naughton', title: 'Growing Out of the Plan: Chinese Economic Reform, 1978-1993', year: 1995 },
    { author: 'Isabella M. Weber', title: 'How China Escaped Shock Therapy: The Market Reform Debate', year: 2021 },
    {
      author: 'Michael Ellman and Vladimir Kontorovich (eds)',
      title: "The Destruction of the Soviet Economic System: An Insiders' History",
      year: 1998,
    },
    { author: 'Olivier Blanchard and Michael Kremer', title: 'Disorganization', year: 1997 },
  ],
};
