import type { ArticleDefinition } from '../types.ts';

export const tradeUnions: ArticleDefinition = {
  id: 'trade-unions',
  title: 'Trade unions',
  kind: 'institution',
  summary: 'In 1921 they bargained and struck; by 1930 they drove production; after that they gave out holidays, housing and pensions.',
  history: [
    "The dispute of 1920-21 set Trotsky, who wanted unions fused with the state, against the Workers' Opposition, who wanted them to run industry, and Lenin in the middle, who called them a school of communism and a defence against the state's own bureaucrats. The labour code of 1922 gave them collective agreements with trusts, arbitration and eight hours; membership became voluntary, and strikes, though unwelcome, were lawful.",
    'Tomsky led them until 1929 and fell with the Right. Under Shvernik they were told to turn their faces to production. Collective agreements lapsed in 1935, the commissariat of labour was dissolved into the unions, labour laws of 1938-40 made lateness a crime, and no general congress met between 1932 and 1949. Factory committees remained as distributors of ration cards, garden plots and summer camps, which in hard years was not little.',
    "After 1956 leaving a job was free again, and no worker could be dismissed without the union's consent, a right that was used. Unions handed out sick pay, children's camps and holiday places, and elected officers as proposed. Job security was one reason why firms kept too many people and why workers made few demands.",
  ],
  model: [
    "The law on labour runs from free hire and free unions to labour under criminal law, and bounds how far residence controls may go. Free unions please the Workers' Opposition and slow nothing but the state's grip on movement.",
    'Strikes follow pay that is worth less than workers are used to, because it comes late from trusts that cannot sell, loses value before it is spent, or finds empty shops; repression keeps them down. They cost days of work and come before the leadership as an event. Bargaining over wages is not modelled.',
  ],
  contested: [
    'Whether the unions of the 1920s protected workers or their own officials; Chase and Sorenson give different weight to strikes.',
  ],
  related: ['workers-opposition', 'labour-surplus-and-its-end', 'residence-controls', 'light-industry-and-incentives'],
  links: ['labour-regime'],
  sources: [
    { author: 'Jay B. Sorenson', title: 'The Life and Death of Soviet Trade Unionism, 1917-1928', year: 1969 },
    { author: 'William J. Chase', title: 'Workers, Society, and the Soviet State: Labor and Life in Moscow, 1918-1929', year: 1987 },
    { author: 'Donald Filtzer', title: 'Soviet Workers and Stalinist Industrialization', year: 1986 },
    { author: 'Blair A. Ruble', title: 'Soviet Trade Unions: Their Development in the 1970s', year: 1981 },
    { author: 'E. H. Carr', title: 'The Bolshevik Revolution, 1917-1923, volume 2', year: 1952 },
  ],
};
