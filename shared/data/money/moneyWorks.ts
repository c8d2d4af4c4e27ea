import type { Source } from '../source.ts';

/** Works the tables of money and prices are copied or recalled from. */
export const ARNOLD_1937: Source = { author: 'Arthur Z. Arnold', title: 'Banks, Credit, and Money in Soviet Russia', year: 1937 };
export const KATZENELLENBAUM_1925: Source = {
  author: 'S. S. Katzenellenbaum',
  title: 'Russian Currency and Banking, 1914-1924',
  year: 1925,
};
export const CARR_1954: Source = { author: 'E. H. Carr', title: 'The Interregnum, 1923-1924', year: 1954 };
export const IMF_STUDY_1991: Source = {
  author: 'International Monetary Fund, World Bank, OECD and EBRD',
  title: 'A Study of the Soviet Economy',
  year: 1991,
};
