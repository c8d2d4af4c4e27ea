// Names of the units' main cities by year ("Petrograd 1924:Leningrad 1991:St Petersburg"; "- 1935:Norilsk" = not shown before 1935)
// and further cities with their coordinates. Units that are missing here use the name of regions.mjs without what stands in brackets.
export const cityNames = {
  leningrad: 'Petrograd 1924:Leningrad 1991:St Petersburg', komi: 'Ust-Sysolsk 1930:Syktyvkar', tver: 'Tver 1931:Kalinin 1990:Tver', ivanovo: 'Ivanovo-Voznesensk 1932:Ivanovo',
  gorky: 'Nizhny Novgorod 1932:Gorky 1990:Nizhny Novgorod', vyatka: 'Vyatka 1934:Kirov', samara: 'Samara 1935:Kuibyshev 1991:Samara',
  stalingrad: 'Tsaritsyn 1925:Stalingrad 1961:Volgograd', kuban: 'Krasnodar', stavropol: 'Stavropol 1935:Voroshilovsk 1943:Stavropol', perm: 'Perm 1940:Molotov 1957:Perm',
  sverdlovsk: 'Yekaterinburg 1924:Sverdlovsk 1991:Yekaterinburg', orenburg: 'Orenburg 1938:Chkalov 1957:Orenburg', ob_north: '- 1940:Khanty-Mansiysk',
  novosibirsk: 'Novonikolaevsk 1926:Novosibirsk', kuzbass: 'Shcheglovsk 1932:Kemerovo', yenisei_n: '- 1935:Norilsk', kolyma: '- 1930:Magadan', tuva: 'Kyzyl',
  donbass: 'Yuzovka 1924:Stalino 1961:Donetsk', dnepr: 'Yekaterinoslav 1926:Dnepropetrovsk', georgia: 'Tiflis 1936:Tbilisi', karabakh: 'Khankendi 1923:Stepanakert',
  akmolinsk: 'Akmolinsk 1961:Tselinograd', karaganda: '- 1931:Karaganda', alma_ata: 'Alma-Ata', transcaspia: 'Poltoratsk 1927:Ashkhabad', fergana: 'Kokand',
  leninabad: 'Khodzhent 1936:Leninabad 1991:Khodzhent', dushanbe: 'Dyushambe 1929:Stalinabad 1961:Dushanbe', kirghizia: 'Pishpek 1926:Frunze 1991:Bishkek',
  vyborg: 'Viipuri 1940:Vyborg', petsamo: 'Petsamo 1944:Pechenga', kaliningrad: 'Königsberg 1946:Kaliningrad', s_sakhalin: 'Toyohara 1946:Yuzhno-Sakhalinsk', kurils: '- 1946:Kurilsk',
  memel: 'Memel 1923:Klaipeda 1939:Memel 1945:Klaipeda', vilnius: 'Wilno 1940:Vilnius', brest: 'Brest-Litovsk', galicia: 'Lwow 1940:Lvov', norway: 'Kristiania 1925:Oslo',
  pomerania: 'Stettin 1945:Szczecin', silesia: 'Breslau 1945:Wroclaw', ermland: 'Allenstein 1945:Olsztyn', danzig: 'Danzig 1945:Gdansk', sudeten: 'Aussig 1945:Usti',
  istria: 'Fiume 1947:Rijeka', straits: 'Constantinople 1930:Istanbul', mongolia: 'Urga 1924:Ulan Bator', manchuria_s: 'Mukden', kwantung: 'Dairen', taiwan: 'Taihoku 1945:Taipei',
  korea_s: 'Keijo 1945:Seoul', de_north: 'Hamburg', af_north: 'Mazar-i-Sharif',
};
/** Unit, name by year, longitude, latitude. */
export const moreCities = [
  ['crimea', 'Sevastopol', 33.52, 44.6], ['chelyabinsk', '- 1929:Magnitogorsk', 59.0, 53.4], ['kuzbass', 'Kuznetsk 1932:Stalinsk 1961:Novokuznetsk', 87.1, 53.75],
  ['khabarovsk', '- 1932:Komsomolsk', 137.0, 50.55], ['irkutsk', '- 1955:Bratsk', 101.6, 56.15], ['komi', '- 1936:Vorkuta', 64.0, 67.5], ['samara', '- 1964:Togliatti', 49.4, 53.5],
  ['georgia', 'Batum 1936:Batumi', 41.64, 41.64], ['kuban', 'Novorossiysk', 37.77, 44.72], ['dnepr', 'Krivoy Rog', 33.35, 47.9], ['stalingrad', 'Astrakhan', 48.03, 46.35],
  ['novosibirsk', 'Tomsk', 84.97, 56.5], ['omsk', 'Tyumen', 65.53, 57.15], ['transbaikal', 'Verkhneudinsk 1934:Ulan-Ude', 107.6, 51.83], ['tashkent', 'Samarkand', 66.97, 39.65],
  ['arkhangelsk', 'Vologda', 39.9, 59.22], ['ivanovo', 'Yaroslavl', 39.87, 57.62], ['perm', 'Izhevsk 1984:Ustinov 1987:Izhevsk', 53.2, 56.85], ['ob_north', '- 1965:Surgut', 73.4, 61.25],
  ['dnepr', 'Aleksandrovsk 1922:Zaporozhye', 35.14, 47.84], ['syr_darya', '- 1955:Leninsk', 63.3, 45.62], ['china_east', 'Shanghai', 121.47, 31.23], ['ir_south', 'Abadan', 48.3, 30.35],
  ['de_north', 'Essen', 7.01, 51.45], ['china_north', 'Tientsin', 117.2, 39.13], ['manchuria_s', 'Changchun 1932:Hsinking 1945:Changchun', 125.3, 43.88], ['bashkiria', 'Sterlitamak', 55.95, 53.63],
];
/** 1 = shown from afar, 2 = middle, everything else 3. Keys are units (main city) or names. */
export const firstTier = ['leningrad', 'moscow', 'kiev', 'kharkov', 'azerbaijan', 'tashkent', 'sverdlovsk', 'novosibirsk', 'primorye', 'irkutsk', 'yakutia', 'berlin', 'pl_warsaw', 'uk', 'france', 'italy', 'china_north', 'japan', 'georgia', 'arkhangelsk', 'minsk', 'stalingrad'];
export const secondTier = ['odessa', 'donbass', 'samara', 'gorky', 'rostov', 'dnepr', 'tatarstan', 'omsk', 'krasnoyarsk', 'khabarovsk', 'transbaikal', 'alma_ata', 'murmansk', 'perm', 'chelyabinsk', 'saratov', 'voronezh', 'latvia', 'galicia', 'finland', 'sweden', 'austria', 'hungary', 'romania', 'serbia', 'bohemia', 'straits', 'ir_south', 'mongolia', 'manchuria_n', 'manchuria_s', 'bashkiria', 'orenburg', 'kuzbass', 'karaganda', 'transcaspia', 'armenia', 'kirghizia', 'dushanbe', 'bukhara', 'Magnitogorsk', 'Shanghai', 'Sevastopol', 'bulgaria', 'greece', 'anatolia', 'spain', 'norway', 'af_south', 'xinjiang', 'kamchatka', 'kolyma', 'Astrakhan', 'estonia', 'vilnius', 'smolensk', 'crimea', 'yenisei_n', 'akmolinsk', 'semipalatinsk', 'Vorkuta', 'egypt', 'india', 'iraq', 'Komsomolsk'];
