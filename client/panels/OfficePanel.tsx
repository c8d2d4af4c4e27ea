import { useState } from 'preact/hooks';
import { checkCommand } from '../../shared/commands/index.ts';
import { assertNever } from '../../shared/state/assertNever.ts';
import { isFaction } from '../../shared/state/seats.ts';
import { POSTURES } from '../../shared/state/worldState.ts';
import { trustNote } from '../economy/concessionNotes.ts';
import { angerNote } from '../explain/angerNote.ts';
import { riskNote } from '../explain/standingNotes.ts';
import { seatSummary, seatTitle } from '../store/content.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { refusalText } from '../text/refusalText.ts';
import { formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { Meter } from './Meter.tsx';

interface DialProps {
  readonly label: string;
  readonly max: number;
  readonly value: number;
  readonly inForce: number;
  readonly onSet: (value: number) => void;
}

function Dial({ label, max, value, inForce, onSet }: DialProps) {
  const [moving, setMoving] = useState<number | undefined>(undefined);
  const shown = moving ?? value;
  return (
    <div class="lever">
      <div class="lever-head">
        <h4>{label}</h4>
        <span class="lever-values figure">
          {Math.abs(shown - inForce) > 1e-9 && <s>{formatPercent(inForce)}</s>} <b>{formatPercent(shown)}</b>
        </span>
      </div>
      <span class="slider" style={{ '--low': '0%', '--high': '100%', '--now': `${(inForce / max) * 100}%` }}>
        <input
          type="range"
          min={0}
          max={max}
          step={0.05}
          value={shown}
          aria-label={label}
          aria-valuetext={formatPercent(shown)}
          onInput={(event) => setMoving(Number(event.currentTarget.value))}
          onChange={(event) => {
            setMoving(undefined);
            onSet(Number(event.currentTarget.value));
          }}
        />
      </span>
    </div>
  );
}

function Postures() {
  const session = useSession();
  const view = useView();
  const chosen = view.desk.posture ?? view.world.posture;
  return (
    <div class="options" role="radiogroup" aria-label={t('office.posture')}>
      {POSTURES.map((posture) => {
        const command = { type: 'setPosture', posture } as const;
        const verdict = checkCommand(view, command);
        return (
          <button
            key={posture}
            type="button"
            role="radio"
            aria-checked={chosen === posture}
            class={chosen === posture ? 'option on' : 'option'}
            disabled={!verdict.ok}
            title={verdict.ok ? undefined : refusalText(verdict.refusal.code)}
            onClick={() => void session.act(command)}
          >
            <b>{t(`posture.${posture}`)}</b>
            <span>{t(`posture.${posture}.summary`)}</span>
          </button>
        );
      })}
    </div>
  );
}

/** The desk of a seat outside the Party, and for all others how those seats stand. */
export function OfficePanel() {
  const session = useSession();
  const view = useView();
  const { seat, world, desk } = view;
  const standing = (
    <section class="standing" aria-labelledby="office-standing">
      <h3 id="office-standing" class="band">
        {t('office.standing')}
      </h3>
      <Meter label={t('office.anger')} value={world.peasantAnger} bad note={{ name: 'office-anger', content: () => angerNote(view) }} />
      <Meter label={t('office.withholding')} value={world.withholding} bad />
      <Meter label={t('office.trust')} value={world.contractTrust} note={{ name: 'office-trust', content: () => trustNote(view) }} />
      <Meter label={t('office.engagement')} value={world.engagement} />
      <Meter
        label={t('office.tension')}
        value={world.tension}
        bad
        note={{ name: 'office-tension', content: () => riskNote(view, 'war', 'german-question-and-the-war') }}
      />
      <p>{t('office.postureNow', { posture: t(`posture.${world.posture}`) })}</p>
    </section>
  );
  if (seat === 'observer' || isFaction(seat)) return <div class="office">{standing}</div>;
  const { summary, wants } = seatSummary(seat);
  const control = () => {
    switch (seat) {
      case 'peasantry':
        return (
          <Dial
            label={t('office.setWithholding')}
            max={1}
            value={desk.withholding ?? world.withholding}
            inForce={world.withholding}
            onSet={(value) => void session.act({ type: 'setWithholding', value })}
          />
        );
      case 'foreignCapital':
        return (
          <Dial
            label={t('office.setEngagement')}
            max={1.25}
            value={desk.engagement ?? world.engagement}
            inForce={world.engagement}
            onSet={(value) => void session.act({ type: 'setEngagement', value })}
          />
        );
      case 'westernPowers':
        return <Postures />;
      default:
        return assertNever(seat);
    }
  };
  return (
    <div class="office">
      <h3>{seatTitle(seat)}</h3>
      <p>{summary}</p>
      <p class="muted">{t('committee.wants', { wants })}</p>
      <p>{t(`office.explained.${seat}`)}</p>
      {view.outcome === undefined && control()}
      {standing}
    </div>
  );
}
