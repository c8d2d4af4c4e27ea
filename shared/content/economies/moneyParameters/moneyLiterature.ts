import type { Source } from '../../../data/source.ts';

/** Works the nominal block is taken from or was checked against. */
export const CAGAN_1956: Source = {
  author: 'Phillip Cagan',
  title: 'The Monetary Dynamics of Hyperinflation, in Studies in the Quantity Theory of Money',
  year: 1956,
};
export const TANZI_1977: Source = {
  author: 'Vito Tanzi',
  title: 'Inflation, Lags in Collection, and the Real Value of Tax Revenue',
  year: 1977,
};
export const KATZENELLENBAUM_1925: Source = {
  author: 'S. S. Katzenellenbaum',
  title: 'Russian Currency and Banking, 1914-1924',
  year: 1925,
};
export const ARNOLD_1937: Source = { author: 'Arthur Z. Arnold', title: 'Banks, Credit, and Money in Soviet Russia', year: 1937 };
export const CARR_1954: Source = { author: 'E. H. Carr', title: 'The Interregnum, 1923-1924', year: 1954 };
export const NOVE_1969: Source = { author: 'Alec Nove', title: 'An Economic History of the USSR', year: 1969 };
export const JOHNSON_TEMIN_1993: Source = { author: 'Simon Johnson and Peter Temin', title: 'The Macroeconomics of NEP', year: 1993 };
export const HOLZMAN_1955: Source = {
  author: 'Franklyn D. Holzman',
  title: 'Soviet Taxation: The Fiscal and Monetary Problems of a Planned Economy',
  year: 1955,
};
export const HOLZMAN_1960: Source = {
  author: 'Franklyn D. Holzman',
  title: 'Soviet Inflationary Pressures, 1928-1957: Causes and Cures',
  year: 1960,
};
export const CHAPMAN_1963: Source = { author: 'Janet G. Chapman', title: 'Real Wages in Soviet Russia since 1928', year: 1963 };
export const KORNAI_1980: Source = { author: 'Janos Kornai', title: 'Economics of Shortage', year: 1980 };
export const OFER_1989: Source = {
  author: 'Gur Ofer',
  title: 'Budget Deficit, Market Disequilibrium and Soviet Economic Reforms',
  year: 1989,
};
export const IMF_STUDY_1991: Source = {
  author: 'International Monetary Fund, World Bank, OECD and EBRD',
  title: 'A Study of the Soviet Economy',
  year: 1991,
};
export const KOEN_PHILLIPS_1993: Source = {
  author: 'Vincent Koen and Steven Phillips',
  title: 'Price Liberalization in Russia',
  year: 1993,
};
export const NAUGHTON_1995: Source = {
  author: 'Barry Naughton',
  title: 'Growing Out of the Plan: Chinese Economic Reform, 1978-1993',
  year: 1995,
};
