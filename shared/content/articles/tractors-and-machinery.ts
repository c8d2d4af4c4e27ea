import type { ArticleDefinition } from '../types.ts';

export const tractorsAndMachinery: ArticleDefinition = {
  id: 'tractors-and-machinery',
  title: 'Tractors and machinery',
  kind: 'branch',
  summary:
    'Machines make machines: whoever cannot build them must buy them, and whoever builds only them has little else. The tractor was the machine the village saw.',
  history: [
    'The Soviet Union had hardly any tractors in 1921 and bought Fordsons. From 1930 whole factories were ordered abroad: Stalingrad, designed in Detroit and built with American steel frames, Kharkov on the same drawings, Chelyabinsk for crawlers after the Caterpillar. It took Stalingrad two years to make the number for which it was built, while green hands spoiled the machines. Each of the three could turn to tanks; in the war Stalingrad and Chelyabinsk did. By 1932 imports of tractors stopped, and by 1940 farms had over half a million.',
    'Machine tools, turbines, locomotives and bearings went the same way, from imports to licensed copies to native series. Series were long and models old: the ministry counted pieces and tonnes, spare parts brought no bonus, and a new type meant months of missed targets. Berliner asked managers why they did not innovate, and found that every rule they worked under gave a reason not to.',
    'By the 1980s farms had some 2.7 million tractors, and the harvest that they were to bring did not come. Many stood for want of parts or of drivers, and they wore out within a few years of careless use. In the rest of engineering the best machines went to arms; civil works made tools for themselves in small shops, each for its own use, since a supplier could not be relied on.',
  ],
  model: [
    'Machinery is what heavy output and imports supply; together, less the claim of defence, they are the ceiling on investment. Openness can lift it early, as far as trade pays for it, and heavy industry lifts it later. Soft budgets weaken the wish to use what is new.',
    'Tractors are a stock. Investment in farming buys them, more of them where farms are large, as collectives are and private farms become when hands have left; a tenth is scrapped each year and war destroys some. They draw the plough together with the animals and so lift the harvest: the only one of the physical goods that acts on anything else. The works of the record can be ordered as great works.',
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
    { author: 'Norton T. Dodge and Dana G. Dalrymple', title: 'The Stalingrad Tractor Plant in Early Soviet Planning', year: 1966 },
    { author: 'Joseph S. Berliner', title: 'The Innovation Decision in Soviet Industry', year: 1976 },
    { author: 'Goskomstat SSSR', title: 'Narodnoe khoziaistvo SSSR v 1990 g.', year: 1991 },
    { author: 'Ronald Amann, Julian Cooper and R. W. Davies (eds)', title: 'The Technological Level of Soviet Industry', year: 1977 },
  ],
};
