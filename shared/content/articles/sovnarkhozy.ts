import type { ArticleDefinition } from '../types.ts';

export const sovnarkhozy: ArticleDefinition = {
  id: 'sovnarkhozy',
  title: 'Sovnarkhozy, regional economic councils',
  kind: 'institution',
  summary:
    'In 1957 Khrushchev abolished most industrial ministries and gave their works to a hundred-odd regional councils; in 1965 the ministries came back.',
  history: [
    "The name was older: local councils of the national economy had existed under VSNKh from 1917. Khrushchev revived it to break the walls between ministries, which hauled their own bricks across the country past each other's kilns, and to break the hold of rivals in Moscow. Some 105 councils took over works of every branch within their borders.",
    "Walls between branches were replaced by walls between regions: supplies to one's own province came first, punished from 1958 as localism. Technical policy for a branch had no owner. State committees, then larger regions, then a supreme council were put on top, until by 1963 few could say who decided. The heirs of 1964 restored ministries together with Kosygin's reform of enterprises.",
  ],
  model: [
    'The model has no ministries or councils. Laws on planning and on republics hold the nearest choices: how much binds firms from above, and how much is decided outside Moscow. Fast changes of plan discipline against markets show as disorganisation.',
  ],
  contested: [
    'Kibita finds that republics gained real competence and did not misuse it as much as was said; the usual verdict is failure.',
  ],
  related: ['vsnkh', 'gosplan', 'republics', 'roads-not-taken'],
  links: ['nationalities', 'planning-system'],
  sources: [
    { author: 'Nataliya Kibita', title: 'Soviet Economic Management under Khrushchev: The Sovnarkhoz Reform', year: 2013 },
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
    { author: 'William Taubman', title: 'Khrushchev: The Man and His Era', year: 2003 },
  ],
};
