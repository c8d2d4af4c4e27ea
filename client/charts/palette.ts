/** Colours of the print: every chart and panel draws from these. */
export const PALETTE = {
  paper: '#efe6d2',
  ink: '#1b1a17',
  red: '#b5261e',
  blueGrey: '#5b7083',
  blueGreyText: '#44576a',
  ochre: '#b98a2f',
  ochreDark: '#96690f',
  bandWide: 'rgba(181, 38, 30, 0.12)',
  bandNarrow: 'rgba(181, 38, 30, 0.20)',
  grid: '#d8cdb4',
} as const;
