import type { ArticleDefinition } from '../types.ts';

export const consent: ArticleDefinition = {
  id: 'consent',
  title: 'Consent',
  kind: 'concept',
  summary:
    'How far people accept the rule over them. Nobody measured it; it shows in what a government can ask without force, and in how it ends.',
  history: [
    'The Soviet state never stood for a free election between 1917 and 1989, and police reports on moods say what police reports say. Still there were years when much was borne and years when little was. The victory of 1945, the flats of the 1960s and the quiet 1970s left loyalty behind; hunger, camps and lies that everyone had to repeat used it up.',
    'Tocqueville observed that a bad government is in most danger when it begins to mend. People compare what they have with what they have been led to expect. Growth that slows down hurts even where life is better than ever, and truth about the past, told at once, takes away what belief had remained.',
  ],
  model: [
    'Consent returns slowly to a middle level and is moved by growth of consumption per head above or below what people have come to expect, by hunger, repression, force in the village, disorganisation, corruption where the press is open, want of work, inequality and privileges beyond what people bear, and by war and victory; the parts add up. Expectations follow the growth of past years.',
    'Queues, rising prices and wages in town have parts of their own. People get used to a level: what hurts is a shop emptier, a price rise faster and a wage growing more slowly than they know, and getting better earns less than getting worse costs. Prices freed overnight on savings that find no goods are a shock once; freed by steps they cost little. Until an invaded country is free again people bear more.',
    'Consent feeds the authority of the leadership and weighs in contests for it. Near nothing for two years, it ends the regime. All its weights are judgement.',
  ],
  contested: ['Whether Soviet citizens were loyal, resigned or pretending; studies of emigrants, diaries and archives support all three.'],
  related: ['endings', 'enthusiasm', 'central-committee', 'light-industry-and-incentives', 'disorganisation', 'famine'],
  links: ['consumptionPerHead', 'famineDeaths'],
  sources: [
    { author: 'Stephen Kotkin', title: 'Magnetic Mountain: Stalinism as a Civilization', year: 1995 },
    { author: 'Stephen Kotkin', title: 'Armageddon Averted: The Soviet Collapse, 1970-2000', year: 2001 },
    { author: 'Sheila Fitzpatrick', title: 'Everyday Stalinism: Ordinary Life in Extraordinary Times', year: 1999 },
    { author: 'Vladislav M. Zubok', title: 'Collapse: The Fall of the Soviet Union', year: 2021 },
  ],
};
