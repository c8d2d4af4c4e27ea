/** Fetches the published back-test (`docs/backtest.json`, written by `npm run backtest`). Rejects when it cannot be had. */
export async function publishedBacktest(): Promise<unknown> {
  const response = await fetch(new URL('../../docs/backtest.json', import.meta.url));
  return response.json();
}
