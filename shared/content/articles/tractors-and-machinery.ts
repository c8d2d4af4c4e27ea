import type { ArticleDefinition } from '../types.ts';

export const tractorsAndMachinery: ArticleDefinition = {
  id: 'tractors-and-machinery',
  title: 'Tractors and machinery',
  kind: 'branch',
  summary:
    'Machines make machines: whoever cannot build them must buy them, and whoever builds only them has little else. The tractor was the machine the village saw.',
  history: [
    'The Soviet Union had hardly any tractors in 1921 and bought Fordsons. From 1930 whole factories were ordered abroad: Stalingrad, designed in Detroit and built with American steel frames, Kharkov on the same drawings, Chelyabinsk for caterpillars. Each could turn to tanks. By 1932 imports of tractors stopped, and by 1940 farms had over half a million.',
    'Machine tools, turbines, locomotives and bearings went the same way, from imports to licensed copies to native series. Series were long and models old: the ministry counted pieces and tonnes, spare parts brought no bonus, and a new type meant months of missed targets. Berliner asked managers why they did not innovate, and found that every rule they worked under gave a reason not to.',
  ],
  model: [
    'Machinery is what heavy output and imports supply; together they are the ceiling on investment. Openness can lift it early, heavy industry lifts it later. Soft budgets weaken the wish to use what is new. Tractors come in through investment in farming, which adds to farm capital.',
  ],
  contested: ['How much of the machinery of the 1930s was a copy is agreed; whether copying hindered or taught design is not.'],
  related: ['feldman-model', 'farm-inputs', 'machine-tractor-stations', 'steel', 'concessions', 'soft-budget-constraint'],
  links: ['farmInvestmentShare', 'softBudgets'],
  sources: [
    {
      author: 'Robert F. Miller',
      title: 'One Hundred Thousand Tractors: The MTS and the Development of Controls in Soviet Agriculture',
      year: 1970,
    },
    { author: 'Antony C. Sutton', title: 'Western Technology and Soviet Economic Development, 1930 to 1945', year: 1971 },
    { author: 'Joseph S. Berliner', title: 'The Innovation Decision in Soviet Industry', year: 1976 },
    { author: 'Ronald Amann, Julian Cooper and R. W. Davies (eds)', title: 'The Technological Level of Soviet Industry', year: 1977 },
  ],
};
