import { useEffect, useRef, useState } from 'preact/hooks';
import type { LawDefinition } from '../../shared/content/types.ts';
import { quarterIndex } from '../../shared/state/calendar.ts';
import type { GameDate } from '../../shared/state/calendar.ts';
import { LinkedText } from '../library/LinkedText.tsx';
import { Info } from '../library/Term.tsx';
import { focusedLaw } from '../store/layout.ts';
import { useView } from '../store/sessionContext.ts';
import { t } from '../text/text.ts';
import { LawPositionDetail } from './LawPositionDetail.tsx';

/** The position history had reached at a date. */
export function historicalPosition(law: LawDefinition, date: GameDate): number {
  const reached = law.history.filter((step) => quarterIndex(step.from) <= quarterIndex(date));
  return (reached.at(-1) ?? law.history[0])?.position ?? 0;
}

/** A law as an ordered scale: where it stands, where history stood, what is proposed, and the detail of one position. */
export function LawCard({ law }: { readonly law: LawDefinition }) {
  const view = useView();
  const card = useRef<HTMLElement>(null);
  const current = view.laws[law.id] ?? 0;
  const history = historicalPosition(law, view.date);
  const proposed = view.desk.agenda.find((motion) => motion.subject.kind === 'law' && motion.subject.law === law.id);
  const proposal = proposed?.subject.kind === 'law' ? proposed.subject.position : undefined;
  const focused = focusedLaw.value === law.id;
  const [open, setOpen] = useState<number | undefined>(undefined);
  const shown = open ?? (focused ? current : undefined);

  useEffect(() => {
    if (focused) card.current?.scrollIntoView({ block: 'start' });
  }, [focused]);

  return (
    <section ref={card} class={`law${focused ? ' focused' : ''}`} aria-labelledby={`law-${law.id}`} data-testid={`law-${law.id}`}>
      <h4>
        <span id={`law-${law.id}`}>{law.title}</span> <Info about={law.id} />
      </h4>
      <p>
        <LinkedText text={law.summary} />
      </p>
      <ol class="scale">
        {law.positions.map((position, index) => {
          const marks = [
            ...(index === current ? [t('law.inForce')] : []),
            ...(index === history ? [t('law.historyHere')] : []),
            ...(index === proposal ? [t('law.proposed')] : []),
          ];
          return (
            <li
              key={position.id}
              class={`${index === current ? 'current' : ''}${index === history ? ' historical' : ''}${index === proposal ? ' proposal' : ''}`}
            >
              <button
                type="button"
                aria-expanded={shown === index}
                onClick={() => setOpen(shown === index ? undefined : index)}
                data-testid={`law-${law.id}-${index}`}
              >
                <span class="scale-dot" aria-hidden="true" />
                <span class="scale-title">{position.title}</span>
                {marks.length > 0 && <span class="scale-marks">{marks.join(' · ')}</span>}
              </button>
            </li>
          );
        })}
      </ol>
      {shown !== undefined && <LawPositionDetail law={law} index={shown} />}
    </section>
  );
}
