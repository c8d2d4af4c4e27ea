/** Years the shares below stand for. */
export const OCCUPATION_YEARS = [1941, 1942, 1943, 1944] as const;

/**
 * Units in the order in which an invasion from the west reaches them, with the share of each year 1941-44 and of their people
 * that was under occupation in the record, to the nearest tenth. Rough: units are larger than fronts. Those without a share
 * were not reached; a war that goes worse would go on to them. From John Erickson, The Road to Stalingrad, 1975, and The Road to
 * Berlin, 1983; Alexander Dallin, German Rule in Russia, 1941-1945, 1957.
 */
export const OCCUPATION_ORDER: readonly (readonly [unit: string, shares: readonly [number, number, number, number]])[] = [
  ['grodno', [0.5, 1, 1, 0.6]],
  ['brest', [0.5, 1, 1, 0.6]],
  ['memel', [0, 0, 0, 0]],
  ['vilnius', [0.5, 1, 1, 0.5]],
  ['lithuania', [0.5, 1, 1, 0.7]],
  ['galicia', [0.5, 1, 1, 0.6]],
  ['volhynia', [0.5, 1, 1, 0.3]],
  ['bukovina', [0.5, 1, 1, 0.3]],
  ['latvia', [0.5, 1, 1, 0.8]],
  ['bessarabia', [0.5, 1, 1, 0.6]],
  ['budjak', [0.5, 1, 1, 0.6]],
  ['minsk', [0.5, 1, 1, 0.5]],
  ['vitebsk', [0.5, 1, 1, 0.5]],
  ['transnistria', [0.4, 1, 1, 0.3]],
  ['estonia', [0.4, 1, 1, 0.8]],
  ['podolia', [0.4, 1, 1, 0.2]],
  ['gomel', [0.4, 1, 0.9, 0.4]],
  ['vyborg', [0.4, 1, 1, 0.5]],
  ['pskov', [0.4, 0.8, 0.8, 0.2]],
  ['smolensk', [0.4, 0.8, 0.6, 0]],
  ['kiev', [0.3, 1, 0.9, 0]],
  ['chernigov', [0.3, 1, 0.8, 0]],
  ['nikolaev', [0.3, 1, 1, 0.2]],
  ['odessa', [0.3, 1, 1, 0.3]],
  ['dnepr', [0.3, 1, 0.8, 0.1]],
  ['karelia', [0.3, 0.5, 0.5, 0.3]],
  ['crimea', [0.2, 1, 1, 0.3]],
  ['kharkov', [0.2, 1, 0.6, 0]],
  ['donbass', [0.1, 0.8, 0.7, 0]],
  ['leningrad', [0.1, 0.2, 0.2, 0.1]],
  ['kursk', [0.1, 0.8, 0.4, 0]],
  ['tver', [0.1, 0.2, 0.1, 0]],
  ['tula', [0.1, 0.1, 0.1, 0]],
  ['rostov', [0.1, 0.5, 0.2, 0]],
  ['voronezh', [0, 0.2, 0.1, 0]],
  ['kuban', [0, 0.4, 0.2, 0]],
  ['stavropol', [0, 0.4, 0.1, 0]],
  ['terek', [0, 0.2, 0, 0]],
  ['stalingrad', [0, 0.2, 0, 0]],
  ['moscow', [0, 0, 0, 0]],
  ['tambov', [0, 0, 0, 0]],
  ['ivanovo', [0, 0, 0, 0]],
  ['saratov', [0, 0, 0, 0]],
  ['gorky', [0, 0, 0, 0]],
  ['azerbaijan', [0, 0, 0, 0]],
  ['georgia', [0, 0, 0, 0]],
  ['samara', [0, 0, 0, 0]],
  ['tatarstan', [0, 0, 0, 0]],
];
