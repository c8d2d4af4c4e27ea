import type { ArticleDefinition } from '../types.ts';

export const chemicalsAndFertiliser: ArticleDefinition = {
  id: 'chemicals-and-fertiliser',
  title: 'Chemicals and fertiliser',
  kind: 'branch',
  summary:
    'Without nitrogen and phosphate the soil gives what it gave a hundred years ago. The Soviet Union built chemistry for explosives first and for fields forty years later.',
  history: [
    'The first plants for synthetic ammonia were bought in the late 1920s from Italy, Germany and the United States, with explosives in mind. Apatite was found in the Khibiny mountains and mined from about 1930, in good part by deported settlers. Fields got little of it: almost all that went to farms before 1950 went to cotton and sugar beet, for which the state paid a price.',
    'In December 1963, after a failed harvest, Khrushchev gave chemistry a plenum of its own and promised four times as much fertiliser within seven years. Plants were bought from Britain, Italy and Japan. By the 1970s output was the largest in the world, and the harvest it bought was disappointing: much was lost on open ground, spread at the wrong time or the wrong place.',
  ],
  model: [
    'Fertiliser is part of farm capital, of which collective farms waste a part in proportion to their share and which yields less the further it outruns the hands on farms, and of farm technology, which improves slowly by itself and faster with openness to the world.',
    'Investment in farming is what buys it. The law on rural industry bounds that share of investment, and whatever goes to farms is missing in factories.',
  ],
  contested: ['How far low yields in the seventies came from climate and how far from waste.'],
  related: ['farm-inputs', 'grain-farming', 'cold-war-economy', 'foreign-trade'],
  links: ['farmInvestmentShare'],
  sources: [
    { author: 'Lazar Volin', title: 'A Century of Russian Agriculture: From Alexander II to Khrushchev', year: 1970 },
    { author: 'Ronald Amann, Julian Cooper and R. W. Davies (eds)', title: 'The Technological Level of Soviet Industry', year: 1977 },
    { author: 'Philip Hanson', title: 'Trade and Technology in Soviet-Western Relations', year: 1981 },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
  ],
};
