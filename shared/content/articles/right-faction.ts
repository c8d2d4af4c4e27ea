import type { ArticleDefinition } from '../types.ts';

export const rightFaction: ArticleDefinition = {
  id: 'right-faction',
  title: 'Right',
  kind: 'actor',
  summary:
    'Friends of the link with the peasant: growth through trade with the village, cheap goods and no force; in later decades, reform of the plan by the market.',
  history: [
    'In the middle 1920s the line of Bukharin, Rykov and Tomsky was the line of the Party. It held that industry should grow by selling to peasants who grow richer, that co-operatives would carry them into socialism by way of trade, and that a break with them would mean civil war. Bukharin told peasants in 1925 to enrich themselves, and had to take the word back.',
    'When grain failed to come in 1928 and Stalin turned to force, the three protested in private, were outmanoeuvred in 1928-29 and named a deviation. They recanted. Tomsky shot himself in 1936, Bukharin and Rykov were tried and shot in 1938. The name returned as a reproach to every later reformer who spoke of prices and profit.',
  ],
  model: [
    'A faction with somewhat under a fifth of the Central Committee of 1921. Its ideals lie towards markets and away from force and haste.',
    'An AI leader from its ranks keeps the NEP; from the middle of the 1960s it follows the dual track. Wider legal markets, lower procurement pressure, contracts for grain and a labour code are what it moves for; taut targets and rural coercion drive its members into opposition.',
  ],
  contested: ['Cohen sees in Bukharin a real alternative; Carr and others think the market economy of 1927 had already reached its limit.'],
  related: ['nep-on-a-leash', 'left-faction', 'roads-not-taken', 'peasantry', 'dual-track'],
  links: ['procurementPressure'],
  sources: [
    { author: 'Stephen F. Cohen', title: 'Bukharin and the Bolshevik Revolution: A Political Biography, 1888-1938', year: 1973 },
    {
      author: 'Moshe Lewin',
      title: 'Political Undercurrents in Soviet Economic Debates: From Bukharin to the Modern Reformers',
      year: 1974,
    },
    { author: 'Moshe Lewin', title: 'Russian Peasants and Soviet Power: A Study of Collectivization', year: 1968 },
    { author: 'E. H. Carr and R. W. Davies', title: 'Foundations of a Planned Economy, 1926-1929', year: 1969 },
  ],
};
