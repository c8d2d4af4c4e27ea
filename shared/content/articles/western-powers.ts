import type { ArticleDefinition } from '../types.ts';

export const westernPowers: ArticleDefinition = {
  id: 'western-powers',
  title: 'Western powers',
  kind: 'actor',
  summary: 'Britain, Germany, France, the United States and Japan as far as they acted alike: security, recognition of debts, markets.',
  history: [
    'They had sent soldiers against the Bolsheviks in 1918-20 and traded with them from 1921. They wanted debts honoured and propaganda stopped, and each feared that the others would get the orders. Germany, another outcast, went furthest, with credits and with secret training of its forces on Soviet soil until 1933. France wanted the bonds of its savers paid, Britain its trade and a quiet India, the United States above all distance.',
    'In 1941 Britain and then the United States became allies. Lend-Lease supplied food, lorries, metals, aluminium and machine tools, perhaps a tenth of Soviet output in 1943-44, and stopped in 1945. The Cold War then fixed the roles for four decades, with changes of weather in between. Japan, West Germany and Italy bought energy and sold plant when Washington would have preferred them not to.',
  ],
  model: [
    'The seat chooses between embargo, wary dealings, trade and credit. Its choice, compared with how the powers dealt in the record of the year, scales access to machines and knowledge.',
    'An AI player deals as in the record, and a step worse or better where fear of war has departed from what it was. That fear follows the line abroad, arms and repression, each against the record.',
  ],
  contested: [
    'How much Lend-Lease mattered to the outcome of the war; Harrison judges that without it output for civilians might have fallen below what holds an economy together.',
  ],
  related: ['isolation-and-recognition', 'cold-war-economy', 'cocom', 'foreign-capital', 'german-question-and-the-war'],
  links: ['comintern-line'],
  sources: [
    { author: 'Stephen White', title: 'The Origins of Detente: The Genoa Conference and Soviet-Western Relations, 1921-1922', year: 1985 },
    { author: 'Jon Jacobson', title: 'When the Soviet Union Entered World Politics', year: 1994 },
    { author: 'Mark Harrison', title: 'Accounting for War: Soviet Production, Employment, and the Defence Burden, 1940-1945', year: 1996 },
    { author: 'Vladislav M. Zubok', title: 'A Failed Empire: The Soviet Union in the Cold War from Stalin to Gorbachev', year: 2007 },
    { author: 'Michael Mastanduno', title: 'Economic Containment: CoCom and the Politics of East-West Trade', year: 1992 },
  ],
};
