import type { ArticleDefinition } from '../types.ts';

export const populationAndLosses: ArticleDefinition = {
  id: 'population-and-losses',
  title: 'Population and losses',
  kind: 'concept',
  summary:
    'How many lived, were born and died. Censuses of 1926, 1937, 1939 and 1959 stand between wars, famines and terror that took tens of millions.',
  history: [
    'In post-war borders about 153 million people lived in the Soviet Union in 1921 and 290 million in 1991. Births fell from more than forty a thousand in the 1920s to fewer than twenty in the later 1960s, as people moved to towns and women to work. Deaths fell from illnesses that plain measures prevent. Families grew small within two generations in the European part, later and less in Central Asia.',
    'Against this stand the losses: some five million in the famine of 1921-22, five and a half to almost nine million in that of 1931-33, about 26 to 27 million in the war, one million in 1946-47; nearly 0.7 million shot in 1937-38; some 1.6 million or more dead in camps and colonies and several hundred thousand in deportation. The figures overlap in part and must not be added without care. The generation of men born about 1923 was never replaced.',
  ],
  model: [
    'Births a head fall with the urban share and with mobilisation; deaths fall as income rises out of poverty. Famine deaths come from the grain account and war losses from the war, and both are subtracted as people. Labour is half the population. Executions and deaths in camps are not figures of the model.',
  ],
  contested: ['Every figure of loss has a range and a method; where sources disagree the widest credible range is shown.'],
  related: [
    'famine',
    'german-question-and-the-war',
    'forced-labour',
    'central-statistical-administration',
    'housing',
    'schooling-and-health',
  ],
  links: ['population'],
  sources: [
    { author: "E. M. Andreev, L. E. Darskii and T. L. Khar'kova", title: 'Naselenie Sovetskogo Soiuza, 1922-1991', year: 1993 },
    {
      author: 'Omelian Rudnytskyi, Nataliia Levchuk, Oleh Wolowyna, Pavlo Shevchuk and Alla Kovbasiuk',
      title: 'Demography of a Man-made Human Catastrophe: The Case of Massive Famine in Ukraine, 1932-1933',
      year: 2015,
    },
    { author: 'Mark Harrison', title: 'Accounting for War: Soviet Production, Employment, and the Defence Burden, 1940-1945', year: 1996 },
    { author: 'Michael Ellman', title: 'The 1947 Soviet Famine and the Entitlement Approach to Famines', year: 2000 },
    { author: 'Oleg V. Khlevniuk', title: 'The History of the Gulag: From Collectivization to the Great Terror', year: 2004 },
  ],
};
