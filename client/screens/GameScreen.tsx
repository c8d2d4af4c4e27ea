import { useEffect, useRef } from 'preact/hooks';
import { PARAMETER_PACKS } from '../../shared/content/packs/parameterPacks.ts';
import { CommitteePanel } from '../panels/CommitteePanel.tsx';
import { ChecklistDialog } from '../panels/ChecklistDialog.tsx';
import { ConnectionBanner } from '../panels/ConnectionBanner.tsx';
import { DashboardPanel } from '../panels/DashboardPanel.tsx';
import { EventsPanel } from '../panels/EventsPanel.tsx';
import { GuideStrip } from '../panels/GuideStrip.tsx';
import { HelpDialog } from '../panels/HelpDialog.tsx';
import { LawsPanel } from '../panels/LawsPanel.tsx';
import { LedgerPanel } from '../panels/LedgerPanel.tsx';
import { MapPanel } from '../panels/MapPanel.tsx';
import { MenuDialog } from '../panels/MenuDialog.tsx';
import { OfficePanel } from '../panels/OfficePanel.tsx';
import { OrdersPanel } from '../panels/OrdersPanel.tsx';
import { Overview } from '../panels/Overview.tsx';
import { ReportDialog } from '../panels/ReportDialog.tsx';
import { SeatsDialog } from '../panels/SeatsDialog.tsx';
import { SettingsDialog } from '../panels/SettingsDialog.tsx';
import { EconomyPanel } from '../economy/EconomyPanel.tsx';
import { ProjectsPanel } from '../economy/ProjectsPanel.tsx';
import { WhyDialog } from '../explain/WhyDialog.tsx';
import { closeLibrary } from '../library/openLibrary.ts';
import { startShortcuts } from '../panels/shortcuts.ts';
import { TopBar } from '../panels/TopBar.tsx';
import { TurnBar } from '../panels/TurnBar.tsx';
import { headlineOrder } from '../panels/headlineOrder.ts';
import { headlineText } from '../panels/headlineText.ts';
import { playSound } from '../sound/sounds.ts';
import { dialog, pane, tab, TABS, openTab, wide } from '../store/layout.ts';
import type { Pane, Tab } from '../store/layout.ts';
import { rememberGame } from '../store/knownGames.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { formatDate } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { EndScreen } from './EndScreen.tsx';
import { Lazy } from './Lazy.tsx';
import { PackFitLine } from './PackNote.tsx';

const loadLibrary = () => import('../library/LibraryDialog.tsx').then((module) => module.LibraryDialog);

const PANES: readonly Pane[] = ['overview', 'map', 'panel'];

function TabPanel({ name }: { readonly name: Tab }) {
  switch (name) {
    case 'dashboard':
      return <DashboardPanel />;
    case 'orders':
      return <OrdersPanel />;
    case 'projects':
      return <ProjectsPanel />;
    case 'economy':
      return <EconomyPanel />;
    case 'laws':
      return <LawsPanel />;
    case 'committee':
      return <CommitteePanel />;
    case 'events':
      return <EventsPanel />;
    case 'ledger':
      return <LedgerPanel />;
    case 'office':
      return <OfficePanel />;
  }
}

function Tabs() {
  const { desk } = useView();
  const list = useRef<HTMLDivElement>(null);
  const waiting = desk.openEvents.filter((event) => desk.answers[event] === undefined).length;
  const move = (by: number): void => {
    const next = TABS[(TABS.indexOf(tab.value) + by + TABS.length) % TABS.length];
    if (next === undefined) return;
    openTab(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={t('tab.list')}
      ref={list}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') move(1);
        if (event.key === 'ArrowLeft') move(-1);
      }}
    >
      {TABS.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          data-testid={`tab-${name}`}
          aria-selected={tab.value === name}
          aria-controls="tab-panel"
          tabIndex={tab.value === name ? 0 : -1}
          onClick={() => openTab(name)}
        >
          {t(`tab.${name}`)}
          {name === 'events' && waiting > 0 && <b class="count">{waiting}</b>}
          {name === 'laws' && desk.agenda.length > 0 && <b class="count quiet-count">{desk.agenda.length}</b>}
        </button>
      ))}
      <button
        type="button"
        class="quiet widen"
        aria-pressed={wide.value}
        aria-label={t('panel.widen')}
        title={t('panel.widen')}
        onClick={() => (wide.value = !wide.value)}
      >
        {wide.value ? '⇥' : '⇤'}
      </button>
    </div>
  );
}

function Dialogs() {
  const { parameterPack } = useView().settings;
  const close = (): void => {
    dialog.value = undefined;
  };
  switch (dialog.value) {
    case 'report':
      return <ReportDialog onClose={close} />;
    case 'menu':
    case 'save':
      return (
        <MenuDialog>
          <p class="muted small" data-testid="menu-pack">
            {t('pack.here', { pack: PARAMETER_PACKS[parameterPack].title })} <PackFitLine pack={parameterPack} />
          </p>
        </MenuDialog>
      );
    case 'settings':
      return <SettingsDialog onClose={close} />;
    case 'help':
      return <HelpDialog onClose={close} />;
    case 'checklist':
      return <ChecklistDialog />;
    case 'seats':
      return <SeatsDialog />;
    case 'library':
      return <Lazy load={loadLibrary} props={{ onClose: closeLibrary }} />;
    case 'why':
      return <WhyDialog onClose={close} />;
    case undefined:
      return null;
  }
}

/** What happened, in a few sentences, for screen readers as soon as a turn is over. */
function Digest() {
  const { report, date } = useView();
  return (
    <p class="visually-hidden" aria-live="polite" data-testid="digest">
      {report === undefined
        ? ''
        : `${t('report.digest', { date: formatDate(date) })} ${headlineOrder(report.headlines).news.slice(0, 5).map(headlineText).join(' ')}`}
    </p>
  );
}

/** The game: top bar, overview, map, panel, turn bar; or the end screen once it is over. */
export function GameScreen() {
  const session = useSession();
  const view = useView();
  const seenTurn = useRef(view.turn);

  useEffect(() => startShortcuts(session), [session]);
  useEffect(() => {
    rememberGame({
      code: session.code,
      title: session.publicState.value?.title || t('menu.game'),
      year: view.date.year,
      turn: view.turn,
      seat: view.seat,
    });
    document.title = t('page.title', { date: formatDate(view.date) });
    if (seenTurn.current !== view.turn) {
      seenTurn.current = view.turn;
      playSound('page');
      if (view.outcome === undefined) dialog.value = 'report';
    }
  }, [view.turn, view.seat, session.publicState.value?.title]);

  return (
    <div class={`game pane-${pane.value}${wide.value ? ' wide' : ''}`} data-testid="game" data-turn={view.turn}>
      <TopBar />
      <ConnectionBanner />
      <GuideStrip />
      <nav class="panes" aria-label={t('pane.list')}>
        {PANES.map((name) => (
          <button key={name} type="button" aria-pressed={pane.value === name} onClick={() => (pane.value = name)}>
            {t(`pane.${name}`)}
          </button>
        ))}
      </nav>
      <div class="columns">
        <Overview />
        <MapPanel />
        <main class="side">
          <Tabs />
          <div id="tab-panel" class="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab.value}`} tabIndex={-1} key={tab.value}>
            <TabPanel name={tab.value} />
          </div>
        </main>
      </div>
      <TurnBar />
      <Digest />
      {view.outcome !== undefined && <EndScreen />}
      <Dialogs />
    </div>
  );
}
