import type { ArticleDefinition } from '../types.ts';

export const greatLeap: ArticleDefinition = {
  id: 'great-leap',
  title: 'Great Leap',
  kind: 'mechanism',
  summary:
    'When the whole village is called out to make iron and move earth, the harvest rots; when nobody dares to say so, the correction comes after the hunger.',
  history: [
    'In 1958 China merged its collectives into communes, fed people in canteens and sent tens of millions to smelt iron in small furnaces, dig reservoirs and plough deep. Provinces outbid each other in reported yields. The state raised its grain levy on the reports, went on exporting, and let stores stand while villages starved. When Marshal Peng Dehuai wrote to Mao in July 1959 that something was wrong, he was dismissed and a campaign against doubters followed.',
    'Between 1959 and 1961 hunger killed, by most estimates, between about 15 and 45 million people; many demographers put the excess deaths near 30 million in a population of some 650 million. Death rates differed greatly between provinces with similar harvests, and were highest where leaders were the most zealous. Families sold what they had, ate bark and left the old behind; roads were guarded so that the hungry should not be seen.',
    "The Soviet Union had walked parts of this road in 1929-33: campaign methods, wild targets, procurement on paper harvests, silence. Khrushchev's maize and meat drives repeated the manner without the deaths. The Soviet leadership watched the Chinese leap with alarm and took it as a bid for leadership. No Soviet leader after Stalin let a campaign run until people died of hunger.",
  ],
  model: [
    'The mass campaign is a position of the law on rural industry: it forces investment in the village and a minimum of tautness. Tautness and repression inflate reports, quotas are taken on reports, and hunger follows when the village is left short. Debate and honest inspection are what brings bad news in time.',
    'Under that law the order for mass campaigns calls farm hands away in proportion. The harvest bears about 15 per cent of them; beyond that up to half of the hands are missing. Reports rise with the campaign, the more the less people may speak, and where press, debate and inspection are shut they come down only slowly after it is over. Without the law, without the campaign, or with reports that follow the harvest, nobody starves of it.',
  ],
  contested: [
    'The number of deaths in China, and how much weather contributed to the fall of the harvest; Li and Yang put most of the fall down to policy.',
  ],
  related: ['rural-crafts', 'procurement-on-reported-harvests', 'famine', 'china', 'tautness', 'reported-and-true-statistics'],
  links: ['S14', 'rural-industry', 'tautness'],
  sources: [
    { author: 'Wei Li and Dennis Tao Yang', title: 'The Great Leap Forward: Anatomy of a Central Planning Disaster', year: 2005 },
    {
      author: 'Roderick MacFarquhar',
      title: 'The Origins of the Cultural Revolution, volume 2: The Great Leap Forward, 1958-1960',
      year: 1983,
    },
    { author: 'Xin Meng, Nancy Qian and Pierre Yared', title: "The Institutional Causes of China's Great Famine, 1959-1961", year: 2015 },
    { author: 'Lorenz M. Lüthi', title: 'The Sino-Soviet Split: Cold War in the Communist World', year: 2008 },
    { author: 'R. W. Davies and Stephen G. Wheatcroft', title: 'The Years of Hunger: Soviet Agriculture, 1931-1933', year: 2004 },
  ],
};
