import type { ArticleDefinition } from '../types.ts';

export const steel: ArticleDefinition = {
  id: 'steel',
  title: 'Steel',
  kind: 'branch',
  summary:
    'Steel was the measure of a great power to those who planned the country: four million tonnes in 1928, eighteen in 1940, over a hundred and sixty in 1988.',
  history: [
    'Ukrainian ore and Donets coal had made southern Russia a centre of European steel before 1914. After the civil war almost nothing was left: 0.2 million tonnes in 1921 against nearly five in 1913. The old works recovered by 1928. The plan joined Ural ore with Kuznetsk coal over two thousand kilometres of railway; Magnitogorsk, designed with American engineers on the model of Gary in Indiana, gave its first iron in 1932.',
    'The Ural works saved the war effort when the south was lost. After it output grew by some five million tonnes a year, overtook the United States in the early 1970s, and used far more metal for a machine than other countries did, since targets for machines were set in tonnes. The open hearth stayed in use long after Japan had given it up.',
  ],
  model: [
    'Heavy output, to which steel belongs, depends on how much of industrial investment went into heavy industry in earlier years, sets the ceiling on all investment and, with the defence share, the readiness for war.',
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
