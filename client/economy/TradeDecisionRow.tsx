import { useState } from 'preact/hooks';
import { TRADE_DECISIONS } from '../../shared/content/tradeParameters.ts';
import type { TradeDecisionId } from '../../shared/state/tradeState.ts';
import type { SeatView } from '../../shared/views/view.ts';
import { TRADE_ARTICLES } from '../library/aboutThings.ts';
import { Info } from '../library/Term.tsx';
import { useSession, useView } from '../store/sessionContext.ts';
import { t } from '../text/text.ts';

const format = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

/** How a decision stands: in force, and as it will be after the orders on the desk. */
export interface StandingDecision {
  readonly inForce: number;
  readonly value: number;
  /** Whether it follows the record, now and after the orders. */
  readonly byRecord: boolean;
  readonly changed: boolean;
}

/** Reads a decision on trade off a view. */
export function standingDecision({ trade, desk }: Pick<SeatView, 'trade' | 'desk'>, decision: TradeDecisionId): StandingDecision {
  const own = trade.own[decision];
  const inForce = own ?? trade.usual[decision];
  const ordered = desk.trade?.[decision];
  if (ordered === undefined) return { inForce, value: inForce, byRecord: own === undefined, changed: false };
  if (ordered === 'record') return { inForce, value: trade.usual[decision], byRecord: true, changed: own !== undefined };
  return { inForce, value: ordered, byRecord: false, changed: true };
}

/** Whose a decision is, and what the record did. Consumer goods not decided here are those the order of state asks for. */
export function decidedBy(trade: SeatView['trade'], decision: TradeDecisionId, byRecord: boolean): string {
  const value = format.format(trade.record[decision]);
  if (!byRecord) return t('trade.byOwn', { value });
  return t(trade.usual[decision] === trade.record[decision] ? 'trade.byRecord' : 'trade.byOrder', { value });
}

interface TradeDecisionRowProps {
  readonly decision: TradeDecisionId;
  readonly enabled: boolean;
}

/** One decision on trade: a value of its own, or what the record did. */
export function TradeDecisionRow({ decision, enabled }: TradeDecisionRowProps) {
  const session = useSession();
  const view = useView();
  const [moving, setMoving] = useState<number | undefined>(undefined);
  const { title, summary, min, max, step } = TRADE_DECISIONS[decision];
  const { inForce, value, byRecord, changed } = standingDecision(view, decision);
  const shown = moving ?? value;
  const at = (point: number): string => `${((point - min) / (max - min)) * 100}%`;
  return (
    <section class={`lever${changed ? ' changed' : ''}`} aria-labelledby={`trade-${decision}`}>
      <div class="lever-head">
        <h4>
          <span id={`trade-${decision}`}>{title}</span> <Info about={TRADE_ARTICLES[decision]} />
        </h4>
        <span class="lever-values figure">
          {changed && <s>{format.format(inForce)}</s>} <b>{format.format(shown)}</b>
        </span>
      </div>
      <p>{summary}</p>
      <span class="slider" style={{ '--low': '0%', '--high': '100%', '--now': at(inForce) }}>
        <input
          type="range"
          min={min}
          max={max}
          step={step}
          value={shown}
          disabled={!enabled}
          aria-label={title}
          aria-valuetext={format.format(shown)}
          data-testid={`trade-${decision}`}
          onInput={(event) => setMoving(Number(event.currentTarget.value))}
          onChange={(event) => {
            const next = Number(event.currentTarget.value);
            setMoving(undefined);
            void session.act({ type: 'setTrade', [decision]: next });
          }}
        />
      </span>
      <p class="lever-tools">
        <span>{decidedBy(view.trade, decision, byRecord)}</span>
        {enabled && !byRecord && (
          <button type="button" class="link" onClick={() => void session.act({ type: 'setTrade', [decision]: 'record' })}>
            {t('trade.followRecord')}
          </button>
        )}
        {enabled && changed && (
          <button type="button" class="link" onClick={() => void session.act({ type: 'setTrade', [decision]: 'keep' })}>
            {t('lever.restore')}
          </button>
        )}
      </p>
    </section>
  );
}
