import type { ArticleDefinition } from '../types.ts';

export const easternEurope: ArticleDefinition = {
  id: 'eastern-europe',
  title: 'The sphere in Eastern Europe',
  kind: 'mechanism',
  summary:
    'After 1945 the Soviet Union held a belt of states in the shape of its own system. They paid at first, were paid for later, and rose in 1953, 1956, 1968 and 1980.',
  history: [
    'Between 1945 and 1948 coalition governments in the countries reached by the Red Army gave way to single parties advised from Moscow. In the first years the flow of goods went east: reparations from East Germany, Hungary and Romania, dismantled factories, joint companies and coal from Poland below its price. Each country built heavy industry on the Soviet plan, whatever lay under its soil.',
    "Stalin's death loosened the grip. Workers rose in Berlin in June 1953, Poles and Hungarians in 1956; in Budapest some 2,500 Hungarians died in the fighting. Prague's reform was stopped by tanks in August 1968, and Poland's Solidarity by martial law in December 1981. Reforms of prices and firms went furthest in Hungary from 1968.",
    "By the 1970s the flow had turned. Oil and gas at prices that lagged behind the world's were paid for with machines that could be sold nowhere else. Marrese and Vanous put the implicit subsidy of the decade at tens of billions of dollars. When Moscow declined to hold the belt by force in 1989, it was gone within months.",
  ],
  model: [
    'The model does not treat relations with the bloc; trade with it is a series beside the balance of payments. Defence spending carries what the sphere cost in arms, and the line abroad carries its effect on fear of war in the West; an event asks for an answer to the strikes in Gdansk.',
  ],
  contested: [
    'Marrese and Vanous read the subsidy as payment for allegiance; Stone finds that the satellites got it by bargaining and foot-dragging; others doubt its size.',
  ],
  related: ['cmea', 'cold-war-economy', 'oil-and-gas', 'german-question-and-the-war', 'china'],
  links: ['S21'],
  sources: [
    {
      author: 'Randall W. Stone',
      title: 'Satellites and Commissars: Strategy and Conflict in the Politics of Soviet-Bloc Trade',
      year: 1996,
    },
    {
      author: 'Michael Marrese and Jan Vanous',
      title: 'Soviet Subsidization of Trade with Eastern Europe: A Soviet Perspective',
      year: 1983,
    },
    { author: 'Ivan T. Berend', title: 'Central and Eastern Europe, 1944-1993: Detour from the Periphery to the Periphery', year: 1996 },
    { author: 'Vladislav M. Zubok', title: 'A Failed Empire: The Soviet Union in the Cold War from Stalin to Gorbachev', year: 2007 },
    { author: 'Michael Kaser', title: 'Comecon: Integration Problems of the Planned Economies, second edition', year: 1967 },
  ],
};
