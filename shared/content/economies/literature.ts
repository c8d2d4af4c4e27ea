import type { Source } from '../../data/source.ts';

/** Works the parameters are taken from or were checked against. */
export const MARKEVICH_HARRISON_2011: Source = {
  author: 'Andrei Markevich and Mark Harrison',
  title: "Great War, Civil War, and Recovery: Russia's National Income, 1913 to 1928",
  year: 2011,
};
export const BLANCHARD_KREMER_1997: Source = { author: 'Olivier Blanchard and Michael Kremer', title: 'Disorganization', year: 1997 };
export const HUNTER_1961: Source = { author: 'Holland Hunter', title: 'Optimum Tautness in Developmental Planning', year: 1961 };
export const HUNTER_SZYRMER_1992: Source = {
  author: 'Holland Hunter and Janusz M. Szyrmer',
  title: 'Faulty Foundations: Soviet Economic Policies, 1928-1940',
  year: 1992,
};
export const HARRISON_1996: Source = {
  author: 'Mark Harrison',
  title: 'Accounting for War: Soviet Production, Employment, and the Defence Burden, 1940-1945',
  year: 1996,
};
export const JOHNSON_TEMIN_1993: Source = { author: 'Simon Johnson and Peter Temin', title: 'The Macroeconomics of NEP', year: 1993 };
export const NAUGHTON_1995: Source = {
  author: 'Barry Naughton',
  title: 'Growing Out of the Plan: Chinese Economic Reform, 1978-1993',
  year: 1995,
};
export const WEITZMAN_1970: Source = {
  author: 'Martin L. Weitzman',
  title: 'Soviet Postwar Economic Growth and Capital-Labor Substitution',
  year: 1970,
};
export const EASTERLY_FISCHER_1995: Source = {
  author: 'William Easterly and Stanley Fischer',
  title: 'The Soviet Economic Decline',
  year: 1995,
};
export const MINCER_1974: Source = { author: 'Jacob Mincer', title: 'Schooling, Experience, and Earnings', year: 1974 };
export const ALLEN_2003: Source = {
  author: 'Robert C. Allen',
  title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution',
  year: 2003,
};
export const LIN_1992: Source = { author: 'Justin Yifu Lin', title: 'Rural Reforms and Agricultural Growth in China', year: 1992 };
export const DAVIES_WHEATCROFT_2004: Source = {
  author: 'R. W. Davies and Stephen G. Wheatcroft',
  title: 'The Years of Hunger: Soviet Agriculture, 1931-1933',
  year: 2004,
};
export const WHEATCROFT_DAVIES_1994: Source = {
  author: 'Stephen G. Wheatcroft and R. W. Davies',
  title: 'Agriculture, in The Economic Transformation of the Soviet Union, 1913-1945',
  year: 1994,
};
export const DAVIES_HARRISON_WHEATCROFT_1994: Source = {
  author: 'R. W. Davies, Mark Harrison and Stephen G. Wheatcroft (editors)',
  title: 'The Economic Transformation of the Soviet Union, 1913-1945',
  year: 1994,
};
export const NOVE_1969: Source = { author: 'Alec Nove', title: 'An Economic History of the USSR', year: 1969 };
export const ELLMAN_2000: Source = {
  author: 'Michael Ellman',
  title: 'The 1947 Soviet Famine and the Entitlement Approach to Famines',
  year: 2000,
};
export const DOMAR_1957: Source = {
  author: 'Evsey D. Domar',
  title: 'A Soviet Model of Growth, in Essays in the Theory of Economic Growth',
  year: 1957,
};
export const MOORSTEEN_POWELL_1966: Source = {
  author: 'Richard Moorsteen and Raymond P. Powell',
  title: 'The Soviet Capital Stock, 1928-1962',
  year: 1966,
};
export const KORNAI_1992: Source = {
  author: 'Janos Kornai',
  title: 'The Socialist System: The Political Economy of Communism',
  year: 1992,
};
export const MADDISON_PROJECT_2013: Source = {
  author: 'Jutta Bolt and Jan Luiten van Zanden',
  title: 'Maddison Project Database 2013',
  year: 2013,
};
export const FITZPATRICK_1994: Source = {
  author: 'Sheila Fitzpatrick',
  title: "Stalin's Peasants: Resistance and Survival in the Russian Village After Collectivization",
  year: 1994,
};
export const LEWIS_1954: Source = {
  author: 'W. Arthur Lewis',
  title: 'Economic Development with Unlimited Supplies of Labour',
  year: 1954,
};
export const LORIMER_1946: Source = {
  author: 'Frank Lorimer',
  title: 'The Population of the Soviet Union: History and Prospects',
  year: 1946,
};
export const NARKHOZ_60: Source = { author: 'TsSU SSSR', title: 'Narodnoe khoziaistvo SSSR za 60 let', year: 1977 };
export const NARKHOZ_1990: Source = { author: 'Goskomstat SSSR', title: 'Narodnoe khoziaistvo SSSR v 1990 g.', year: 1991 };
export const COW_NMC_6: Source = { author: 'Correlates of War Project', title: 'National Material Capabilities, version 6.0', year: 2021 };
export const ETEMAD_LUCIANI_1991: Source = {
  author: 'Bouda Etemad and Jean Luciani',
  title: 'World Energy Production, 1800-1985',
  year: 1991,
};
