import type { ArticleDefinition } from '../types.ts';

export const livestock: ArticleDefinition = {
  id: 'livestock',
  title: 'Livestock',
  kind: 'branch',
  summary:
    'Horses pulled the ploughs, cows fed the children, and both were the savings of a household. They died by the tens of millions in 1929-33.',
  history: [
    'In 1928 the country had about 70 million head of cattle, 26 million pigs and 33 million horses, most of them one or two to a household. To join a collective meant to hand them over; to keep many meant to be a kulak. Peasants ate, sold or let die what they expected to lose, and what was collected stood in sheds without enough fodder.',
    'By 1933 cattle had fallen by more than two fifths, pigs and horses by half, sheep and goats by two thirds. In Kazakhstan, where people lived from herds, the loss was nearly total and more than a million people died. Cattle numbers of 1928 were passed for good only in the later 1950s; horses never returned.',
    "Growing demand for meat drove policy after Stalin: maize from 1955, the promise to overtake America in meat, large fattening combines, imported grain. By the 1980s numbers were high and yields of milk and meat a head were poor, since there was too little protein in the feed. On their plots, meanwhile, families with one cow went on producing a large part of the nation's milk by hand.",
  ],
  model: [
    'The herd is one index, weighted by value. It falls with each leap of collectivisation and with occupation, and regrows towards what fodder and the efficiency of farming support. It raises farm output as traction, manure and animal products, and lifts the grain harvest; draught animals eat grain in turn.',
    'Household plots keep villagers fed from their own cow and garden, and so lower what the village needs from the harvest.',
  ],
  contested: [
    "Head counts of 1929-33 fell more than the value of herds, for the young and the poor animals went first; the model's loss is milder than the counts.",
  ],
  related: ['collectivisation', 'grain-farming', 'famine', 'private-plots-and-kolkhoz-market', 'farm-inputs'],
  links: ['herd', 'privatePlots'],
  sources: [
    { author: 'R. W. Davies and Stephen G. Wheatcroft', title: 'The Years of Hunger: Soviet Agriculture, 1931-1933', year: 2004 },
    { author: 'Sarah Cameron', title: 'The Hungry Steppe: Famine, Violence, and the Making of Soviet Kazakhstan', year: 2018 },
    { author: 'Naum Jasny', title: 'The Socialized Agriculture of the USSR: Plans and Performance', year: 1949 },
    { author: 'Lazar Volin', title: 'A Century of Russian Agriculture: From Alexander II to Khrushchev', year: 1970 },
    { author: 'Holland Hunter and Janusz M. Szyrmer', title: 'Faulty Foundations: Soviet Economic Policies, 1928-1940', year: 1992 },
  ],
};
