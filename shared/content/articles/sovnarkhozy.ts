import type { ArticleDefinition } from '../types.ts';

export const sovnarkhozy: ArticleDefinition = {
  id: 'sovnarkhozy',
  title: 'Sovnarkhozy, regional economic councils',
  kind: 'institution',
  summary:
    'In 1957 Khrushchev abolished most industrial ministries and gave their works to a hundred-odd regional councils; in 1965 the ministries came back.',
  history: [
    "The name was older: local councils of the national economy had existed under VSNKh from 1917. Khrushchev revived it in the spring of 1957 to break the walls between ministries, which hauled their own bricks across the country past each other's kilns, and to break the hold of rivals in Moscow. Some 105 councils, seventy of them in Russia and eleven in Ukraine, took over works of every branch within their borders. Provincial secretaries, who gained most, saved him in June when the Presidium tried to dismiss him.",
    "At first idle works and half-used workshops were found on the far side of the old walls. Then the walls between branches were replaced by walls between regions: supplies to one's own province came first, and from 1958 localism of this kind was punished. Technical policy for a branch had no owner, and a factory that made one part for the whole country answered to people who needed none of it.",
    "State committees, then larger regions, forty-seven in place of a hundred and five, then a supreme council were put on top, until by 1963 few could say who decided. When the Party's own committees were divided into industrial and rural ones, those who had been the councils' friends were lost too. The heirs of 1964 restored ministries in September 1965, together with Kosygin's reform of enterprises.",
  ],
  model: [
    "The model has no ministries or councils, and no waste between neighbours that a change of borders could cure. Laws on planning and on the republics hold the nearest choices: how much binds firms from above, and how much is decided outside Moscow. Towards sovereign republics the centre's orders reach less far.",
    'Each change of plan discipline is felt at once. Where markets have not grown to take its place, what the plan lets go is disorganisation: supply that nobody orders. That is the price such a reform pays for its first years.',
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
