import type { ArticleDefinition } from '../types.ts';

export const steel: ArticleDefinition = {
  id: 'steel',
  title: 'Steel',
  kind: 'branch',
  summary:
    'Steel was the measure of a great power to those who planned the country: four million tonnes in 1928, eighteen in 1940, over a hundred and sixty in 1988.',
  history: [
    'Ukrainian ore and Donets coal had made southern Russia a centre of European steel before 1914. After the civil war almost nothing was left: 0.2 million tonnes in 1921 against more than four in 1913. The old works recovered by 1928 and were patched rather than rebuilt. What was to follow divided planners: new works beside the markets of the south, or in the east, beside ore and out of reach of an enemy.',
    'The decision of 1930 joined Ural ore with Kuznetsk coal over two thousand kilometres of railway. Magnitogorsk, designed with American engineers on the model of Gary in Indiana, gave its first iron in 1932, Kuznetsk in the same spring, Azovstal, Zaporizhstal and Krivoi Rog in 1933-34. Furnaces were lit before the rolling mills behind them stood. Output, six million tonnes in 1932, was near eighteen in 1937 and then stood still for two years of arrests and shortage.',
    'The Ural works saved the war effort when the south was lost. From the middle 1950s output grew by some five million tonnes a year and overtook the United States in the early 1970s. It bought less than it seems: machines were heavier than elsewhere, since their targets were set in tonnes, much metal was cut away as shavings, and thin sheet and pipe were short in a country with more steel than any other. The open hearth stayed in use long after Japan had given it up.',
  ],
  model: [
    'Heavy output, to which steel belongs, depends on how much of industrial investment went into heavy industry in earlier years. It sets the ceiling on all investment and, with the defence share, the readiness for war: machines make machines, and guns.',
    'Tonnes of steel follow that output and the depth of capital. Under a plan more is used for the same output than in a market; broken chains of supply cost steel first; what is occupied and not yet restored costs what stood in the west. The works of the record can be ordered one by one, and a plan may set a target for steel. The tonnes themselves hold nothing up: it is heavy output that binds.',
  ],
  contested: ['Whether a country with half as much steel could have built as many useful machines: planners of the 1960s already said so.'],
  related: ['feldman-model', 'coal', 'five-year-plan', 'defence-industry', 'tractors-and-machinery', 'railways'],
  links: ['heavyIndustryShare', 'heavyOutput'],
  sources: [
    { author: 'M. Gardner Clark', title: 'The Economics of Soviet Steel', year: 1956 },
    { author: 'Stephen Kotkin', title: 'Magnetic Mountain: Stalinism as a Civilization', year: 1995 },
    { author: 'G. Warren Nutter', title: 'The Growth of Industrial Production in the Soviet Union', year: 1962 },
    { author: 'Ronald Amann, Julian Cooper and R. W. Davies (eds)', title: 'The Technological Level of Soviet Industry', year: 1977 },
  ],
};
