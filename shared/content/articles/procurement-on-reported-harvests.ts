import type { ArticleDefinition } from '../types.ts';

export const procurementOnReportedHarvests: ArticleDefinition = {
  id: 'procurement-on-reported-harvests',
  title: 'Procurement on reported harvests',
  kind: 'concept',
  summary:
    'Quotas are set on what is reported and taken from what is there. Where reports are inflated by a fifth or more, the difference is taken out of mouths.',
  history: [
    'In July 1932 the plan for deliveries was set on an expected harvest well above what was later found; the true one, by the estimates of Davies and Wheatcroft, was some 55 to 60 million tonnes. Cuts of the plan came in steps through the autumn, each too late. Officials who reported the crop as it was were accused of belief in kulak whispers.',
    'The same happened in China in 1959 in the extreme: provinces that had reported doubled yields gave up grain in proportion to them. Meng, Qian and Yared show that, since quotas followed past output and could not adapt, regions that grew more grain a head starved more. Food was there in the nation as a whole; it was in the wrong places, and those who knew had no reason to say so.',
    'In milder form it was permanent. Biological yield, introduced in 1933 for the reckoning of payments in kind, charged farms for grain that had been lost in cutting, carting and threshing. Later leaders made commitments for their provinces and emptied farms to keep them, as Riazan did with meat in 1959. Farms were left short of seed and feed where nobody starved.',
  ],
  model: [
    "The quota is a share of the reported harvest, times pressure and discipline, up to a physical maximum of the true one. Reports exceed the truth with repression, tautness and the collectivised share and approach it with inspection. When what is left and the village's small reserve fall short of its needs, there is hunger. With truthful reports the same orders lead to far fewer deaths in the 1930s.",
  ],
  contested: ['How far the centre believed the figures, and how far it used them.'],
  related: ['reported-and-true-statistics', 'famine', 'grain-procurement', 'great-leap', 'central-statistical-administration'],
  links: ['inspection', 'procurement'],
  sources: [
    { author: 'R. W. Davies and Stephen G. Wheatcroft', title: 'The Years of Hunger: Soviet Agriculture, 1931-1933', year: 2004 },
    {
      author: 'Stephen G. Wheatcroft and R. W. Davies',
      title: 'Agriculture, in The Economic Transformation of the Soviet Union, 1913-1945',
      year: 1994,
    },
    { author: 'Xin Meng, Nancy Qian and Pierre Yared', title: "The Institutional Causes of China's Great Famine, 1959-1961", year: 2015 },
    { author: 'Wei Li and Dennis Tao Yang', title: 'The Great Leap Forward: Anatomy of a Central Planning Disaster', year: 2005 },
  ],
};
