import type { OutsideSeatDefinition } from '../types.ts';

export const westernPowers: OutsideSeatDefinition = {
  id: 'westernPowers',
  title: 'Western powers',
  summary: 'Britain, Germany, France, the United States and Japan, as far as they act alike.',
  wants: 'Security, recognition of debts, markets.',
  colour: '#5a7896',
  sources: [
    {
      author: 'Stephen White',
      title: 'The Origins of Detente: The Genoa Conference and Soviet-Western Relations, 1921-1922',
      year: 1985,
    },
    {
      author: 'Vladislav M. Zubok',
      title: 'A Failed Empire: The Soviet Union in the Cold War from Stalin to Gorbachev',
      year: 2007,
    },
  ],
};
