import type { ArticleDefinition } from '../types.ts';

export const mortalLeaders: ArticleDefinition = {
  id: 'mortal-leaders',
  title: 'Leaders are mortal',
  kind: 'mechanism',
  summary:
    "Nobody had written down how a leader is replaced. Illness and death opened every great struggle over the line, from Lenin's strokes in 1922 to the three funerals of 1982-85.",
  history: [
    'Lenin had his first stroke in May 1922, further ones in December and in March 1923, and died in January 1924 at fifty-three. In notes dictated in the winter of 1922-23 he weighed his colleagues and advised moving Stalin from the post of General Secretary. They were read to delegates in 1924 and set aside, because those who might have used them feared Trotsky more.',
    'The autopsy found severe hardening of the arteries of the brain. His father had died at fifty-four, probably of the same illness. Other explanations have been put forward, among them after-effects of the bullets that hit him in August 1918 and neurosyphilis; the records do not allow certainty. What mattered for the country was the timing: the one man whose authority needed no office fell silent when the rules for everyone else were being made.',
    'Stalin died of a stroke in March 1953, Khrushchev was voted out in October 1964, Brezhnev ruled for years as an invalid, and Andropov and Chernenko followed him within twenty-eight months. Each succession was settled in a small circle by votes that were counted only when the circle was split, and each brought a change in economic policy.',
  ],
  model: [
    'Who holds the leadership is decided by ballots in the Central Committee, which a faction may force at any time by paying the political cost of a motion. The figure who speaks for a faction in a year follows the record, and events at the deaths of Lenin and of Stalin ask those in office what to do with the moment.',
    'Illness itself, its causes and its chances, are not modelled: leaders die when they did.',
  ],
  contested: [
    "The cause of Lenin's illness: an inherited disease of the arteries is the common view; Lerner and others argue for neurosyphilis.",
    "Whether the testament is wholly Lenin's own text has been questioned, by Kotkin among others; most historians accept it.",
  ],
  related: ['central-committee', 'secretariat', 'politburo', 'inner-party-democracy', 'roads-not-taken', 'apparatus-faction'],
  links: ['S15'],
  sources: [
    { author: 'V. Lerner, Y. Finkelstein and E. Witztum', title: "The Enigma of Lenin's (1870-1924) Malady", year: 2004 },
    { author: 'Stephen Kotkin', title: 'Stalin: Paradoxes of Power, 1878-1928', year: 2014 },
    { author: 'Oleg V. Khlevniuk', title: 'Stalin: New Biography of a Dictator', year: 2015 },
    { author: 'William Taubman', title: 'Khrushchev: The Man and His Era', year: 2003 },
    { author: 'Leonard Schapiro', title: 'The Communist Party of the Soviet Union', year: 1960 },
  ],
};
