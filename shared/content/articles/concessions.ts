import type { ArticleDefinition } from '../types.ts';

export const concessions: ArticleDefinition = {
  id: 'concessions',
  title: 'Concessions and learning from capital',
  kind: 'mechanism',
  summary:
    'Foreign firms were let mines, forests and works under contract: they brought machines and skill and took profit home, and every broken contract was remembered abroad.',
  history: [
    "A decree of November 1920 offered foreign capital long leases on natural resources and industry, with a guarantee against nationalisation. Talks went on with hundreds of firms; few signed. Among the well-known holders were Harriman for the manganese of Chiatura, Lena Goldfields for gold and other metals in Siberia and the Urals, Japanese companies for oil and coal on northern Sakhalin, the Swedish bearing maker SKF, and Armand Hammer's family for asbestos and pencils.",
    "In output concessions remained small, at most a few per cent of industry, though they mattered in single branches such as manganese, gold and lead. More important in the end was technical assistance: paid contracts with firms like Ford, General Electric, McKee and Albert Kahn's office, which from 1928 on designed plants, sent engineers and trained Soviet ones without owning anything in the country.",
    'From 1928 most concessions were squeezed by taxes, labour disputes and exchange rules and then bought out or closed. Lena Goldfields won an arbitration award in London in 1930 that was settled only years later for a part of its sum. Trials of engineers, with the British employees of Metropolitan-Vickers in 1933 as the best-known case, taught others caution.',
  ],
  model: [
    'Openness brings machinery, concessions and licences as one lever: it lifts the ceiling on investment and, with schooling, speeds learning as long as the country is behind the frontier. Soft budgets waste part of what could be learned. The law of foreign trade sets how far openness may go.',
    'Trust in contracts approaches what that law promises and falls when actual openness is narrower than the law can be read to say, and with repression. The seat of foreign capital answers by engaging more or less, and its engagement scales what the world lets through. Trust is lost quickly and returns over years.',
    'Each site is offered by the leadership and bid for by foreign capital; a contract follows when the two meet. Capital comes by degrees, fifteen per cent of it leaves as profit each year, and know-how grows with the capital at work and stays when the firm is gone. Breaking a contract costs trust in proportion to the capital lost.',
  ],
  contested: [
    'Sutton holds that nearly all Soviet technology came from abroad; most historians find his dependence thesis overstated for the period after the first plan.',
  ],
  related: [
    'foreign-capital',
    'glavkontsesskom',
    'foreign-trade',
    'isolation-and-recognition',
    'trade-led-catch-up',
    'soft-budget-constraint',
  ],
  links: ['S2', 'openness', 'foreign-trade'],
  sources: [
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1917 to 1930', year: 1968 },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
    { author: 'E. H. Carr', title: 'Socialism in One Country, 1924-1926', year: 1958 },
    { author: 'John Quigley', title: 'The Soviet Foreign Trade Monopoly: Institutions and Laws', year: 1974 },
    { author: 'Michael R. Dohan', title: 'The Economic Origins of Soviet Autarky, 1927/28-1934', year: 1976 },
  ],
};
