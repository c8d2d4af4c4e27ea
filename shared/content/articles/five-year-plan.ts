import type { ArticleDefinition } from '../types.ts';

export const fiveYearPlan: ArticleDefinition = {
  id: 'five-year-plan',
  title: 'Five-year plan and big push',
  kind: 'mechanism',
  summary:
    'From 1928 the country was to catch up by plan. Taut targets moved resources into heavy industry at great speed, up to the point where strain lengthened everything that was being built.',
  history: [
    'The first plan was adopted in 1929 in its more ambitious variant and raised several times while it ran; by 1930 targets for 1932-33 no longer had anything to do with what was in sight. Investment rose steeply, works such as Magnitogorsk, the Dnieper dam and the tractor plants of Stalingrad and Kharkov were begun together, and the plan was declared fulfilled after four years and a quarter.',
    'The effect was real. Steel went from about four million tonnes in 1928 to about eighteen in 1937, electricity from five to thirty-six billion kilowatt-hours. So was the waste: sites waited for materials that had been promised to several at once, machines stood unused, and in 1932-33 output stopped growing while hunger spread. The second plan, from 1933, was more modest and yielded the best years of the decade.',
    'The five-year plan remained the frame of economic life until 1990, though what in truth steered firms was the plan of the year, the quarter and the month, and these were changed all the time. The archives show dictators and ministers bargaining over investment and leaving the balances to be patched afterwards. What held it together in practice was priority: everyone knew which sites came first when there was not enough for all.',
  ],
  model: [
    'Investment is limited by what heavy industry makes and what machinery is imported, less the claim of defence. Putting more of it into heavy industry raises the ceiling for later years; decreeing more than the ceiling does nothing. Tautness disorganises supply in proportion to the reach of the plan and makes reports rosier; a little of it speeds building by priority, more leaves part of what is invested on unfinished sites.',
    'New capital creates jobs, more of them under soft budgets, and so draws people from the village. The plan coordinates at once where markets are absent, which is why it serves a country in disorder better than it serves a rich and varied one. It has to be carried out as well as drawn up: reach times discipline is what counts.',
    'Targets of growth can be set for eight branches and up to seven years. They are counted every year against what happened and against what is reported, and the leadership is judged by the report. The plans of the record carry their published targets, but their strain is that of the orders of the record. What tautness wastes on sites is also shown as a stock of unfinished building, and storming, the rush of December to make good the months before, as the part of the last quarter in output; neither costs anything a second time.',
  ],
  contested: [
    'Official growth of national income for 1928-40, some 14 per cent a year, is rejected by all Western estimates, which lie between about three and six depending on the price base.',
  ],
  related: ['feldman-model', 'tautness', 'gosplan', 'control-figures', 'steel', 'labour-surplus-and-its-end', 'coordination'],
  links: ['S8', 'planning-system', 'heavyIndustryShare', 'heavyOutput', 'investmentShare'],
  sources: [
    { author: 'Eugene Zaleski', title: 'Planning for Economic Growth in the Soviet Union, 1918-1932', year: 1971 },
    { author: 'R. W. Davies', title: 'The Soviet Economy in Turmoil, 1929-1930', year: 1989 },
    { author: 'R. W. Davies', title: 'Crisis and Progress in the Soviet Economy, 1931-1933', year: 1996 },
    { author: 'Robert C. Allen', title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution', year: 2003 },
    { author: 'Paul R. Gregory', title: 'The Political Economy of Stalinism: Evidence from the Soviet Secret Archives', year: 2004 },
    { author: 'Holland Hunter and Janusz M. Szyrmer', title: 'Faulty Foundations: Soviet Economic Policies, 1928-1940', year: 1992 },
  ],
};
