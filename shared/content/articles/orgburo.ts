import type { ArticleDefinition } from '../types.ts';

export const orgburo: ArticleDefinition = {
  id: 'orgburo',
  title: 'Orgburo',
  kind: 'institution',
  summary:
    'The organisational bureau, 1919-52: the third committee of the Party, which dealt with people while the Politburo dealt with policy.',
  history: [
    "Created together with the Politburo in 1919, it was to distribute the Party's forces: whom to send to the front, the railways or a starving province. From 1922 Stalin was the only full member of the Politburo, the Orgburo and the Secretariat. Its files on members, transfers and provincial quarrels were a map of the Party that nobody else had.",
    "In the 1920s it settled conflicts in local committees, usually by moving one side to another province. As appointment by list became routine, its meetings became a formality beside the Secretariat's departments. The nineteenth congress in 1952 abolished it, and its tasks passed to the Secretariat. Hardly anyone outside noticed, since for twenty years the same few men had sat in all three rooms.",
  ],
  model: [
    "The model does not treat the bureau apart. What it did, moving people between committees, is part of the leadership's patronage: every year a share of the Central Committee is replaced, and newcomers favour the leading faction, the more so where debate is banned.",
    'Campaigns are the open form of the same work: a faction pays with political capital to win over members of another who are unconvinced and whose faction is dissatisfied.',
  ],
  contested: ["How much of Stalin's rise such offices explain, and how much the policies he stood for."],
  related: ['secretariat', 'politburo', 'nomenklatura', 'central-committee'],
  links: ['inner-party-democracy'],
  sources: [
    { author: 'Graeme Gill', title: 'The Origins of the Stalinist Political System', year: 1990 },
    { author: 'T. H. Rigby', title: 'Political Elites in the USSR: Central Leaders and Local Cadres from Lenin to Gorbachev', year: 1990 },
    { author: 'Stephen Kotkin', title: 'Stalin: Paradoxes of Power, 1878-1928', year: 2014 },
    { author: 'Leonard Schapiro', title: 'The Communist Party of the Soviet Union', year: 1960 },
  ],
};
