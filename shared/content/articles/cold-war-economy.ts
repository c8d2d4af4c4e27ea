import type { ArticleDefinition } from '../types.ts';

export const coldWarEconomy: ArticleDefinition = {
  id: 'cold-war-economy',
  title: 'Cold War, sanctions, coexistence',
  kind: 'mechanism',
  summary:
    'Forty years of rivalry with a much richer opponent cost the Soviet Union an eighth of its output or more, closed it off from some technology, and at times paid for itself in trade.',
  history: [
    "After 1945 the army was cut from over eleven million to under three, and built up again in Korea. The atomic bomb of 1949, rockets and a navy absorbed the best engineers, machines and metals of a country whose output was between a third and a half of its rival's. Western export controls, co-ordinated in CoCom from 1949-50, kept out advanced machine tools, electronics and later computers.",
    'Khrushchev cut the army by more than two million men and traded missiles for divisions; Brezhnev built everything at once. The treaties of 1972, grain from America, pipes and credits from Germany, and plants such as the car works built with Fiat from 1966 were the economic side of detente. The American trade law of 1974, the grain embargo of 1980 and the quarrel over the Siberian gas pipeline in 1981-82 were its limits.',
    'What defence cost nobody in Moscow knew exactly, for prices of arms were set low and accounts were split. American intelligence put it at 13 to 14 per cent of output in the early 1980s and had doubled its estimate in 1976. Gorbachev cut arms before he had anything for the workers and the works to make instead.',
  ],
  model: [
    'The defence share competes with investment for the products of heavy industry and with consumption for output. Cutting it fast disorganises the factories that must convert. Dealings with the Western powers scale imported machinery and learning; embargo lets through about three fifths of what trade does.',
    'Fear of war follows the record and moves with the line abroad, arms and repression. It changes how the powers deal with the state. Sanctions on single goods are not modelled.',
  ],
  contested: [
    'Estimates of the defence burden in the 1980s run from about 10 to above 20 per cent of output.',
    "Whether American pressure brought the end, or the Soviet system's own troubles did, is argued in every history of the period.",
  ],
  related: ['cocom', 'defence-industry', 'western-powers', 'hard-currency', 'eastern-europe', 'isolation-and-recognition'],
  links: ['S22', 'defenceShare', 'comintern-line'],
  sources: [
    { author: 'Vladislav M. Zubok', title: 'A Failed Empire: The Soviet Union in the Cold War from Stalin to Gorbachev', year: 2007 },
    { author: 'Noel E. Firth and James H. Noren', title: 'Soviet Defense Spending: A History of CIA Estimates, 1950-1990', year: 1998 },
    { author: 'Michael Mastanduno', title: 'Economic Containment: CoCom and the Politics of East-West Trade', year: 1992 },
    { author: 'Philip Hanson', title: 'Trade and Technology in Soviet-Western Relations', year: 1981 },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
  ],
};
