import type { Source } from '../../data/source.ts';

/** Works that parameters of society, plan and statistics are taken from or were checked against. */
export const DANILOV_1988: Source = { author: 'V. P. Danilov', title: 'Rural Russia under the New Regime', year: 1988 };
export const BUTKOVSKII_1928: Source = {
  author: 'V. P. Butkovskii',
  title: 'Inostrannye kontsessii v narodnom khoziaistve SSSR',
  year: 1928,
};
export const WADEKIN_1973: Source = { author: 'Karl-Eugen Wädekin', title: 'The Private Sector in Soviet Agriculture', year: 1973 };
export const MCMILLAN_WHALLEY_ZHU_1989: Source = {
  author: 'John McMillan, John Whalley and Lijing Zhu',
  title: "The Impact of China's Economic Reforms on Agricultural Productivity Growth",
  year: 1989,
};
export const LI_YANG_2005: Source = {
  author: 'Wei Li and Dennis Tao Yang',
  title: 'The Great Leap Forward: Anatomy of a Central Planning Disaster',
  year: 2005,
};
export const ATKINSON_MICKLEWRIGHT_1992: Source = {
  author: 'A. B. Atkinson and John Micklewright',
  title: 'Economic Transformation in Eastern Europe and the Distribution of Income',
  year: 1992,
};
export const NOVOKMET_PIKETTY_ZUCMAN_2018: Source = {
  author: 'Filip Novokmet, Thomas Piketty and Gabriel Zucman',
  title: 'From Soviets to Oligarchs: Inequality and Property in Russia 1905-2016',
  year: 2018,
};
export const RILEY_2005: Source = {
  author: 'James C. Riley',
  title: 'Estimates of Regional and Global Life Expectancy, 1800-2001',
  year: 2005,
};
export const BERLINER_1957: Source = { author: 'Joseph S. Berliner', title: 'Factory and Manager in the USSR', year: 1957 };
export const MATTHEWS_1978: Source = { author: 'Mervyn Matthews', title: 'Privilege in the Soviet Union', year: 1978 };
export const SELIUNIN_KHANIN_1987: Source = { author: 'Vasilii Seliunin and Grigorii Khanin', title: 'Lukavaia tsifra', year: 1987 };
export const BLUM_MESPOULET_2003: Source = {
  author: 'Alain Blum and Martine Mespoulet',
  title: "L'anarchie bureaucratique: statistique et pouvoir sous Staline",
  year: 2003,
};
