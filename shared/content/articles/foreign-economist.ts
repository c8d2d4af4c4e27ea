import type { ArticleDefinition } from '../types.ts';

export const foreignEconomist: ArticleDefinition = {
  id: 'foreign-economist',
  title: 'The foreign economist',
  kind: 'mechanism',
  summary:
    'Governments in trouble send for an adviser from abroad. He brings a clear theory, a bold stroke and no share in its consequences.',
  history: [
    "Western economists came to Moscow twice in numbers: in the 1920s to observe, among them Keynes in 1925, and in 1990-92 to advise. In between foreign models came by way of Warsaw and Budapest, and in disguise, as mathematics. Liberman's article of 1962 on profit as the measure of a firm was home-grown, yet was attacked as imported.",
    "China's reformers asked more widely. In 1980 they heard Brus and in 1981 Sik, emigres from Poland and Czechoslovakia; in September 1985, on a boat on the Yangtze, Kornai, Brus, Tobin and others argued with them over macroeconomic control. Milton Friedman met the Party leader Zhao Ziyang in September 1988 and recommended freeing prices quickly. Prices had just been announced free that summer and had been met by a run on shops and banks.",
    'After 1989 such visits were used against those who had issued the invitation. In Poland and Russia the bold stroke was taken; in Poland it was followed after two years by growth, in Russia by most of a decade of decline. The difference had less to do with the advice than with what it met. It met an overhang, monopolies without owners, republics printing one currency, and officials who had begun to help themselves.',
  ],
  model: [
    'The visit is not modelled. Its bold stroke is: freeing all prices at once lets the whole overhang out as a price jump and adds fright to it, while freeing them by steps, with tight credit, does not.',
  ],
  contested: ['Gewirtz sees Western economists as partners in the Chinese reform, Weber stresses those who resisted their advice.'],
  related: ['inflation-open-and-repressed', 'dual-track', 'graft-graduates-and-the-square', 'china', 'sequence-and-starting-point'],
  links: ['S26'],
  sources: [
    {
      author: 'Julian Gewirtz',
      title: 'Unlikely Partners: Chinese Reformers, Western Economists, and the Making of Global China',
      year: 2017,
    },
    { author: 'Isabella M. Weber', title: 'How China Escaped Shock Therapy: The Market Reform Debate', year: 2021 },
    { author: 'Abraham Katz', title: 'The Politics of Economic Reform in the Soviet Union', year: 1972 },
    { author: 'Ezra F. Vogel', title: 'Deng Xiaoping and the Transformation of China', year: 2011 },
  ],
};
