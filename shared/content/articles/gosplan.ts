import type { ArticleDefinition } from '../types.ts';

export const gosplan: ArticleDefinition = {
  id: 'gosplan',
  title: 'Gosplan',
  kind: 'institution',
  summary:
    'The State Planning Commission, founded in February 1921 with some forty people: first an office of engineers and economists that advised, from 1928 the place where balances were drawn up.',
  history: [
    'Gosplan grew out of the electrification commission. In its first years it had no power and much freedom: its members argued about cycles, methods and peasants in print, and its control figures for 1925-26 were received by ministers with irritation. Groman and Bazarov wanted plans that followed from the laws of a recovering economy; Strumilin wanted plans that set the will first.',
    'The second school won in 1927-29, and most of the first were tried or dismissed by 1931. From then on Gosplan had to make ends meet that the Politburo had set apart. Its method was the material balance: for some hundreds of products, sources and uses were brought into line by hand, with priorities deciding who went short. It never planned everything, and no plan was ever consistent.',
    "Under Voznesensky, Saburov, Kosygin and Baibakov it was the guardian of caution in a system of demands, and was blamed in turn for pessimism and for waste. Gregory's documents show it siding with the centre against ministries because it had no output of its own to answer for. Its staff knew the true state of the country better than any other office and could publish none of it.",
  ],
  model: [
    'The reach of the plan and its discipline are two levers: together they are the part of the economy that orders coordinate. The law on planning runs from forecasts to command and bounds reach and tautness. The richer the country, the more products there are, and a wide plan then slows technical progress: planners are overloaded.',
  ],
  contested: [
    'Whether better mathematics and computers could have saved planning; Kornai thought the trouble lay in incentives, not in sums.',
  ],
  related: ['control-figures', 'vsnkh', 'technocrats', 'five-year-plan', 'tautness', 'coordination'],
  links: ['planScope', 'planning-system'],
  sources: [
    { author: 'Eugene Zaleski', title: 'Planning for Economic Growth in the Soviet Union, 1918-1932', year: 1971 },
    { author: 'Paul R. Gregory', title: 'The Political Economy of Stalinism: Evidence from the Soviet Secret Archives', year: 2004 },
    { author: 'Michael Ellman', title: 'Socialist Planning, third edition', year: 2014 },
    { author: 'E. H. Carr and R. W. Davies', title: 'Foundations of a Planned Economy, 1926-1929', year: 1969 },
    { author: 'Janos Kornai', title: 'The Socialist System: The Political Economy of Communism', year: 1992 },
  ],
};
