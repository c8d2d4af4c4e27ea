import type { ArticleDefinition } from '../types.ts';

export const tradeLedCatchUp: ArticleDefinition = {
  id: 'trade-led-catch-up',
  title: 'Trade-led catch-up',
  kind: 'mechanism',
  summary:
    'Countries that started as poor as Russia caught up by learning, by importing machines and by selling manufactures to the world. The model lets that road be tried from 1921.',
  history: [
    'Japan after 1868 and again after 1950, Taiwan and South Korea from the 1960s and China from 1978 grew for decades at rates the Soviet Union reached only in its recoveries. They differed in ownership and politics. In common they had wide schooling, high saving, farms worked by households, states that gave cheap credit to firms and took it away from those that did not export, and access to rich markets.',
    'Amsden and Wade have described how little of this was free trade. Governments in Seoul and Taipei protected, planned and commanded, but against a test the planner could not falsify: what foreign buyers would pay for. Soviet ministries had no such test. Soviet exports came to be oil, gas, gold and arms, and machines sold to allies who had no choice.',
    "World-market standing also exposes. Korea's growth stopped in 1980, Brazil's for a decade after the debt crisis of 1982; Poland borrowed in the 1970s to build export industries and was left with the debts. A country as large as the Soviet Union could never have traded as large a part of its output as Taiwan did.",
  ],
  model: [
    'Technology from abroad grows with openness, the access the world allows and the distance to the leading country, is scaled by schooling, and is halved at most by soft budgets. A hard budget and a wide market thus make the same openness worth more. As the gap closes, learning slows.',
    'The coefficients were checked on Japan, Taiwan and South Korea. Exports of manufactures grow over years toward what openness, working markets, schooling and hard budgets allow together; special zones let markets work for exports where they do not at home. They pay for machines, without which openness brings half, and they feel an embargo twice as much as raw goods do.',
  ],
  contested: [
    'Whether growth in East Asia came from state direction or in spite of it, and whether it could have been had by a country under embargo.',
  ],
  related: ['comparators', 'foreign-trade', 'china', 'soft-budget-constraint', 'hard-currency'],
  links: ['S19', 'foreign-trade', 'softBudgets'],
  sources: [
    { author: 'Alice H. Amsden', title: "Asia's Next Giant: South Korea and Late Industrialization", year: 1989 },
    {
      author: 'Robert Wade',
      title: 'Governing the Market: Economic Theory and the Role of Government in East Asian Industrialization',
      year: 1990,
    },
    { author: 'Alexander Gerschenkron', title: 'Economic Backwardness in Historical Perspective', year: 1962 },
    {
      author: 'Jeffrey Sachs and Wing Thye Woo',
      title: 'Structural Factors in the Economic Reforms of China, Eastern Europe, and the Former Soviet Union',
      year: 1994,
    },
    { author: 'Jutta Bolt and Jan Luiten van Zanden', title: 'Maddison Project Database 2013', year: 2013 },
  ],
};
