import type { Headline } from '../../shared/state/gameState.ts';

const TONES: readonly Headline['tone'][] = ['bad', 'good', 'neutral'];

/** Headlines in the order of a front page: bad news, good news, the rest; campaigns inside the Party apart. */
export function headlineOrder(headlines: readonly Headline[]): {
  readonly news: readonly Headline[];
  readonly campaigns: readonly Headline[];
} {
  const news = headlines.filter((headline) => headline.text !== 'campaign');
  return {
    news: TONES.flatMap((tone) => news.filter((headline) => headline.tone === tone)),
    campaigns: headlines.filter((headline) => headline.text === 'campaign'),
  };
}
