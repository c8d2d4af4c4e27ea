// Who held each unit from which quarter on: the snapshot tables of owners.mjs refined to the quarter of the change.
// "A 1922Q4:B" = A from the start, B as at the end of the fourth quarter of 1922. "A/B" = owner A, occupied or administered by B.
// atlas.mjs refuses to build if this table, read at the dates of owners.mjs, gives anything else than the snapshots there.
// The German occupation of Soviet soil in 1941-44 is not in the table: the course of the war belongs to the game.
const s = '1991Q4'; // 26 December 1991: the Supreme Soviet of the USSR declares the Union dissolved

/** Soviet soil that is not simply SOV until the end of 1991. The successor of 1991 is added by atlas.mjs. */
export const soviet = {
  // The Far Eastern Republic joins the RSFSR on 15 November 1922; Japan leaves Vladivostok in October 1922, North Sakhalin in May 1925.
  transbaikal: 'FER 1922Q4:SOV', amur: 'FER 1922Q4:SOV', khabarovsk: 'FER 1922Q4:SOV', primorye: 'FER/JAP 1922Q4:SOV',
  n_sakhalin: 'SOV/JAP 1925Q2:SOV',
  // National delimitation of Central Asia, October 1924.
  bukhara: 'BUK 1924Q4:SOV', chardzhou: 'BUK 1924Q4:SOV', dushanbe: 'BUK 1924Q4:SOV', khorezm: 'KHZ 1924Q4:SOV',
  // Moscow peace, March 1940; Soviet ultimata to Romania, June 1940; admission of the Baltic states, August 1940.
  vyborg: 'FIN 1940Q1:SOV', petsamo: 'FIN 1944Q3:SOV', estonia: 'EST 1940Q3:SOV', latvia: 'LVA 1940Q3:SOV', lithuania: 'LTU 1940Q3:SOV',
  bukovina: 'ROU 1940Q2:SOV', bessarabia: 'ROU 1940Q2:SOV', budjak: 'ROU 1940Q2:SOV',
  // Lithuania takes Memel in January 1923, Germany takes it back in March 1939.
  memel: 'LON/FRA 1923Q1:LTU 1939Q1:GER 1945Q1:SOV', vilnius: 'CLT 1922Q2:POL 1939Q4:LTU 1940Q3:SOV',
  grodno: 'POL 1939Q4:SOV', brest: 'POL 1939Q4:SOV', volhynia: 'POL 1939Q4:SOV', galicia: 'POL 1939Q4:SOV',
  transcarpathia: 'CSK 1939Q1:HUN 1945Q2:SOV', kaliningrad: 'GER 1945Q3:SOV', tuva: 'TUV 1944Q4:SOV',
  s_sakhalin: 'JAP 1945Q3:SOV', kurils: 'JAP 1945Q3:SOV',
};
/** The Baltic states regain recognition in September 1991, the other republics leave with the dissolution. */
export const leaves = { estonia: '1991Q3', latvia: '1991Q3', lithuania: '1991Q3', memel: '1991Q3', vilnius: '1991Q3' };
export const dissolution = s;

export const abroad = {
  finland: 'FIN', sweden: 'SWE', norway: 'NOR 1940Q2:NOR/GER 1945Q2:NOR', denmark: 'DEN 1940Q2:DEN/GER 1945Q2:DEN', uk: 'GBR', ireland: 'GBR 1922Q4:IRL',
  france: 'FRA 1940Q2:FRA/GER 1944Q3:FRA', spain: 'ESP', portugal: 'PRT', belgium: 'BEL 1940Q2:BEL/GER 1944Q3:BEL', netherlands: 'NLD 1940Q2:NLD/GER 1945Q2:NLD',
  switzerland: 'CHE', italy: 'ITA', austria: 'AUT 1938Q1:GER 1945Q2:AUT/ALL 1955Q3:AUT', hungary: 'HUN 1945Q2:HUN/SOV 1947Q3:HUN',
  de_north: 'GER 1945Q2:GER/GBR 1949Q2:FRG 1990Q4:GER', de_south: 'GER 1945Q2:GER/USA 1949Q2:FRG 1990Q4:GER',
  de_east: 'GER 1945Q2:GER/SOV 1949Q4:GDR 1990Q4:GER', berlin: 'GER 1945Q2:GER/ALL 1949Q4:GDR 1990Q4:GER',
  pomerania: 'GER 1945Q3:POL', silesia: 'GER 1945Q3:POL', ermland: 'GER 1945Q3:POL', danzig: 'DZG 1939Q4:GER 1945Q1:POL',
  pl_poznan: 'POL 1939Q4:GER 1945Q1:POL', pl_warsaw: 'POL 1939Q4:POL/GER 1945Q1:POL', pl_krakow: 'POL 1939Q4:POL/GER 1945Q1:POL', bialystok: 'POL 1939Q4:SOV 1945Q3:POL',
  sudeten: 'CSK 1938Q4:GER 1945Q2:CSK', bohemia: 'CSK 1939Q1:CSK/GER 1945Q2:CSK', slovakia: 'CSK 1939Q1:SVK 1945Q2:CSK',
  romania: 'ROU 1944Q3:ROU/SOV 1947Q3:ROU', n_transylvania: 'ROU 1940Q4:HUN 1944Q4:ROU/SOV 1947Q3:ROU', s_dobruja: 'ROU 1940Q4:BGR', bulgaria: 'BGR 1944Q3:BGR/SOV 1947Q3:BGR',
  slovenia: 'YUG 1941Q2:YUG/GER 1945Q2:YUG 1991Q4:SVN', istria: 'ITA 1945Q2:ITA/YUG 1947Q3:YUG 1991Q4:HRV', croatia: 'YUG 1941Q2:NDH 1945Q2:YUG 1991Q4:HRV',
  bosnia: 'YUG 1941Q2:NDH 1945Q2:YUG', serbia: 'YUG 1941Q2:YUG/GER 1944Q4:YUG', macedonia: 'YUG 1941Q2:YUG/BGR 1944Q4:YUG 1991Q3:MKD',
  albania: 'ALB 1939Q2:ALB/ITA 1944Q4:ALB', greece: 'GRC 1941Q2:GRC/GER 1944Q4:GRC', straits: 'TUR/GBR 1923Q4:TUR', anatolia: 'TUR', kars: 'TUR',
  ir_azerb: 'IRN 1941Q3:IRN/SOV 1946Q2:IRN', ir_north: 'IRN 1941Q3:IRN/SOV 1946Q2:IRN', ir_south: 'IRN 1941Q3:IRN/GBR 1946Q1:IRN', af_north: 'AFG', af_south: 'AFG',
  xinjiang: 'CHN 1949Q4:PRC', tibet: 'TIB 1951Q4:PRC', mongolia: 'MNG/WHT 1921Q3:MNG', inner_mongolia: 'CHN 1937Q4:CHN/JAP 1945Q3:CHN 1949Q4:PRC',
  manchuria_n: 'CHN 1932Q1:MCH 1945Q3:CHN/SOV 1946Q2:CHN 1949Q4:PRC', manchuria_s: 'CHN 1932Q1:MCH 1945Q3:CHN/SOV 1946Q2:CHN 1949Q4:PRC',
  kwantung: 'JAP 1945Q3:CHN/SOV 1949Q4:PRC/SOV 1955Q2:PRC', qinghai_gansu: 'CHN 1949Q4:PRC', china_north: 'CHN 1937Q3:CHN/JAP 1945Q3:CHN 1949Q4:PRC',
  china_east: 'CHN 1937Q4:CHN/JAP 1945Q3:CHN 1949Q4:PRC', china_south: 'CHN 1938Q4:CHN/JAP 1945Q3:CHN 1949Q4:PRC', china_sw: 'CHN 1949Q4:PRC', taiwan: 'JAP 1945Q4:CHN',
  korea_n: 'JAP 1945Q3:KOR/SOV 1948Q3:PRK', korea_s: 'JAP 1945Q3:KOR/USA 1948Q3:KOR', hokkaido: 'JAP 1945Q3:JAP/USA 1952Q2:JAP', japan: 'JAP 1945Q3:JAP/USA 1952Q2:JAP',
  iceland: 'ISL 1940Q2:ISL/GBR 1945Q4:ISL', greenland: 'DEN', faroe: 'DEN 1940Q2:DEN/GBR 1945Q2:DEN', svalbard: 'NOR', maghreb: 'FRA 1962Q3:MGB', libya: 'ITA 1943Q1:LBY/GBR 1951Q4:LBY',
  egypt: 'EGY/GBR 1922Q1:EGY', sahel: 'FRA 1960Q3:AFR', cyprus: 'GBR 1960Q3:CYP', syria: 'FRA 1943Q4:SYR/FRA 1946Q2:SYR', palestine: 'GBR 1948Q2:ISR', jordan: 'GBR 1946Q2:JOR',
  iraq: 'GBR 1932Q4:IRQ 1941Q2:IRQ/GBR 1945Q4:IRQ', arabia: 'SAU', pakistan: 'GBR 1947Q3:PAK', india: 'GBR 1947Q3:IND', himalaya: 'NPL', burma: 'GBR 1948Q1:BUR',
  indochina: 'FRA 1940Q4:FRA/JAP 1945Q3:FRA 1954Q3:VNM', philippines: 'USA 1946Q3:PHL', alaska: 'USA',
};

/** Union republics (or the republic an autonomous one belonged to). '-' = not Soviet. Units that are missing here: RSFSR throughout. */
const transcaucasian = (code) => `${code} 1922Q4:ZSFSR 1936Q4:${code}`;
const kazakh = 'RSFSR 1936Q4:KAZ';
const uzbek = (first) => `${first} 1924Q4:UZB`;
export const republics = {
  karelia: 'RSFSR 1940Q1:KFSSR 1956Q3:RSFSR', vyborg: '- 1940Q1:KFSSR 1944Q4:RSFSR', petsamo: '- 1944Q3:RSFSR', kaliningrad: '- 1945Q3:RSFSR', tuva: '- 1944Q4:RSFSR',
  s_sakhalin: '- 1945Q3:RSFSR', kurils: '- 1945Q3:RSFSR', transbaikal: '- 1922Q4:RSFSR', amur: '- 1922Q4:RSFSR', khabarovsk: '- 1922Q4:RSFSR', primorye: '- 1922Q4:RSFSR',
  n_sakhalin: '- 1925Q1:RSFSR', crimea: 'RSFSR 1954Q1:UKR',
  guryev: kazakh, aktyubinsk: kazakh, kustanai: kazakh, akmolinsk: kazakh, karaganda: kazakh, semipalatinsk: kazakh, alma_ata: kazakh, syr_darya: kazakh,
  transcaspia: 'RSFSR 1924Q4:TKM', chardzhou: '- 1924Q4:TKM', tashkent: uzbek('RSFSR'), fergana: uzbek('RSFSR'), bukhara: uzbek('-'), khorezm: uzbek('-'),
  leninabad: uzbek('RSFSR') + ' 1929Q4:TJK', dushanbe: uzbek('-') + ' 1929Q4:TJK', kirghizia: 'RSFSR 1936Q4:KGZ',
  georgia: transcaucasian('GEO'), abkhazia: transcaucasian('GEO'), armenia: transcaucasian('ARM'), azerbaijan: transcaucasian('AZE'), karabakh: transcaucasian('AZE'),
  minsk: 'BLR', vitebsk: 'RSFSR 1924Q1:BLR', gomel: 'RSFSR 1924Q1:BLR', transnistria: 'UKR 1940Q3:MDA',
  estonia: '- 1940Q3:EST', latvia: '- 1940Q3:LVA', lithuania: '- 1940Q3:LTU', memel: '- 1945Q1:LTU', vilnius: '- 1940Q3:LTU',
  grodno: '- 1939Q4:BLR', brest: '- 1939Q4:BLR', bialystok: '- 1939Q4:BLR 1945Q3:-', volhynia: '- 1939Q4:UKR', galicia: '- 1939Q4:UKR', transcarpathia: '- 1945Q2:UKR',
  bukovina: '- 1940Q3:UKR', bessarabia: '- 1940Q3:MDA', budjak: '- 1940Q3:UKR',
  donbass: 'UKR', kharkov: 'UKR', dnepr: 'UKR', nikolaev: 'UKR', odessa: 'UKR', kiev: 'UKR', chernigov: 'UKR', podolia: 'UKR',
};
