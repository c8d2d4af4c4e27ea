import type { Source } from '../source.ts';

/** Works the historical tables are copied from. */
export const MADDISON_PROJECT_2013: Source = {
  author: 'Jutta Bolt and Jan Luiten van Zanden',
  title: 'Maddison Project Database 2013',
  year: 2013,
};
export const MADDISON_2010: Source = {
  author: 'Angus Maddison',
  title: 'Statistics on World Population, GDP and Per Capita GDP, 1-2008 AD',
  year: 2010,
};
export const MARKEVICH_HARRISON_2011: Source = {
  author: 'Andrei Markevich and Mark Harrison',
  title: "Great War, Civil War, and Recovery: Russia's National Income, 1913 to 1928",
  year: 2011,
};
export const HARRISON_1998: Source = {
  author: 'Mark Harrison (ed.)',
  title: 'The Economics of World War II: Six Great Powers in International Comparison',
  year: 1998,
  where: 'table 1-3',
};
export const HARRISON_1996: Source = {
  author: 'Mark Harrison',
  title: 'Accounting for War: Soviet Production, Employment, and the Defence Burden, 1940-1945',
  year: 1996,
};
export const WHEATCROFT_DAVIES_1994: Source = {
  author: 'Stephen G. Wheatcroft and R. W. Davies',
  title: 'Agriculture, in The Economic Transformation of the Soviet Union, 1913-1945',
  year: 1994,
  where: 'table of grain estimates',
};
export const DAVIES_WHEATCROFT_2004: Source = {
  author: 'R. W. Davies and Stephen G. Wheatcroft',
  title: 'The Years of Hunger: Soviet Agriculture, 1931-1933',
  year: 2004,
};
export const DAVIES_1980: Source = {
  author: 'R. W. Davies',
  title: 'The Socialist Offensive: The Collectivisation of Soviet Agriculture, 1929-1930',
  year: 1980,
};
export const NARKHOZ_1990: Source = {
  author: 'Goskomstat SSSR',
  title: 'Narodnoe khoziaistvo SSSR v 1990 g.',
  year: 1991,
  where: 'and earlier yearbooks of the series',
};
export const NARKHOZ_60: Source = { author: 'TsSU SSSR', title: 'Narodnoe khoziaistvo SSSR za 60 let', year: 1977 };
export const STALIN_1934: Source = { author: 'J. V. Stalin', title: 'Report to the Seventeenth Party Congress', year: 1934 };
export const NOVE_1969: Source = { author: 'Alec Nove', title: 'An Economic History of the USSR', year: 1969 };
export const COW_NMC_6: Source = { author: 'Correlates of War Project', title: 'National Material Capabilities, version 6.0', year: 2021 };
export const ETEMAD_LUCIANI_1991: Source = {
  author: 'Bouda Etemad and Jean Luciani',
  title: 'World Energy Production, 1800-1985',
  year: 1991,
  where: 'as continued by the Shift Project',
};
export const BP_2016: Source = { author: 'BP', title: 'Statistical Review of World Energy', year: 2016 };
export const JACKS_2013: Source = {
  author: 'David S. Jacks',
  title: 'From Boom to Bust: A Typology of Real Commodity Prices in the Long Run',
  year: 2013,
  where: 'data set as updated to 2016',
};
export const LEE_LEE_2016: Source = { author: 'Jong-Wha Lee and Hanol Lee', title: 'Human Capital in the Long Run', year: 2016 };
export const NOVOKMET_2018: Source = {
  author: 'Filip Novokmet, Thomas Piketty and Gabriel Zucman',
  title: 'From Soviets to Oligarchs: Inequality and Property in Russia, 1905-2016',
  year: 2018,
};
export const RILEY_2005: Source = {
  author: 'James C. Riley',
  title: 'Estimates of Regional and Global Life Expectancy, 1800-2001',
  year: 2005,
  where: 'and United Nations estimates for later years',
};
export const ELLMAN_2000: Source = {
  author: 'Michael Ellman',
  title: 'The 1947 Soviet Famine and the Entitlement Approach to Famines',
  year: 2000,
};
export const RUDNYTSKYI_2015: Source = {
  author: 'Omelian Rudnytskyi, Nataliia Levchuk, Oleh Wolowyna, Pavlo Shevchuk and Alla Kovbasiuk',
  title: 'Demography of a Man-made Human Catastrophe: The Case of Massive Famine in Ukraine, 1932-1933',
  year: 2015,
};
export const ADK_1993: Source = {
  author: "E. M. Andreev, L. E. Darskii and T. L. Khar'kova",
  title: 'Naselenie Sovetskogo Soiuza, 1922-1991',
  year: 1993,
};

export const MOORSTEEN_POWELL_1966: Source = {
  author: 'Richard Moorsteen and Raymond P. Powell',
  title: 'The Soviet Capital Stock, 1928-1962',
  year: 1966,
};

export const ADAMETS_2003: Source = { author: 'Serge Adamets', title: 'Guerre civile et famine en Russie', year: 2003 };
