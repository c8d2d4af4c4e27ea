import type { Source } from '../source.ts';

export { BP_2016 } from '../history/works.ts';

/** Works the tables of foreign trade are taken from. */
export const BLS_CPI: Source = {
  author: 'United States Bureau of Labor Statistics',
  title: 'Consumer Price Index for All Urban Consumers',
  year: 1992,
};
export const GREEN_1999: Source = { author: 'Timothy Green', title: 'The Millennium in Gold, 1000-1999', year: 1999 };
export const FOREIGN_TRADE_1960: Source = {
  author: 'Ministerstvo vneshnei torgovli SSSR',
  title: 'Vneshniaia torgovlia SSSR za 1918-1940 gg.: statisticheskii obzor',
  year: 1960,
};
export const FOREIGN_TRADE_1967: Source = {
  author: 'Ministerstvo vneshnei torgovli SSSR',
  title: 'Vneshniaia torgovlia SSSR: statisticheskii sbornik, 1918-1966',
  year: 1967,
};
export const DOHAN_1976: Source = {
  author: 'Michael R. Dohan',
  title: 'The Economic Origins of Soviet Autarky, 1927/28-1934',
  year: 1976,
};
export const STALIN_ERA_DEBT: Source = {
  author: 'R. W. Davies',
  title: 'Crisis and Progress in the Soviet Economy, 1931-1933',
  year: 1996,
};
export const ERICSON_MILLER_1979: Source = {
  author: 'Paul G. Ericson and Ronald S. Miller',
  title: 'Soviet Foreign Economic Behavior: A Balance of Payments Perspective',
  year: 1979,
};
export const CIA_HANDBOOK: Source = {
  author: 'United States Central Intelligence Agency',
  title: 'Handbook of Economic Statistics',
  year: 1991,
  where: 'and earlier editions',
};
export const CIA_DEBT_1970: Source = {
  author: 'United States Central Intelligence Agency',
  title: 'Soviet Indebtedness to the West, Intelligence Memorandum ER IM 70-163',
  year: 1970,
};
export const IMF_STUDY_1991: Source = {
  author: 'International Monetary Fund, World Bank, OECD and EBRD',
  title: 'A Study of the Soviet Economy',
  year: 1991,
};
export const OSOKINA_2001: Source = {
  author: 'Elena Osokina',
  title: "Our Daily Bread: Socialist Distribution and the Art of Survival in Stalin's Russia, 1927-1941",
  year: 2001,
};
export const GUSTAFSON_1989: Source = {
  author: 'Thane Gustafson',
  title: 'Crisis amid Plenty: The Politics of Soviet Energy under Brezhnev and Gorbachev',
  year: 1989,
};
