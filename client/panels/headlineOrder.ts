import type { Headline } from '../../shared/state/gameState.ts';

const TONES: readonly Headline['tone'][] = ['bad', 'good', 'neutral'];

/** What every turn is full of: campaigns inside the Party, bids and offers for concessions. */
const MINOR: ReadonlySet<string> = new Set(['campaign', 'concessionBid', 'concessionOffered']);

/** Headlines in the order of a front page: bad news, good news, the rest; small items apart. */
export function headlineOrder(headlines: readonly Headline[]): {
  readonly news: readonly Headline[];
  readonly minor: readonly Headline[];
} {
  const news = headlines.filter((headline) => !MINOR.has(headline.text));
  return {
    news: TONES.flatMap((tone) => news.filter((headline) => headline.tone === tone)),
    minor: headlines.filter((headline) => MINOR.has(headline.text)),
  };
}
