import { useEffect, useRef, useState } from 'preact/hooks';
import { LEVERS } from '../../shared/content/index.ts';
import type { LeverId } from '../../shared/state/levers.ts';
import type { OrderLimit } from '../../shared/views/view.ts';
import { historicalLever } from '../charts/historicalLever.ts';
import { Info } from '../library/Term.tsx';
import { lawById } from '../store/content.ts';
import { focusedLever, jumpToLaw } from '../store/layout.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { t } from '../text/text.ts';
import { leverFigure, settled, SHOWN_FACTOR, shownValue } from './leverFigure.ts';
import { LeverTrialTable } from './LeverTrialTable.tsx';

interface LeverRowProps {
  readonly lever: LeverId;
  readonly enabled: boolean;
}

function Limit({
  limit,
  end,
  lever,
  value,
}: {
  readonly limit: OrderLimit;
  readonly end: 'lowest' | 'highest';
  readonly lever: LeverId;
  readonly value: number;
}) {
  const figure = leverFigure(lever, value);
  if (limit.kind === 'law') {
    return (
      <span>
        {t(`lever.${end}`, { value: figure })}{' '}
        <button type="button" class="link" onClick={() => jumpToLaw(limit.law)}>
          {t('lever.byLaw', { law: lawById(limit.law)?.title ?? limit.law })}
        </button>
      </span>
    );
  }
  return (
    <span>
      {t(`lever.${end}`, { value: figure })} {t(limit.kind === 'pace' ? 'lever.byPace' : 'lever.byEnd')}
    </span>
  );
}

/** One order of state: what it is, where it stands, how far it may go this turn and why not further. */
export function LeverRow({ lever, enabled }: LeverRowProps) {
  const session = useSession();
  const view = useView();
  const row = useRef<HTMLElement>(null);
  const [showHistory, setShowHistory] = useState(false);
  const [showTrial, setShowTrial] = useState(false);
  const [beyond, setBeyond] = useState<number | undefined>(undefined);
  const definition = LEVERS[lever];
  const range = view.orderRanges[lever];
  const inForce = view.orders[lever];
  const value = session.orders.value?.[lever] ?? inForce;
  const changed = Math.abs(value - inForce) > 1e-9;
  const unsent = session.draft.value[lever] !== undefined;
  const focused = focusedLever.value === lever;
  const history = showHistory ? historicalLever(view.scenario, lever, view.date.year) : undefined;

  useEffect(() => {
    if (focused) row.current?.scrollIntoView({ block: 'center' });
  }, [focused]);

  const draft = (next: number): void => {
    if (Number.isFinite(next)) session.draft.value = { ...session.draft.value, [lever]: settled(lever, next, range) };
  };
  const commit = (): void => void session.commitOrder(lever);
  const giveBack = (): void => {
    draft(inForce);
    session.draft.value = { ...session.draft.value, [lever]: inForce };
    commit();
  };
  const span = definition.max - definition.min;
  const at = (point: number): string => `${((point - definition.min) / span) * 100}%`;
  const name = `lever-${lever}`;
  return (
    <section ref={row} class={`lever${changed ? ' changed' : ''}${focused ? ' focused' : ''}`} aria-labelledby={`${name}-title`}>
      <div class="lever-head">
        <h4>
          <span id={`${name}-title`}>{definition.title}</span> <Info about={lever} />
        </h4>
        <span class="lever-values figure">
          {changed ? (
            <>
              <s>{leverFigure(lever, inForce)}</s> <b>{leverFigure(lever, value)}</b>
              {unsent && <i title={t('lever.unsent')}> …</i>}
            </>
          ) : (
            <b>{leverFigure(lever, inForce)}</b>
          )}
        </span>
      </div>
      <p id={`${name}-summary`}>{definition.summary}</p>
      <div class="lever-control">
        <span class="slider" style={{ '--low': at(range.min), '--high': at(range.max), '--now': at(inForce) }}>
          <input
            type="range"
            data-testid={name}
            min={definition.min}
            max={definition.max}
            step={definition.step}
            value={value}
            disabled={!enabled}
            aria-label={definition.title}
            aria-describedby={`${name}-summary ${name}-range`}
            aria-valuetext={t('lever.valueText', { value: leverFigure(lever, value), unit: t(`leverUnit.${definition.unit}`) })}
            onInput={(event) => {
              const next = settled(lever, Number(event.currentTarget.value), range);
              event.currentTarget.value = String(next);
              setBeyond(undefined);
              draft(next);
            }}
            onChange={commit}
          />
        </span>
        <input
          type="number"
          class="figure"
          min={Number(shownValue(lever, range.min))}
          max={Number(shownValue(lever, range.max))}
          step={definition.step * SHOWN_FACTOR}
          value={shownValue(lever, value)}
          disabled={!enabled}
          aria-label={t('lever.exact', { lever: definition.title })}
          onChange={(event) => {
            const wanted = Number(event.currentTarget.value) / SHOWN_FACTOR;
            setBeyond(wanted < range.min - 1e-9 || wanted > range.max + 1e-9 ? wanted : undefined);
            draft(wanted);
            commit();
          }}
        />
        <span class="lever-unit">{t(`leverUnit.${definition.unit}`)}</span>
      </div>
      <p class="lever-range" id={`${name}-range`}>
        <Limit limit={range.minLimit} end="lowest" lever={lever} value={range.min} /> ·{' '}
        <Limit limit={range.maxLimit} end="highest" lever={lever} value={range.max} />
      </p>
      <div role="status">
        {beyond !== undefined && (
          <p class="callout small">{t('lever.beyond', { wanted: leverFigure(lever, beyond), nearest: leverFigure(lever, value) })}</p>
        )}
      </div>
      <p class="lever-tools">
        {range.max > range.min && (
          <button
            type="button"
            class="link"
            aria-expanded={showTrial}
            data-testid={`try-${lever}`}
            onClick={() => setShowTrial(!showTrial)}
          >
            {t('trial.ask')}
          </button>
        )}
        <button type="button" class="link" aria-expanded={showHistory} onClick={() => setShowHistory(!showHistory)}>
          {t('lever.history')}
        </button>
        {history !== undefined && (
          <span class="figure history-value">{t('lever.historyValue', { year: view.date.year, value: leverFigure(lever, history) })}</span>
        )}
        {changed && enabled && (
          <button type="button" class="link" onClick={giveBack}>
            {t('lever.restore')}
          </button>
        )}
      </p>
      {showTrial && <LeverTrialTable lever={lever} range={range} />}
    </section>
  );
}
