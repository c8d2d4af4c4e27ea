import { signal } from '@preact/signals';
import type { LeverId } from '../../shared/state/levers.ts';

export const TABS = ['dashboard', 'orders', 'projects', 'economy', 'laws', 'committee', 'events', 'ledger', 'office'] as const;
export type Tab = (typeof TABS)[number];

/** What a small screen shows: a phone has room for one. */
export type Pane = 'overview' | 'map' | 'panel';
export type DialogName = 'report' | 'menu' | 'save' | 'settings' | 'help' | 'checklist' | 'seats' | 'library' | 'why';

export const tab = signal<Tab>('dashboard');
export const wide = signal(false);
export const pane = signal<Pane>('panel');
export const dialog = signal<DialogName | undefined>(undefined);
/** The law or lever that was jumped to; panels scroll to it and mark it. */
export const focusedLaw = signal<string | undefined>(undefined);
/** Whether the review at the end of a game has been put aside to look around. */
export const reviewAside = signal(false);
export const focusedLever = signal<LeverId | undefined>(undefined);
export const focusedProject = signal<string | undefined>(undefined);
export const focusedSite = signal<string | undefined>(undefined);

/** Pages of the economy panel. */
export const ECONOMY_PAGES = ['plan', 'money', 'trade', 'concessions', 'society', 'outputs'] as const;
export type EconomyPage = (typeof ECONOMY_PAGES)[number];
export const economyPage = signal<EconomyPage>('plan');

/** Brings a panel to the front, on small screens too. */
export function openTab(next: Tab): void {
  tab.value = next;
  pane.value = 'panel';
  dialog.value = undefined;
}

export function jumpToLaw(law: string): void {
  focusedLaw.value = law;
  openTab('laws');
}

export function jumpToLever(lever: LeverId): void {
  focusedLever.value = lever;
  openTab('orders');
}

export function jumpToProject(project: string): void {
  focusedProject.value = project;
  openTab('projects');
}

export function openEconomy(page: EconomyPage): void {
  economyPage.value = page;
  openTab('economy');
}

export function jumpToSite(site: string): void {
  focusedSite.value = site;
  economyPage.value = 'concessions';
  openTab('economy');
}

/** Back to how a game opens. */
export function resetLayout(): void {
  tab.value = 'dashboard';
  wide.value = false;
  pane.value = 'panel';
  dialog.value = undefined;
  reviewAside.value = false;
  focusedLaw.value = undefined;
  focusedLever.value = undefined;
  focusedProject.value = undefined;
  focusedSite.value = undefined;
}
