import type { ArticleDefinition } from '../types.ts';

export const coal: ArticleDefinition = {
  id: 'coal',
  title: 'Coal',
  kind: 'branch',
  summary:
    'Until the 1960s coal drove everything: trains, furnaces, power stations. Its shortage stopped the economy in 1919-21 and again, under other names, in 1989.',
  history: [
    'Most of the coal of the empire came from the Donets basin, fought over and flooded in the civil war: 29 million tonnes in 1913, less than ten in 1921. Recovery took until 1927. The plans then doubled it and doubled it again, to 166 million in 1940, with the Kuznetsk basin and Karaganda opened in the east, the latter in large part by deported peasants and prisoners.',
    "The loss of the Donbas in 1941-43 cut output by half; the Moscow field and the east were driven to replace it. By 1950 the country dug 261 million tonnes, by 1960 half a billion. Oil and gas then took coal's place. Shafts grew deeper, investment went elsewhere, and miners who had been the heroes of 1935 struck in July 1989 for soap, for meat and then for politics.",
  ],
  model: [
    'What the economy burns and sells abroad follows output outside farming and the depth of its capital. The old oil fields give what they can; the rest is divided, with coal first and oil and then gas taking over as the country grows deep in capital. Occupation of the Donets basin costs coal beyond the fall in need.',
    'Disordered supply wastes fuel and lowers all output at once, as it did when trains waited for coal and mines for trains; that part is coordination. Coal may be a target of a plan, and fields such as Karaganda and Vorkuta are works that can be ordered. Lack of coal alone stops no works in the model.',
    'The resources that a plan can reach grow dearer as output rises, so that a unit of investment puts less capital in place in the later decades.',
  ],
  contested: ['How much of the coal of the 1930s came from forced labour; in Karaganda and Pechora a large part, in the Donbas little.'],
  related: ['steel', 'railways', 'electricity', 'enthusiasm', 'forced-labour', 'five-year-plan'],
  links: ['heavyOutput'],
  sources: [
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'Lewis H. Siegelbaum', title: 'Stakhanovism and the Politics of Productivity in the USSR, 1935-1941', year: 1988 },
    { author: 'Oleg V. Khlevniuk', title: 'The History of the Gulag: From Collectivization to the Great Terror', year: 2004 },
    { author: 'G. Warren Nutter', title: 'The Growth of Industrial Production in the Soviet Union', year: 1962 },
  ],
};
