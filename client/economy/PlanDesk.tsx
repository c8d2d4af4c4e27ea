import { useState } from 'preact/hooks';
import { checkCommand } from '../../shared/commands/index.ts';
import { mayPlan } from '../../shared/commands/setPlan.ts';
import { PLAN_PARAMETERS } from '../../shared/content/planParameters.ts';
import { PLANS } from '../../shared/content/plans/plans.ts';
import { reckonTautness } from '../../shared/society/plan/reckonTautness.ts';
import { PLAN_BRANCHES } from '../../shared/state/planState.ts';
import type { PlanBranch } from '../../shared/state/planState.ts';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { Meter } from '../panels/Meter.tsx';
import { SourceList } from '../panels/SourceList.tsx';
import { jumpToLaw } from '../store/layout.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { formatChange } from '../text/numbers.ts';
import { refusalText } from '../text/refusalText.ts';
import { t } from '../text/text.ts';
import { ExpectedFigure } from './ExpectedFigure.tsx';
import { openDraft, withTarget } from './planDraft.ts';
import type { PlanDraft } from './planDraft.ts';
import { targetNote, tautnessNote } from './planNotes.ts';

const { leastGrowth, mostGrowth, mostYears } = PLAN_PARAMETERS;

interface TargetProps {
  readonly branch: PlanBranch;
  readonly draft: PlanDraft;
  readonly expected: number;
  readonly onChange: (draft: PlanDraft) => void;
}

function Target({ branch, draft, expected, onChange }: TargetProps) {
  const view = useView();
  const target = draft.growth[branch];
  const name = t(`branch.${branch}`);
  return (
    <div class="plan-target">
      <label>
        <input
          type="checkbox"
          checked={target !== undefined}
          onChange={(event) => onChange(withTarget(draft, branch, event.currentTarget.checked ? Math.max(0, expected) : undefined))}
        />{' '}
        {name}
      </label>
      <input
        type="range"
        min={leastGrowth}
        max={mostGrowth}
        step={0.005}
        value={target ?? expected}
        disabled={target === undefined}
        aria-label={t('plan.target', { branch: name })}
        aria-valuetext={target === undefined ? t('plan.noTarget') : formatChange(target)}
        onInput={(event) => onChange(withTarget(draft, branch, Number(event.currentTarget.value)))}
      />
      <span class="figure">
        {target === undefined ? (
          '–'
        ) : (
          <LedgerNote
            name={`plan-draft-${branch}`}
            heading={t('plan.target', { branch: name })}
            content={() => targetNote(view, branch, target)}
          >
            {formatChange(target)}
          </LedgerNote>
        )}
      </span>
      <span class="figure muted">
        <ExpectedFigure branch={branch} place="desk" />
      </span>
    </div>
  );
}

/** Targets by branch, with the strain they would mean, before the plan goes on the desk. */
export function PlanDesk() {
  const session = useSession();
  const view = useView();
  const [draft, setDraft] = useState<PlanDraft>(() => openDraft(view));
  const may = mayPlan(view);
  const command = { type: 'setPlan', years: draft.years, growth: { ...draft.growth } } as const;
  const verdict = checkCommand(view, command);
  const order = view.desk.plan;
  const due = PLANS.filter((plan) => view.date.year >= plan.from && view.date.year <= plan.to);
  if (!may.ok) {
    const { code, params } = may.refusal;
    return (
      <p class="callout">
        {refusalText(code, params)}{' '}
        {code === 'planNeedsLaw' && (
          <button type="button" class="link" onClick={() => jumpToLaw(PLAN_PARAMETERS.law)}>
            {t('plan.toLaw')}
          </button>
        )}
      </p>
    );
  }
  return (
    <section class={order === undefined ? '' : 'lever changed'}>
      {order !== undefined && (
        <p class="ordered">
          {t(`plan.ordered.${order.kind}`)}{' '}
          <button type="button" class="link" onClick={() => void session.act({ type: 'dropPlan' })}>
            {t('concession.takeBack')}
          </button>
        </p>
      )}
      <div class="plan-target muted small" aria-hidden="true">
        <span />
        <span />
        <span>{t('plan.growth')}</span>
        <span>{t('plan.expected')}</span>
      </div>
      {PLAN_BRANCHES.map((branch) => (
        <Target key={branch} branch={branch} draft={draft} expected={view.plan.expected[branch]} onChange={setDraft} />
      ))}
      <Meter
        label={t('plan.wouldStrain')}
        value={reckonTautness(draft.growth, view.plan.expected)}
        bad
        note={{ name: 'plan-would-strain', content: () => tautnessNote(view, draft.growth) }}
      />
      <p class="inline-form">
        <label>
          {t('plan.years')}{' '}
          <input
            type="number"
            min={1}
            max={mostYears}
            value={draft.years}
            onInput={(event) =>
              setDraft({ ...draft, years: Math.min(mostYears, Math.max(1, Math.round(Number(event.currentTarget.value)))) })
            }
          />
        </label>
        <button type="button" class="primary" disabled={!verdict.ok} data-testid="plan-set" onClick={() => void session.act(command)}>
          {t('plan.set')}
        </button>
        {!verdict.ok && <span class="muted small">{refusalText(verdict.refusal.code, verdict.refusal.params)}</span>}
      </p>
      {due.map((plan) => {
        const adopt = { type: 'adoptProgramme', programme: plan.id } as const;
        const allowed = checkCommand(view, adopt);
        return (
          <details key={plan.id}>
            <summary>{t('plan.ofRecord', { plan: plan.title, from: plan.from, to: plan.to })}</summary>
            <p>{plan.summary}</p>
            <p>
              <button type="button" disabled={!allowed.ok} onClick={() => void session.act(adopt)}>
                {t('plan.adopt')}
              </button>{' '}
              <span class="muted small">
                {allowed.ok ? t('plan.adoptExplained') : refusalText(allowed.refusal.code, allowed.refusal.params)}
              </span>
            </p>
            <SourceList sources={plan.sources} />
          </details>
        );
      })}
    </section>
  );
}
