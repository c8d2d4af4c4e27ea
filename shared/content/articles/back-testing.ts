import type { ArticleDefinition } from '../types.ts';

export const backTesting: ArticleDefinition = {
  id: 'back-testing',
  title: 'Back-testing',
  kind: 'concept',
  summary:
    'Before it is asked what might have been, the model must say what was: it is run with the levers of history and its error is measured and published.',
  history: [
    "Counterfactual history by model is as old as Hunter and Szyrmer's or Allen's simulations of the 1930s, and as open to the charge that the result was put in beforehand. The honest defence is threefold: show the equations, show how far the model misses what did happen, and show how much the answer depends on what was guessed.",
    'A good fit proves little by itself. The levers of history are judgements on an index where no figure exists. Several constants were fitted to the same seventy-one years they are tested on. And two explanations that fit the past equally well, such as low substitution and overloaded planners, can differ about a reform that was never tried.',
  ],
  model: [
    'The historical programme is replayed and compared with the tables: output per head by period, urban share, farm labour, population, and famine deaths by episode. The figures are printed with the game and the tests fail when they get worse. Each constant has a tag, literature, calibrated, other countries or judgement, with a range.',
    'Forecasts start from what is printed and are drawn as fans of many runs; the causes of a year are found by running it again without one of them. Levels of a counterfactual many decades ahead are uncertain by a quarter or more; directions are firmer.',
  ],
  contested: ['What counts as a fair test for a model that was built with the whole record in view.'],
  related: ['elasticity-of-substitution', 'international-dollars', 'comparators', 'coordination', 'reported-and-true-statistics'],
  links: ['gdpPerHead'],
  sources: [
    { author: 'Robert C. Allen', title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution', year: 2003 },
    { author: 'Holland Hunter and Janusz M. Szyrmer', title: 'Faulty Foundations: Soviet Economic Policies, 1928-1940', year: 1992 },
    {
      author: 'Anton Cheremukhin, Mikhail Golosov, Sergei Guriev and Aleh Tsyvinski',
      title: 'The Industrialization and Economic Development of Russia through the Lens of a Neoclassical Growth Model',
      year: 2017,
    },
    { author: 'William Easterly and Stanley Fischer', title: 'The Soviet Economic Decline', year: 1995 },
  ],
};
