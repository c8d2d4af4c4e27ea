import type { ArticleDefinition } from '../types.ts';

export const graftGraduatesAndTheSquare: ArticleDefinition = {
  id: 'graft-graduates-and-the-square',
  title: 'Graft, graduates and the square',
  kind: 'mechanism',
  summary:
    'Prices that run away, officials who trade in permits and graduates without prospects fill the squares; the regime must then talk or shoot, and either may end the reform.',
  history: [
    'In the spring of 1989 students in Peking mourned a dismissed Party leader and stayed on the square for seven weeks. Inflation had reached nearly a fifth a year, the children of officials dealt in planned goods, and graduates were still assigned to posts. Workers and townspeople joined. The leadership split; the General Secretary who wanted to talk was removed and spent the rest of his life under guard.',
    'On the night of 3 to 4 June the army cleared the way to the square through crowds. The number of dead is unknown: official figures speak of some two to three hundred, other estimates range from several hundred to more than two thousand. Reform froze. It was taken up again when the old leader, without office, travelled south early in 1992 and spoke for it.',
    'The Soviet squares were Tbilisi in April 1989, where soldiers killed about twenty people, Baku in January 1990, where over a hundred died, and Vilnius in January 1991, with fourteen. In Moscow in August 1991 the columns that had been sent to take the Russian parliament stopped short of it. Three young men died in the streets of the city, and officers who had been told to plan an assault found reasons to wait.',
  ],
  model: [
    'Crowds in a square are not modelled, nor graduates without posts. What leads up to them is there in part: workers strike when pay comes late, loses its worth or finds empty shops, and repression keeps them from it; corruption grows where a wide plan is neither inspected nor feared, and costs consent once the press is open; consent falls when consumption disappoints what people expect, when prices jump and queues grow; very low consent for two years running ends the regime.',
  ],
  contested: ['The number killed in Peking in 1989; whether a different handling of prices in 1988 would have kept the squares empty.'],
  related: ['dual-track', 'bureaucracy-and-new-class', 'china', 'consent', 'inflation-open-and-repressed', 'inner-party-democracy'],
  links: ['S27'],
  sources: [
    { author: 'Ezra F. Vogel', title: 'Deng Xiaoping and the Transformation of China', year: 2011 },
    {
      author: 'Julian Gewirtz',
      title: 'Unlikely Partners: Chinese Reformers, Western Economists, and the Making of Global China',
      year: 2017,
    },
    { author: 'Barry Naughton', title: 'Growing Out of the Plan: Chinese Economic Reform, 1978-1993', year: 1995 },
    { author: 'Mark R. Beissinger', title: 'Nationalist Mobilization and the Collapse of the Soviet State', year: 2002 },
  ],
};
