import type { ArticleDefinition } from '../types.ts';

export const innerPartyDemocracy: ArticleDefinition = {
  id: 'inner-party-democracy',
  title: 'Inner-Party democracy',
  kind: 'mechanism',
  summary:
    'Open debate in the Party finds errors early and makes rule less secure. The ban on factions of 1921 bought unity at the price of silence.',
  history: [
    "Until 1921 Bolsheviks fought over everything, in print and by platform. The tenth congress, frightened by Kronstadt and by the Workers' Opposition, forbade factions and gave the Central Committee, in a clause kept secret, power to expel its own members by a two-thirds vote. Many who voted for it took it to be a measure for a year.",
    'It became the lever of each majority against each minority. Trotsky, Zinoviev and Kamenev, and Bukharin in turn were outvoted by delegates whom the Secretariat had helped to choose, and each found on losing that the rule he had supported forbade him to appeal. After 1929 no platform was put to a vote; in 1936-38 past opposition became a capital crime, and most members of the Central Committee elected in 1934 were killed.',
    "After that debate survived only in small forms: among economists, between ministries, in the Politburo behind closed doors. Contested secret ballots came in 1988-89. They brought to light in two years what had been kept out of discussion for sixty, and they ended the Party's power. Whether a Party used to debate would have steered better, or would only have fallen earlier, is a question the history cannot answer.",
  ],
  model: [
    'The law on inner-Party democracy bounds repression from above as debate widens, and bounds honest inspection as it narrows, so that reports grow rosier and correction later. Where policy stands against debate, newcomers to the Central Committee favour the leadership more, which makes it safer.',
    'With platforms repression has a low ceiling; with secret ballots a lower one still, and plan discipline loses a little. Members weigh interest, the line of their faction and the authority of the leadership in each vote.',
  ],
  contested: [
    'Whether the ban of 1921 made the later dictatorship likely, or merely served it, divides Schapiro and Daniels from those who stress the choices of 1928-30.',
  ],
  related: ['central-committee', 'secretariat', 'mortal-leaders', 'workers-opposition', 'left-faction', 'reported-and-true-statistics'],
  links: ['S16', 'inner-party-democracy', 'repression'],
  sources: [
    { author: 'Robert V. Daniels', title: 'The Conscience of the Revolution: Communist Opposition in Soviet Russia', year: 1960 },
    { author: 'Leonard Schapiro', title: 'The Communist Party of the Soviet Union', year: 1960 },
    { author: 'Graeme Gill', title: 'The Origins of the Stalinist Political System', year: 1990 },
    {
      author: 'J. Arch Getty and Oleg V. Naumov',
      title: 'The Road to Terror: Stalin and the Self-Destruction of the Bolsheviks, 1932-1939',
      year: 1999,
    },
    { author: 'Archie Brown', title: 'The Gorbachev Factor', year: 1996 },
  ],
};
