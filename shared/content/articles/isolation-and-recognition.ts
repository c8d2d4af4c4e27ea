import type { ArticleDefinition } from '../types.ts';

export const isolationAndRecognition: ArticleDefinition = {
  id: 'isolation-and-recognition',
  title: 'Isolation and recognition',
  kind: 'mechanism',
  summary:
    'Who trades with a state that repudiated its debts and preaches revolution? Recognition, credit and trade were bargained for over debts, propaganda and orders for machines.',
  history: [
    "The Bolsheviks had cancelled the tsar's foreign debts in February 1918 and nationalised foreign property. The trade agreement with Britain in March 1921 was the first breach in the blockade. At Genoa in 1922 the powers asked for the debts, the Soviet side for credits, and neither gave way; at Rapallo nearby, Germany and Russia agreed to forgive each other everything and trade.",
    "Britain, Italy and France recognised the state in 1924, Japan in 1925, the United States only in 1933. Progress was undone again and again by the other half of policy: the Comintern's risings in Germany in 1923, the letter ascribed to Zinoviev in 1924, support for British strikers in 1926. Britain broke off relations in 1927; the war scare that followed did much to end the NEP.",
    'The contradiction was built in. The Commissariat of Foreign Affairs needed quiet, the Comintern needed movement, and both answered to the same Politburo. In the 1930s fear of Germany turned the line towards collective security and the Soviet Union joined the League of Nations in 1934. By then most governments dealt with Moscow as with any other, bought its timber and oil, and did not trust it.',
  ],
  model: [
    'The Western powers deal by embargo, warily, by trade or with credit; how they usually dealt follows the record, and the seat may depart from it. Their dealings, compared with the record, and the engagement of foreign capital scale what the world lets through: machines that lift the investment ceiling and knowledge that lifts technology.',
    'Fear of war follows the record and departs from it where the line abroad, arms spending or repression do. The law on the line abroad bounds openness. The debts of the tsar are on no account: offering to acknowledge them, or refusing, moves trust in contracts and fear of war. What the state borrows itself is an account, and can be repudiated.',
  ],
  contested: ['Whether acceptance of the debts at Genoa would have brought real credits, or only a bill.'],
  related: ['western-powers', 'foreign-capital', 'foreign-trade', 'concessions', 'great-depression', 'cold-war-economy'],
  links: ['S17', 'comintern-line', 'openness'],
  sources: [
    { author: 'Stephen White', title: 'The Origins of Detente: The Genoa Conference and Soviet-Western Relations, 1921-1922', year: 1985 },
    { author: 'Jon Jacobson', title: 'When the Soviet Union Entered World Politics', year: 1994 },
    { author: 'E. H. Carr', title: 'The Bolshevik Revolution, 1917-1923, volume 3', year: 1953 },
    { author: 'Jonathan Haslam', title: 'The Soviet Union and the Struggle for Collective Security in Europe, 1933-39', year: 1984 },
    { author: 'Stephen Kotkin', title: 'Stalin: Paradoxes of Power, 1878-1928', year: 2014 },
  ],
};
