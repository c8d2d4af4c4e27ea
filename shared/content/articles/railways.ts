import type { ArticleDefinition } from '../types.ts';

export const railways: ArticleDefinition = {
  id: 'railways',
  title: 'Railways',
  kind: 'branch',
  summary:
    'A country eleven time zones wide moved on rails. Whenever the railways choked, so did the plan; whenever they stopped, towns starved.',
  history: [
    'In 1921 most locomotives were out of order and bridges down; Dzerzhinsky, put in charge that year, had them moving by 1923 with discipline and with engines ordered in Sweden and Germany for gold. Traffic of 1913 was reached again in 1926. The plan relied on the spare capacity that was left, built the Turksib and not much more, and brought the network to the edge of breakdown in 1931-34.',
    'Kaganovich restored it from 1935 by heavier trains, automatic couplers and harsh discipline; mass arrests of railwaymen followed in 1937. The war ran on it, which carried more than a thousand factories east on its waggons. After it electric and diesel engines doubled its load, and by the 1970s it carried about half of the railway freight of the world on a tenth of its lines, much of it coal, ore and timber that moved because nobody paid for the distance.',
    'The Baikal-Amur line, announced in 1974 and opened in sections over the next fifteen years, was the last of the great projects. It crossed mountains and frozen ground north of the Trans-Siberian, cost far more than planned, and ran almost empty for years, because the mines it was meant to serve were not dug.',
  ],
  model: [
    'Railways are part of capital outside farming and of coordination: disorder of supply under taut plans, in occupation or where neither plan nor market gives orders shows as lost output everywhere at once. Rebuilding links is quicker the more links stand.',
  ],
  contested: ['Whether the crisis of the early 1930s came from too little investment, as Hunter says, or from management.'],
  related: ['coal', 'steel', 'coordination', 'tautness', 'famine'],
  links: ['coordination'],
  sources: [
    { author: 'Holland Hunter', title: 'Soviet Transportation Policy', year: 1957 },
    { author: 'E. A. Rees', title: 'Stalinism and Soviet Rail Transport, 1928-41', year: 1995 },
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'E. H. Carr', title: 'The Bolshevik Revolution, 1917-1923, volume 2', year: 1952 },
  ],
};
