import type { GameDate } from '../../state/calendar.ts';

/** A unit of the map that is or becomes Soviet. */
export interface SovietUnit {
  /** Id of the unit on the map. */
  readonly unit: string;
  readonly economicRegion: string;
  /** Population of the 1926 census on the territory of the unit, millions; estimates of the time outside the then borders. */
  readonly people1926: number;
  /** The unit counts from this quarter on. */
  readonly sovietSince: GameDate;
  /** What the unit lives by; `_late` marks what came after 1955. */
  readonly character: readonly string[];
}

// When the units joined: the Far Eastern Republic, Bukhara and Khorezm, and what was annexed in and after the war.
const FROM_THE_START: GameDate = { year: 1921, quarter: 1 };
const FAR_EAST_1922: GameDate = { year: 1922, quarter: 4 };
const CENTRAL_ASIA_1924: GameDate = { year: 1924, quarter: 4 };
const SAKHALIN_1925: GameDate = { year: 1925, quarter: 2 };
const POLAND_1939: GameDate = { year: 1939, quarter: 4 };
const ANNEXED_1940: GameDate = { year: 1940, quarter: 3 };
const ANNEXED_1945: GameDate = { year: 1945, quarter: 3 };

function soviet(unit: string, economicRegion: string, people1926: number, sovietSince: GameDate, character: string): SovietUnit {
  return { unit, economicRegion, people1926, sovietSince, character: character.split(' ') };
}

/**
 * The units of the map inside the Soviet borders of 1945-91. Populations are rounded, and rough for the annexed units. From Frank
 * Lorimer, The Population of the Soviet Union: History and Prospects, 1946; Paul E. Lydolph, Geography of the U.S.S.R., 1964.
 */
export const SOVIET_UNITS: readonly SovietUnit[] = [
  soviet('leningrad', 'North-West', 2.8, FROM_THE_START, 'consuming machines shipbuilding port'),
  soviet('pskov', 'North-West', 2.7, FROM_THE_START, 'consuming flax timber'),
  soviet('karelia', 'North-West', 0.26, FROM_THE_START, 'consuming timber paper'),
  soviet('murmansk', 'North-West', 0.03, FROM_THE_START, 'consuming fish apatite nickel port icefree'),
  soviet('arkhangelsk', 'North-West', 2.2, FROM_THE_START, 'consuming timber dairy port'),
  soviet('komi', 'North-West', 0.22, FROM_THE_START, 'consuming timber coal oil gulag'),
  soviet('moscow', 'Central', 4.6, FROM_THE_START, 'consuming textiles machines capital'),
  soviet('tver', 'Central', 2.2, FROM_THE_START, 'consuming flax textiles'),
  soviet('smolensk', 'Central', 5.2, FROM_THE_START, 'consuming flax timber'),
  soviet('tula', 'Central', 5.6, FROM_THE_START, 'grain lignite arms'),
  soviet('ivanovo', 'Central', 4.8, FROM_THE_START, 'consuming textiles flax'),
  soviet('gorky', 'Volga-Vyatka', 5.3, FROM_THE_START, 'consuming machines automobiles timber'),
  soviet('vyatka', 'Volga-Vyatka', 2.2, FROM_THE_START, 'consuming timber furs'),
  soviet('voronezh', 'Central Black Earth', 4.3, FROM_THE_START, 'grain sugar'),
  soviet('tambov', 'Central Black Earth', 2.1, FROM_THE_START, 'grain sugar'),
  soviet('kursk', 'Central Black Earth', 3.5, FROM_THE_START, 'grain sugar iron_ore'),
  soviet('tatarstan', 'Volga', 2.6, FROM_THE_START, 'grain oil_late furs chemicals'),
  soviet('samara', 'Volga', 4.8, FROM_THE_START, 'grain oil_late machines'),
  soviet('saratov', 'Volga', 2.1, FROM_THE_START, 'grain machines gas_late'),
  soviet('stalingrad', 'Volga', 2.1, FROM_THE_START, 'grain tractors steel fish salt'),
  soviet('rostov', 'North Caucasus', 2.3, FROM_THE_START, 'grain coal machines port'),
  soviet('kuban', 'North Caucasus', 2.8, FROM_THE_START, 'grain oil cement port'),
  soviet('stavropol', 'North Caucasus', 1.5, FROM_THE_START, 'grain livestock gas_late'),
  soviet('terek', 'North Caucasus', 1.9, FROM_THE_START, 'consuming oil livestock'),
  soviet('perm', 'Urals', 2.8, FROM_THE_START, 'consuming potash arms timber metallurgy'),
  soviet('sverdlovsk', 'Urals', 1.8, FROM_THE_START, 'consuming steel copper machines gold'),
  soviet('chelyabinsk', 'Urals', 2.3, FROM_THE_START, 'grain steel iron_ore tractors'),
  soviet('bashkiria', 'Urals', 2.6, FROM_THE_START, 'grain oil_late livestock'),
  soviet('orenburg', 'Urals', 1.35, FROM_THE_START, 'grain livestock gas_late'),
  soviet('omsk', 'West Siberia', 2.2, FROM_THE_START, 'grain butter refining'),
  soviet('ob_north', 'West Siberia', 0.06, FROM_THE_START, 'furs fish oil_late gas_late'),
  soviet('novosibirsk', 'West Siberia', 2, FROM_THE_START, 'grain butter machines science'),
  soviet('kuzbass', 'West Siberia', 0.85, FROM_THE_START, 'coal steel chemicals'),
  soviet('altai', 'West Siberia', 2.3, FROM_THE_START, 'grain livestock nonferrous'),
  soviet('krasnoyarsk', 'East Siberia', 1.2, FROM_THE_START, 'grain timber gold hydro_late aluminium_late'),
  soviet('yenisei_n', 'East Siberia', 0.02, FROM_THE_START, 'consuming furs nickel copper gulag'),
  soviet('irkutsk', 'East Siberia', 0.72, FROM_THE_START, 'consuming coal gold timber hydro_late'),
  soviet('transbaikal', 'East Siberia', 1.1, FAR_EAST_1922, 'livestock gold tin timber'),
  soviet('yakutia', 'Far East', 0.29, FROM_THE_START, 'consuming gold furs diamonds_late'),
  soviet('amur', 'Far East', 0.41, FAR_EAST_1922, 'grain gold timber'),
  soviet('khabarovsk', 'Far East', 0.23, FAR_EAST_1922, 'consuming timber fish steel_late aircraft'),
  soviet('primorye', 'Far East', 0.63, FAR_EAST_1922, 'coal fish port tin'),
  soviet('n_sakhalin', 'Far East', 0.012, SAKHALIN_1925, 'oil coal fish'),
  soviet('kamchatka', 'Far East', 0.02, FROM_THE_START, 'fish naval_base'),
  soviet('kolyma', 'Far East', 0.02, FROM_THE_START, 'gold tin gulag'),
  soviet('donbass', 'Donets-Dnieper', 2.8, FROM_THE_START, 'coal steel chemicals'),
  soviet('kharkov', 'Donets-Dnieper', 4.6, FROM_THE_START, 'grain sugar machines tractors'),
  soviet('dnepr', 'Donets-Dnieper', 2.9, FROM_THE_START, 'grain steel iron_ore manganese hydro'),
  soviet('nikolaev', 'South', 3.2, FROM_THE_START, 'grain shipbuilding port'),
  soviet('odessa', 'South', 1.2, FROM_THE_START, 'grain port'),
  soviet('kiev', 'South-West', 6.1, FROM_THE_START, 'grain sugar machines'),
  soviet('chernigov', 'South-West', 3.8, FROM_THE_START, 'grain sugar potatoes'),
  soviet('podolia', 'South-West', 3.9, FROM_THE_START, 'grain sugar'),
  soviet('crimea', 'South', 0.71, FROM_THE_START, 'wine iron_ore naval_base resort'),
  soviet('minsk', 'Belarus', 1.5, FROM_THE_START, 'consuming flax pigs machines'),
  soviet('vitebsk', 'Belarus', 1.25, FROM_THE_START, 'consuming flax textiles'),
  soviet('gomel', 'Belarus', 2.2, FROM_THE_START, 'consuming timber potatoes'),
  soviet('transnistria', 'Moldova', 0.35, FROM_THE_START, 'grain wine fruit'),
  soviet('georgia', 'Transcaucasia', 2.45, FROM_THE_START, 'consuming manganese tea wine port'),
  soviet('abkhazia', 'Transcaucasia', 0.2, FROM_THE_START, 'tobacco citrus resort'),
  soviet('armenia', 'Transcaucasia', 0.88, FROM_THE_START, 'consuming copper wine'),
  soviet('azerbaijan', 'Transcaucasia', 2.19, FROM_THE_START, 'oil cotton refining'),
  soviet('karabakh', 'Transcaucasia', 0.125, FROM_THE_START, 'livestock silk'),
  soviet('guryev', 'Kazakhstan', 0.75, FROM_THE_START, 'livestock oil fish'),
  soviet('aktyubinsk', 'Kazakhstan', 0.45, FROM_THE_START, 'livestock chrome_late grain'),
  soviet('kustanai', 'Kazakhstan', 1, FROM_THE_START, 'grain livestock iron_ore_late'),
  soviet('akmolinsk', 'Kazakhstan', 0.9, FROM_THE_START, 'grain livestock virgin_lands coal_late'),
  soviet('karaganda', 'Kazakhstan', 0.35, FROM_THE_START, 'livestock coal copper gulag'),
  soviet('semipalatinsk', 'Kazakhstan', 1, FROM_THE_START, 'livestock nonferrous gold nuclear_test'),
  soviet('alma_ata', 'Kazakhstan', 0.85, FROM_THE_START, 'grain livestock fruit'),
  soviet('syr_darya', 'Kazakhstan', 1.15, FROM_THE_START, 'livestock cotton lead phosphate cosmodrome'),
  soviet('transcaspia', 'Central Asia', 0.55, FROM_THE_START, 'cotton livestock oil gas_late'),
  soviet('chardzhou', 'Central Asia', 0.45, CENTRAL_ASIA_1924, 'cotton silk gas_late'),
  soviet('tashkent', 'Central Asia', 1.6, FROM_THE_START, 'cotton textiles machines'),
  soviet('fergana', 'Central Asia', 1.45, FROM_THE_START, 'cotton silk oil'),
  soviet('bukhara', 'Central Asia', 1.15, CENTRAL_ASIA_1924, 'cotton livestock gas_late gold_late'),
  soviet('khorezm', 'Central Asia', 0.62, CENTRAL_ASIA_1924, 'cotton fish'),
  soviet('leninabad', 'Central Asia', 0.25, FROM_THE_START, 'cotton silk uranium_late'),
  soviet('dushanbe', 'Central Asia', 0.78, CENTRAL_ASIA_1924, 'cotton livestock hydro_late aluminium_late'),
  soviet('kirghizia', 'Central Asia', 0.99, FROM_THE_START, 'livestock cotton mercury'),
  soviet('vyborg', 'North-West', 0.4, ANNEXED_1940, 'timber paper'),
  soviet('petsamo', 'North-West', 0.003, ANNEXED_1945, 'nickel fish port icefree'),
  soviet('kaliningrad', 'Baltic', 1.1, ANNEXED_1945, 'port icefree naval_base grain'),
  soviet('tuva', 'East Siberia', 0.07, ANNEXED_1945, 'livestock gold asbestos'),
  soviet('s_sakhalin', 'Far East', 0.2, ANNEXED_1945, 'coal paper fish'),
  soviet('kurils', 'Far East', 0.006, ANNEXED_1945, 'fish naval_base'),
  soviet('estonia', 'Baltic', 1.12, ANNEXED_1940, 'dairy shale port'),
  soviet('latvia', 'Baltic', 1.86, ANNEXED_1940, 'dairy machines port'),
  soviet('lithuania', 'Baltic', 2.1, ANNEXED_1940, 'grain pigs flax'),
  soviet('memel', 'Baltic', 0.14, ANNEXED_1945, 'port icefree timber'),
  soviet('vilnius', 'Baltic', 0.55, ANNEXED_1940, 'consuming timber'),
  soviet('grodno', 'Belarus', 1.9, POLAND_1939, 'consuming timber flax'),
  soviet('brest', 'Belarus', 1.15, POLAND_1939, 'consuming timber'),
  soviet('volhynia', 'South-West', 2.2, POLAND_1939, 'grain timber'),
  soviet('galicia', 'South-West', 5, POLAND_1939, 'grain oil gas potash'),
  soviet('transcarpathia', 'South-West', 0.72, ANNEXED_1945, 'timber wine salt'),
  soviet('bukovina', 'South-West', 0.86, ANNEXED_1940, 'grain timber sugar'),
  soviet('bessarabia', 'Moldova', 1.9, ANNEXED_1940, 'grain wine fruit'),
  soviet('budjak', 'South', 0.57, ANNEXED_1940, 'grain port'),
];
