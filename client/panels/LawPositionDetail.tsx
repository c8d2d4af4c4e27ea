import { checkCommand } from '../../shared/commands/index.ts';
import type { LawDefinition } from '../../shared/content/types.ts';
import { motionCost } from '../../shared/politics/motionCost.ts';
import { isFaction } from '../../shared/state/seats.ts';
import { expectedNote, expectedVotes, interestNote, motionCostNote, possibleMotion } from '../explain/ballotNotes.ts';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { factionTitle, isLever, leverTitle, seatColour } from '../store/content.ts';
import { jumpToLever } from '../store/layout.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { formatCapital, formatPercent } from '../text/numbers.ts';
import { refusalText } from '../text/refusalText.ts';
import { counted, t } from '../text/text.ts';
import { leverFigure } from './leverFigure.ts';
import { motionTitle } from './motionTitle.ts';
import { stancesOn } from './stances.ts';

function boundText(lever: Parameters<typeof leverFigure>[0], bound: { readonly min?: number; readonly max?: number }): string {
  const { min, max } = bound;
  if (min !== undefined && max !== undefined) return t('law.between', { min: leverFigure(lever, min), max: leverFigure(lever, max) });
  if (min !== undefined) return t('law.atLeast', { value: leverFigure(lever, min) });
  return t('law.atMost', { value: leverFigure(lever, max ?? 0) });
}

function Bounds({ law, index }: { readonly law: LawDefinition; readonly index: number }) {
  const bounds = Object.entries(law.positions[index]?.bounds ?? {});
  if (bounds.length === 0) return <p class="muted">{t('law.noBounds')}</p>;
  return (
    <ul class="plain bounds">
      {bounds.map(([lever, bound]) =>
        isLever(lever) ? (
          <li key={lever}>
            <button type="button" class="link" onClick={() => jumpToLever(lever)}>
              {leverTitle(lever)}
            </button>{' '}
            <span class="figure">{boundText(lever, bound)}</span>
          </li>
        ) : null,
      )}
    </ul>
  );
}

/** Interest with its sign. */
function interestText(interest: number): string {
  return `${interest < 0 ? '−' : '+'}${formatPercent(Math.abs(interest))}`;
}

function Stances({ law, index }: { readonly law: LawDefinition; readonly index: number }) {
  const view = useView();
  const stances = stancesOn(view, law.id, index);
  const subject = { kind: 'law', law: law.id, position: index } as const;
  const motion = possibleMotion(view, subject);
  const members = (leaning: string): number =>
    stances.filter((stance) => stance.leaning === leaning).reduce((sum, stance) => sum + stance.members, 0);
  return (
    <div class="stances">
      {(['for', 'indifferent', 'against'] as const).map((leaning) => (
        <div key={leaning}>
          <h5>
            {t(`stance.${leaning}`)} <span class="figure">{counted('stance.members', members(leaning))}</span>
          </h5>
          <ul class="plain">
            {stances
              .filter((stance) => stance.leaning === leaning)
              .map((stance) => (
                <li key={stance.faction}>
                  <i class="swatch" style={{ background: seatColour(stance.faction) }} aria-hidden="true" /> {factionTitle(stance.faction)}{' '}
                  <span class="figure stance-members">{stance.members}</span>{' '}
                  <LedgerNote
                    name={`interest-${law.id}-${index}-${stance.faction}`}
                    heading={t('interest.title', { faction: factionTitle(stance.faction) })}
                    content={() => interestNote(view, subject, stance.faction)}
                    label={t('interest.value', { value: interestText(stance.interest) })}
                  >
                    {interestText(stance.interest)}
                  </LedgerNote>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <p class="muted small">{t('stance.caveat')}</p>
      <p>
        <LedgerNote name={`votes-${law.id}-${index}`} heading={motionTitle(motion)} content={() => expectedNote(view, motion)}>
          {expectedVotes(view, motion)}
        </LedgerNote>
      </p>
    </div>
  );
}

/** What a position of a law means, whom it pleases, and the button that moves it. */
export function LawPositionDetail({ law, index }: { readonly law: LawDefinition; readonly index: number }) {
  const session = useSession();
  const view = useView();
  const position = law.positions[index];
  if (position === undefined) return null;
  const current = view.laws[law.id] ?? 0;
  const command = { type: 'tableLawMotion', law: law.id, position: index } as const;
  const verdict = checkCommand(view, command);
  const cost = motionCost({ kind: 'law', law: law.id, position: index }, view.laws);
  return (
    <div class="law-detail">
      <p>
        <b>{position.title}.</b> {position.summary}
      </p>
      <h5>{t('law.bounds')}</h5>
      <Bounds law={law} index={index} />
      {index !== current && (
        <>
          <Stances law={law} index={index} />
          {view.seat !== 'observer' && isFaction(view.seat) && (
            <p class="law-act">
              <button
                type="button"
                class="primary"
                disabled={!verdict.ok}
                data-testid={`table-${law.id}`}
                onClick={() => void session.act(command)}
              >
                {t('law.table', { cost: formatCapital(cost) })}
              </button>{' '}
              <LedgerNote
                name={`cost-${law.id}-${index}`}
                heading={t('motionCost.title')}
                content={() => motionCostNote(view, law.id, index)}
              >
                {t('motionCost.figure', { cost: formatCapital(cost) })}
              </LedgerNote>{' '}
              {!verdict.ok && <span class="muted">{refusalText(verdict.refusal.code, verdict.refusal.params)}</span>}
            </p>
          )}
        </>
      )}
    </div>
  );
}
