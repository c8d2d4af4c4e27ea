import { useEffect, useRef } from 'preact/hooks';
import { checkCommand } from '../../shared/commands/index.ts';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { WORKS_ARTICLES } from '../library/aboutThings.ts';
import { Info } from '../library/Term.tsx';
import { Meter } from '../panels/Meter.tsx';
import { showOnMap, unitName } from '../panels/mapState.ts';
import { SourceList } from '../panels/SourceList.tsx';
import { focusedProject } from '../store/layout.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { formatNumber } from '../text/numbers.ts';
import { refusalText } from '../text/refusalText.ts';
import { t } from '../text/text.ts';
import type { KnownProject } from './projectStanding.ts';
import { investedNote, progressNote, worthNote } from './projectNotes.ts';
import { effectText, needText } from './projectText.ts';

function Acts({ project }: { readonly project: KnownProject }) {
  const session = useSession();
  const view = useView();
  const { definition, standing, order } = project;
  if (standing === 'built' || standing === 'later' || view.outcome !== undefined || view.seat !== view.leadership.seat) return null;
  const going = standing === 'building' ? order !== 'stop' : order === 'start';
  const command = { type: going ? 'stopProject' : 'startProject', project: definition.id } as const;
  const verdict = checkCommand(view, command);
  const words =
    order === undefined ? (going ? 'project.stop' : project.abandoned === undefined ? 'project.start' : 'project.resume') : 'project.undo';
  return (
    <>
      <button
        type="button"
        class={going || order !== undefined ? '' : 'primary'}
        disabled={!verdict.ok}
        data-testid={`project-act-${definition.id}`}
        onClick={() => void session.act(command)}
      >
        {t(words)}
      </button>
      {!verdict.ok && <span class="muted small">{refusalText(verdict.refusal.code, verdict.refusal.params)}</span>}
    </>
  );
}

function Standing({ project }: { readonly project: KnownProject }) {
  const view = useView();
  const { definition, standing, order, missing } = project;
  if (order !== undefined) return <p class="ordered">{t(`project.ordered.${order}`)}</p>;
  if (standing === 'building') {
    const left = Math.max(1, Math.ceil((1 - project.done) * definition.years));
    return (
      <>
        <Meter
          label={t('project.done')}
          value={project.done}
          note={{ name: `project-done-${definition.id}`, content: () => progressNote(view, definition) }}
        />
        <p class="muted small">
          <LedgerNote
            name={`project-invested-${definition.id}`}
            heading={definition.title}
            content={() => investedNote(view, definition.id)}
          >
            {t('project.progress', { begun: project.begun ?? '', invested: formatNumber(project.invested, 'billions'), left })}
          </LedgerNote>
        </p>
      </>
    );
  }
  if (standing === 'built')
    return <p class="muted small">{t('project.finished', { begun: project.begun ?? '', year: project.finished ?? '' })}</p>;
  if (project.abandoned !== undefined) return <p class="muted small">{t('project.abandoned', { year: project.abandoned })}</p>;
  return missing === undefined ? null : <p class="muted small">{needText(missing)}</p>;
}

/** One great project: what it is, what it costs and brings, how far it is, and the buttons that begin it or give it up. */
export function ProjectCard({ project }: { readonly project: KnownProject }) {
  const { definition, standing, order } = project;
  const view = useView();
  const card = useRef<HTMLElement>(null);
  const focused = focusedProject.value === definition.id;
  useEffect(() => {
    if (focused) card.current?.scrollIntoView({ block: 'start' });
  }, [focused]);
  const [unit] = definition.units;
  const article = WORKS_ARTICLES[definition.kind];
  return (
    <section
      ref={card}
      class={`project ${standing}${order === undefined ? '' : ' changed'}${focused ? ' focused' : ''}`}
      aria-labelledby={`project-${definition.id}`}
      data-testid={`project-${definition.id}`}
    >
      <h4>
        <span id={`project-${definition.id}`}>{definition.title}</span> <span class="kind">{t(`project.kind.${definition.kind}`)}</span>
        {article !== undefined && (
          <>
            {' '}
            <Info about={article} />
          </>
        )}
      </h4>
      <p>{definition.summary}</p>
      <p class="project-facts figure-wrap">
        {standing !== 'built' && (
          <span>{t('project.cost', { cost: formatNumber(definition.cost, 'billions'), years: definition.years })}</span>
        )}
        {definition.effects.map((effect) => (
          <b key={effect.kind + effectText(effect)}>{effectText(effect)}</b>
        ))}
        <LedgerNote name={`project-worth-${definition.id}`} heading={definition.title} content={() => worthNote(view, definition)}>
          {t('projectNote.brings')}
        </LedgerNote>
      </p>
      <Standing project={project} />
      <div class="project-acts">
        <Acts project={project} />
        {unit !== undefined && (
          <button type="button" class="link" onClick={() => showOnMap(unit, 'projects')}>
            {t('project.onMap', { place: unitName(unit) })}
          </button>
        )}
        <details>
          <summary>{t('project.note')}</summary>
          {definition.built !== undefined && (
            <p>
              {t(definition.abandoned === true ? 'project.historyAbandoned' : 'project.history', {
                from: definition.built[0],
                to: definition.built[1],
              })}
            </p>
          )}
          <p>{definition.note}</p>
          <SourceList sources={definition.sources} />
        </details>
      </div>
    </section>
  );
}
