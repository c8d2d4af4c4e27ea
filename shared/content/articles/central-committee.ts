import type { ArticleDefinition } from '../types.ts';

export const centralCommittee: ArticleDefinition = {
  id: 'central-committee',
  title: 'Central Committee',
  kind: 'institution',
  summary:
    'Elected by the congress to lead the Party between congresses: a working body in 1921, a sounding board under Stalin, and at four moments the place where power was decided.',
  history: [
    'The rules of 1919 asked it to meet twice a month, those of 1922 every second month. It had twenty-five members in 1921, most of whom spoke, grew to 40 in 1923, to about 70 in 1930 and to several hundred by the 1980s, became an assembly of ministers, provincial secretaries and generals, and met for a day or two. Its plenums of the 1920s, with stenographic reports, were where the great disputes were fought.',
    'In 1937 it voted, one plenum after another, for the arrest of its own members until most were gone. It decided again in June 1957, when Khrushchev appealed to it over the head of the Presidium, in October 1964, when it dismissed him, and in 1988-91, when it could neither hold Gorbachev back nor replace him.',
  ],
  model: [
    "Members belong to factions and have convictions. A motion on a law or on the leadership is carried by a majority of all members. Each member weighs what it does for the faction's ideals, the faction's line, the stand and authority of the leadership and a mood of the day, so that no single throw decides.",
    'Every year some members are replaced, with favour for the leading faction, and some of the dissatisfied drift. Campaigns win over the unconvinced. Tabling motions costs political capital.',
  ],
  contested: ['How real the votes were before 1929: delegates were selected, and yet each majority had to be won.'],
  related: ['politburo', 'secretariat', 'inner-party-democracy', 'apparatus-faction', 'mortal-leaders'],
  links: ['inner-party-democracy'],
  sources: [
    { author: 'T. H. Rigby', title: 'Political Elites in the USSR: Central Leaders and Local Cadres from Lenin to Gorbachev', year: 1990 },
    { author: 'Jerry F. Hough and Merle Fainsod', title: 'How the Soviet Union Is Governed', year: 1979 },
    {
      author: 'J. Arch Getty and Oleg V. Naumov',
      title: 'The Road to Terror: Stalin and the Self-Destruction of the Bolsheviks, 1932-1939',
      year: 1999,
    },
    { author: 'Graeme Gill', title: 'The Origins of the Stalinist Political System', year: 1990 },
    { author: 'William Taubman', title: 'Khrushchev: The Man and His Era', year: 2003 },
  ],
};
