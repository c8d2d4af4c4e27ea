import { CONCESSIONS, PROJECTS } from '../../shared/content/index.ts';
import { TRADE_DECISIONS } from '../../shared/content/tradeParameters.ts';
import { TRADE_DECISION_IDS } from '../../shared/state/tradeState.ts';
import type { Desk } from '../../shared/views/view.ts';
import { jumpToProject, jumpToSite, openEconomy } from '../store/layout.ts';
import { t } from '../text/text.ts';

/** Something on the desk beside orders and motions, and where it is settled. */
export interface DeskItem {
  readonly id: string;
  readonly text: string;
  readonly open: () => void;
}

/** Works, the plan, trade and concessions as they lie on the desk this turn. */
export function deskItems({ projects, plan, trade, repudiate, concessions }: Desk): readonly DeskItem[] {
  const works = Object.entries(projects).map(([id, order]): DeskItem => ({
    id: `project:${id}`,
    text: t(`desk.project.${order}`, { project: PROJECTS[id]?.title ?? id }),
    open: () => jumpToProject(id),
  }));
  const planned: readonly DeskItem[] =
    plan === undefined ? [] : [{ id: 'plan', text: t(`desk.plan.${plan.kind}`), open: () => openEconomy('plan') }];
  const decided = TRADE_DECISION_IDS.filter((decision) => trade?.[decision] !== undefined).map((decision): DeskItem => ({
    id: `trade:${decision}`,
    text: t('desk.trade', { decision: TRADE_DECISIONS[decision].title }),
    open: () => openEconomy('trade'),
  }));
  const debt: readonly DeskItem[] = repudiate === true ? [{ id: 'debt', text: t('desk.repudiate'), open: () => openEconomy('trade') }] : [];
  const sites = Object.entries(concessions ?? {}).map(([id, order]): DeskItem => ({
    id: `site:${id}`,
    text: t(`desk.concession.${order}`, { site: CONCESSIONS[id]?.title ?? id }),
    open: () => jumpToSite(id),
  }));
  return [...works, ...planned, ...decided, ...debt, ...sites];
}
