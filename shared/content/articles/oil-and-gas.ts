import type { ArticleDefinition } from '../types.ts';

export const oilAndGas: ArticleDefinition = {
  id: 'oil-and-gas',
  title: 'Oil and gas',
  kind: 'branch',
  summary:
    "Baku oil paid for machines in the 1920s, Volga oil replaced Baku's, and Siberian oil and gas carried the country through the 1970s and then let it fall.",
  history: [
    'Baku and Grozny were among the largest oil fields on earth in 1901. Recaptured in 1920 with wells flooded, they recovered by 1926 with American rotary drills, and oil became one of the chief exports of the NEP. Output reached 31 million tonnes in 1940, fell by two fifths in the war when wells were stopped up before the German advance, and moved to the fields between Volga and Urals after it.',
    'In western Siberia gas was struck in 1953 and the giant oil field of Samotlor found in 1965. Output doubled between 1965 and 1975 and passed 600 million tonnes in 1980, the largest of any country. The price went up tenfold in real terms between 1970 and 1980 at the same time. Gas followed through pipelines to Europe.',
    'The windfall paid for grain, consumer goods and foreign plant, and allowed awkward questions to be put off. Fields were flooded with water to speed them, and each new tonne cost more than the last. Output fell in 1984 and 1985, the price halved in 1986, and hard-currency income fell with both. The debt abroad, small for its size until then, began to grow.',
  ],
  model: [
    'Oil and gas are parts of the fuel that output and the depth of capital call for. The old fields give what they can, oil and then gas take over from coal as the country develops, and oil is harder to lift the more of it has been lifted. Fields and pipelines of the record can be ordered as great works.',
    'Exports of oil answer to output beyond home use and are sold at the world price of the year, in part for hard currency. Rent, the price less a cost that rises four per cent a year, enters the budget; the currency buys machines and grain.',
    'Growing dearness of resources under a plan stands for Siberia: as output rises above the level of about 1957, a unit of investment puts less capital in place. The record of output and the world price are drawn among the historical series.',
  ],
  contested: [
    'Gaidar makes the fall of the oil price the main cause of the collapse; Hanson and others think it hastened what was coming.',
  ],
  related: ['hard-currency', 'foreign-trade', 'eastern-europe', 'labour-surplus-and-its-end', 'concessions'],
  links: ['investmentShare'],
  sources: [
    { author: 'Thane Gustafson', title: 'Crisis amid Plenty: The Politics of Soviet Energy under Brezhnev and Gorbachev', year: 1989 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
    { author: 'Yegor Gaidar', title: 'Collapse of an Empire: Lessons for Modern Russia', year: 2007 },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
  ],
};
