import type { ArticleDefinition } from '../types.ts';

export const grainProcurement: ArticleDefinition = {
  id: 'grain-procurement',
  title: 'Requisition, tax in kind, procurement',
  kind: 'mechanism',
  summary:
    'How the state came by grain: by force, by tax or by trade. Peasants answered each with what they sowed, sold, hid or fed to their animals.',
  history: [
    'In 1918-20 armed detachments took what they judged to be surplus, and peasants sowed less. The tax in kind of 1921 set a known share and let the rest be sold; in 1924 it became a tax in money. State and co-operative buyers then competed with private ones, and grain came out when prices were right and there was something to buy.',
    "In the winter of 1927-28 it did not come out. State prices for grain had been cut below those for other crops and for meat, goods were scarce, and rumours of war advised keeping a reserve. Procurement fell by millions of tonnes against a year before. Stalin's answer on his Siberian journey in January 1928 was the use of the criminal code against holders of grain, closed markets and searches: the methods that led to compulsory quotas in 1929 and to collectivisation.",
    'From 1930 to the 1950s collective farms owed deliveries at prices that in real terms came near to nothing, beside payments in kind for machine work. After 1953 prices were raised in steps; from 1965 fixed targets and bonuses replaced most of the compulsion, and the state came to pay more for food than it sold it for.',
  ],
  model: [
    "The quota taken by compulsion is proportional to procurement pressure, plan discipline and the harvest as it is reported. Willing sales come out of the true surplus above the village's own needs; they grow with towns and with large farms, and fall with pressure and with what peasants withhold. The law on the grain regime sets the range of pressure.",
    'Pressure lowers the efficiency of farming, of free households most, slows the regrowth of herds, raises anger in the village and pushes people towards towns. In free villages the scissors and empty shops decide how much of the surplus comes to market.',
  ],
  contested: [
    "How large marketings were in 1913 and in the 1920s, and so how great the grain problem was, has been argued since Stalin quoted Nemchinov's figures in 1928.",
  ],
  related: [
    'terms-of-trade',
    'collectivisation',
    'procurement-on-reported-harvests',
    'peasantry',
    'grain-farming',
    'famine',
    'scissors-crisis',
  ],
  links: ['S5', 'procurementPressure', 'grain-regime', 'procurement'],
  sources: [
    { author: 'Moshe Lewin', title: 'Russian Peasants and Soviet Power: A Study of Collectivization', year: 1968 },
    { author: 'E. H. Carr and R. W. Davies', title: 'Foundations of a Planned Economy, 1926-1929', year: 1969 },
    { author: 'R. W. Davies and Stephen G. Wheatcroft', title: 'The Years of Hunger: Soviet Agriculture, 1931-1933', year: 2004 },
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
  ],
};
