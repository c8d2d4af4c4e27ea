import type { ConcessionSite } from '../types.ts';

export const vegaWhalingConcession: ConcessionSite = {
  id: 'vega-whaling',
  title: 'Whaling off Kamchatka',
  unit: 'kamchatka',
  kind: 'fishing',
  product: 'whale oil',
  concessionaire: 'Vega whaling company of Sandefjord',
  country: 'Norway',
  held: [1923, 1926],
  capital: 0.01,
  note: 'Sole right to hunt whales off the Pacific coast. The factory ship Kommandøren I worked the seasons of 1925 and 1926.',
  sources: [{ author: 'Dag Børresen', title: 'Hvalfangstselskapet "Vega" og ekspedisjonene til Kamtsjatka-halvøya', year: 2006 }],
};
