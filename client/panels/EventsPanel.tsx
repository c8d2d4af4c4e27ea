import { CONTENT_NAMES } from '../../shared/content/names.ts';
import type { EventDefinition } from '../../shared/content/types.ts';
import { describeEffect } from '../../shared/effects/describeEffect.ts';
import { LinkedText } from '../library/LinkedText.tsx';
import { eventById } from '../store/content.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { formatDate } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { HeadlineList } from './HeadlineList.tsx';
import { SourceList } from './SourceList.tsx';

function OpenEvent({ event }: { readonly event: EventDefinition }) {
  const session = useSession();
  const view = useView();
  const answer = view.desk.answers[event.id];
  return (
    <article class="event" aria-labelledby={`event-${event.id}`} data-testid="event">
      <h3 id={`event-${event.id}`}>{event.title}</h3>
      <p>{event.text}</p>
      <div class="options" role="radiogroup" aria-labelledby={`event-${event.id}`}>
        {event.options.map((option) => (
          <button
            key={option.id}
            type="button"
            role="radio"
            aria-checked={answer === option.id}
            class={answer === option.id ? 'option on' : 'option'}
            disabled={view.outcome !== undefined}
            onClick={() => void session.act({ type: 'answerEvent', event: event.id, option: option.id })}
          >
            <b>{option.title}</b>
            <span>{option.summary}</span>
            <span class="chips">
              {option.effects.map((effect) => {
                const words = describeEffect(effect, CONTENT_NAMES);
                return <i key={words}>{words}</i>;
              })}
            </span>
          </button>
        ))}
      </div>
      <details>
        <summary>{t('event.note')}</summary>
        <p>
          <LinkedText text={event.historicalNote} />
        </p>
        <SourceList sources={event.sources} />
      </details>
    </article>
  );
}

/** Events that wait for an answer, and the news of the turns seen so far. */
export function EventsPanel() {
  const session = useSession();
  const { desk } = useView();
  const open = desk.openEvents.flatMap((id) => {
    const event = eventById(id);
    return event === undefined ? [] : [event];
  });
  const reports = session.reports.value;
  return (
    <div class="events">
      {open.length === 0 && <p class="muted">{t('events.none')}</p>}
      {open.map((event) => (
        <OpenEvent key={event.id} event={event} />
      ))}
      <h3 class="band">{t('events.news')}</h3>
      {reports.length === 0 && <p class="muted">{t('events.noNews')}</p>}
      {reports.map((report) => (
        <section key={report.turn}>
          <h4>{formatDate(report.from)}</h4>
          <HeadlineList headlines={report.headlines} />
        </section>
      ))}
    </div>
  );
}
