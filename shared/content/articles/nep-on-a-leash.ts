import type { ArticleDefinition } from '../types.ts';

export const nepOnALeash: ArticleDefinition = {
  id: 'nep-on-a-leash',
  title: 'NEP on a leash',
  kind: 'mechanism',
  summary:
    'The New Economic Policy of 1921 let peasants trade and private firms work within limits set by the state; how tight the limits are decides how far a private sector can grow.',
  history: [
    'In March 1921, with the countryside in revolt, Kronstadt in arms and output a fraction of that of 1913, the tenth congress replaced the requisition of grain by a tax in kind. What peasants kept they could sell. From that concession the rest followed within a year: private trade, small private industry, leases of nationalised works, and state trusts that had to live from what they sold.',
    'The state kept what Lenin called the commanding heights: large industry, banking, railways and foreign trade. Private employers could work within a limit that decrees of 1921 put at about twenty workers, though leases and special permissions went further. Private traders carried most of retail trade in 1922-23 and a shrinking part after that, as taxes, refusals of credit and rail transport, and finally arrests pushed them out between 1926 and 1931.',
    "By 1926-27 industry and farming had about regained the output of 1913. Whether the policy could have carried faster growth was the question of the industrialisation debate. The Party's unease was not only doctrinal: traders grew visibly rich, unemployment in the towns was high, and a better-off layer of peasants seemed to hold the grain on which everything depended.",
  ],
  model: [
    'Legal room for markets sets how far market institutions may grow, and the law on private enterprise puts the ceiling on it: collective-farm market, petty trade, firms of up to twenty workers, large firms under state direction, no cap. Institutions grow towards the legal scope quickly while people remember how to trade, and close faster than they open. What neither an enforced plan nor markets coordinate is lost output.',
    'The narrower plan that goes with it lets capital replace labour more easily and spares planners their overload; where an enforced plan and markets overlap there is some friction. Politically a wider market pleases the Right and displeases the Left and the Apparatus by its distance on the market axis.',
    "Room for markets together with the law on land tenure lets a better-off layer grow in the village, with hired labour and leased land; together with the size cap it lets private capital gather in trade and industry. Both are uneasy news for the Party: they cost the leadership authority in proportion to the Left, the Workers' Opposition and the Apparatus in the Committee.",
  ],
  contested: [
    'Johnson and Temin hold that price controls in the towns, not the market, undid the policy; Carr and Davies see a limit in industry itself once pre-war plant was back in use.',
    'Allen finds that investment plans of the 1930s in an economy of the NEP kind would have given most of the growth; others doubt that peasants would have sold enough.',
  ],
  related: ['scissors-crisis', 'concessions', 'private-traders', 'right-faction', 'trusts-and-syndicates', 'dual-track', 'roads-not-taken'],
  links: ['S1', 'marketScope', 'private-enterprise'],
  sources: [
    { author: 'Alec Nove', title: 'An Economic History of the USSR, 1917-1991', year: 1992 },
    { author: 'E. H. Carr', title: 'The Bolshevik Revolution, 1917-1923, volume 2', year: 1952 },
    { author: 'Alan M. Ball', title: "Russia's Last Capitalists: The Nepmen, 1921-1929", year: 1987 },
    { author: 'Simon Johnson and Peter Temin', title: 'The Macroeconomics of NEP', year: 1993 },
    { author: 'Robert C. Allen', title: 'Farm to Factory: A Reinterpretation of the Soviet Industrial Revolution', year: 2003 },
    { author: 'E. H. Carr and R. W. Davies', title: 'Foundations of a Planned Economy, 1926-1929', year: 1969 },
  ],
};
