import type { ArticleDefinition } from '../types.ts';

export const centralStatisticalAdministration: ArticleDefinition = {
  id: 'central-statistical-administration',
  title: 'Central Statistical Administration',
  kind: 'institution',
  summary:
    'The office that counted the country: a free and able service in the 1920s, a branch of Gosplan in the 1930s, a keeper of secrets after that.',
  history: [
    'Founded in July 1918 under Popov, with statisticians of the zemstvos who had surveyed peasant farms for decades, it published household budgets, grain balances and, in 1926, the first balance of a national economy. Its estimates of marketable grain and of class differences in the village entered politics, and Popov was removed in 1926 for them.',
    'In January 1930 it was merged into Gosplan. The term statistics itself gave way to accounting: figures were to serve the plan. After the census of 1937, which counted 162 million people where far more had been expected, the heads of the office were arrested. The count of 1939 was corrected towards what could be announced.',
    'It became independent again in 1948, printed a yearbook from 1956, and left out of it, in growing number, whatever looked bad: infant deaths, crime, and from 1981 even the total grain harvest. Prices had been secret long before. Publication resumed under Gorbachev, when economists showed in the press how much of the growth reported since 1928 had been growth of prices.',
  ],
  model: [
    'The law on press and statistics sets how honest inspection may be: secrecy keeps it low, published and independent statistics allow it to rise, and the upper positions limit repression. Inspection narrows the gap between reported and true harvests and slows corruption.',
    'The books of the service carry the bias of each year: of industry, of farm products, of herds, and the share of the hunger dead that is concealed. What is printed is the truth times these, and bias of levels fades by itself, by inspection and by a free press.',
  ],
  contested: ['Blum and Mespoulet find statisticians keeping professional standards longer than the older literature allowed.'],
  related: ['reported-and-true-statistics', 'rabkrin', 'gosplan', 'procurement-on-reported-harvests', 'population-and-losses'],
  links: ['press-and-statistics', 'inspection'],
  sources: [
    { author: 'Alain Blum and Martine Mespoulet', title: "L'anarchie bureaucratique: statistique et pouvoir sous Staline", year: 2003 },
    {
      author: 'R. W. Davies, Mark Harrison and S. G. Wheatcroft (eds)',
      title: 'The Economic Transformation of the Soviet Union, 1913-1945',
      year: 1994,
    },
    { author: "E. M. Andreev, L. E. Darskii and T. L. Khar'kova", title: 'Naselenie Sovetskogo Soiuza, 1922-1991', year: 1993 },
    { author: 'E. H. Carr', title: 'Socialism in One Country, 1924-1926', year: 1958 },
  ],
};
