import type { ArticleDefinition } from '../types.ts';

export const hardCurrency: ArticleDefinition = {
  id: 'hard-currency',
  title: 'Hard currency and gold',
  kind: 'concept',
  summary:
    'What could be bought abroad depended on gold, grain, timber and oil, sold for money that others accepted. Its want was the tightest limit of several plans.',
  history: [
    "The state began with what was left of the tsar's gold and spent most of it by 1922 on food, engines and rails. In the first plan everything that could be sold was sold: grain, timber, butter, icons, Rembrandts, and the rings that hungry people brought to the Torgsin shops from 1931 to 1936. Gold from Kolyma and Siberia, dug in good part by prisoners, took over in the later 1930s.",
    'After 1963 gold and oil paid for grain. Debt was kept low until the middle 1970s, and lenders thought the Soviet Union the best risk in the bloc. Then credits grew, stopped growing with the oil price of the early eighties, and grew again when it fell. By 1991 some sixty billion dollars were owed and the reserves were nearly gone.',
  ],
  model: [
    'A yearly account adds up grain, oil and gas, raw goods, manufactures, concessions, gold and new credit, takes interest and profits off, and spends the rest on imports by purpose. Machines received against those of the record scale what openness brings, and grain that is not bought is missing in towns and sheds. Lenders bear a debt of some multiple of exports that grows with years of payment on time; when service passes 35 per cent of exports they stop. Debt can be repudiated, at the price of trust and credit for years.',
    'For money, gold and foreign exchange stand behind a covered currency, and credit, aid and debt service from abroad enter the budget as the record had them, more or less by as much as the trade of this game departs from it.',
  ],
  contested: ['How much gold was left in 1985 and 1991; whether default in the 1930s or the 1980s would have been better than paying.'],
  related: ['foreign-trade', 'oil-and-gas', 'great-depression', 'grain-farming', 'endings'],
  links: ['openness'],
  sources: [
    { author: 'Michael R. Dohan', title: 'The Economic Origins of Soviet Autarky, 1927/28-1934', year: 1976 },
    {
      author: 'Elena Osokina',
      title: "Our Daily Bread: Socialist Distribution and the Art of Survival in Stalin's Russia, 1927-1941",
      year: 2001,
    },
    { author: 'Philip Hanson', title: 'The Rise and Fall of the Soviet Economy', year: 2003 },
    { author: 'Yegor Gaidar', title: 'Collapse of an Empire: Lessons for Modern Russia', year: 2007 },
  ],
};
