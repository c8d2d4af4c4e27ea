import type { ArticleDefinition } from '../types.ts';

export const electricity: ArticleDefinition = {
  id: 'electricity',
  title: 'Electricity',
  kind: 'branch',
  summary:
    'The first Soviet plan was for electricity. GOELRO of 1920 foresaw thirty power stations in ten to fifteen years, and by 1935 its target had been passed.',
  history: [
    'Lenin gave communism the formula of Soviet power plus the electrification of the whole country, and a commission under Krzhizhanovsky worked out where stations were to stand, what they should burn and which industries they would feed. It was planning of a modest kind: a few large investments, worked out by engineers, in an economy left otherwise to itself.',
    'Output rose from half a billion kilowatt-hours in 1921 to five billion in 1928. The dam on the Dnieper, begun in 1927 with American consultants and turbines, ran from 1932, was blown up in 1941 and rebuilt. Volga and Siberian dams flooded much good land. By 1970 the country made 741 billion kilowatt-hours, more than any other save the United States; villages were connected late, most of them in the 1950s and 1960s.',
    'Nuclear stations grew from the 1970s. The explosion at Chernobyl in April 1986 killed some thirty people at once and within weeks, forced more than a hundred thousand from their homes that spring, and showed how such a state dealt with bad news: the first public word came almost three days late. In the years after, plans for nuclear heat and power near cities were dropped one after another under public pressure.',
  ],
  model: [
    'Electricity of a year follows output outside farming and how deep in capital the country is: as machines take the place of hands and steam shafts, every dollar of output takes more of it, along a curve that is steepest in the middle. Markets save power that a plan wastes, and a broken chain of supply costs power more than output.',
    'Power can be a target of a plan, and its growth then counts in tautness and fulfilment. The great dams and stations of the record can be ordered one by one: they draw on investment for years and make more of the nation of their place on the map, and the nation gains or misses them as they come sooner or later than they did. A shortage of power holds nothing else up in the model: it is a figure that follows, except that it is reported, promised and judged.',
  ],
  contested: ['The number of later deaths from Chernobyl: estimates run from a few thousand to tens of thousands.'],
  related: ['technocrats', 'gosplan', 'five-year-plan', 'coal', 'oil-and-gas'],
  links: ['nonFarmOutput'],
  sources: [
    { author: 'Jonathan Coopersmith', title: 'The Electrification of Russia, 1880-1926', year: 1992 },
    { author: 'E. H. Carr', title: 'The Bolshevik Revolution, 1917-1923, volume 2', year: 1952 },
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'Maurice Dobb', title: 'Soviet Economic Development since 1917', year: 1948 },
  ],
};
