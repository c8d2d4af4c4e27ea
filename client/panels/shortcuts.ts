import { openWhy } from '../explain/openWhy.ts';
import { openLibrary } from '../library/openLibrary.ts';
import { dialog, TABS, openTab, wide } from '../store/layout.ts';
import type { Session } from '../store/session.ts';
import { settings } from '../store/settings.ts';
import { askToEndTurn } from './TurnBar.tsx';
import { cycleMapMode, mapHandle } from './mapState.ts';

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'range' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

function withControl(event: KeyboardEvent, session: Session): boolean {
  const key = event.key.toLowerCase();
  if (key === 'z') {
    void (event.shiftKey ? session.redo() : session.undo());
    return true;
  }
  if (key === 'y') {
    void session.redo();
    return true;
  }
  if (key === 'enter' && session.view.value?.outcome === undefined) {
    askToEndTurn(session);
    return true;
  }
  return false;
}

function single(key: string): boolean {
  const number = Number(key);
  const tab = TABS[number - 1];
  if (tab !== undefined) {
    openTab(tab);
    // Whoever opens a panel by key wants to go on in it: the next Tab leads to its first button.
    requestAnimationFrame(() => document.getElementById('tab-panel')?.focus());
    return true;
  }
  switch (key) {
    case '?':
      dialog.value = 'help';
      return true;
    case 'm':
      cycleMapMode();
      return true;
    case 'w':
      wide.value = !wide.value;
      return true;
    case 'r':
      dialog.value = 'report';
      return true;
    case 'y':
      openWhy();
      return true;
    case 'l':
      openLibrary();
      return true;
    case 'c':
      dialog.value = 'checklist';
      return true;
    case '+':
    case '=':
      mapHandle.value?.zoomBy(1.25);
      return true;
    case '-':
      mapHandle.value?.zoomBy(0.8);
      return true;
    case '0':
      mapHandle.value?.reset();
      return true;
    default:
      return false;
  }
}

/** Listens to the keyboard for a session; returns the way to stop. */
export function startShortcuts(session: Session): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const control = event.ctrlKey || event.metaKey;
    const ends = control && event.key === 'Enter';
    if (event.defaultPrevented || event.altKey || (typing(event.target) && !ends)) return;
    if (dialog.value !== undefined && !(control && event.key === 'z')) return;
    const taken = control
      ? withControl(event, session)
      : settings.value.letterKeys && single(event.key.length === 1 ? event.key.toLowerCase() : event.key);
    if (taken) event.preventDefault();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
