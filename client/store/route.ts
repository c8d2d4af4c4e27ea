import { signal } from '@preact/signals';

export type Route = { readonly screen: 'title' } | { readonly screen: 'game'; readonly code: string };

/** The screen that an address names: `#/game/CODE` or anything else for the title. */
function readRoute(hash: string): Route {
  const code = /^#\/game\/([A-Za-z0-9_-]{1,64})$/.exec(hash)?.[1];
  return code === undefined ? { screen: 'title' } : { screen: 'game', code };
}

export const route = signal<Route>({ screen: 'title' });

export function startRouting(): void {
  route.value = readRoute(location.hash);
  addEventListener('hashchange', () => {
    route.value = readRoute(location.hash);
  });
}

export function goToGame(code: string): void {
  location.hash = `#/game/${code}`;
}

export function goToTitle(): void {
  location.hash = '#/';
}
