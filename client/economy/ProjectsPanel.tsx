import { PROJECT_PARAMETERS } from '../../shared/content/projectParameters.ts';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { Info } from '../library/Term.tsx';
import { factionTitle } from '../store/content.ts';
import { focusedProject } from '../store/layout.ts';
import { useView } from '../store/sessionContext.ts';
import { formatNumber } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { ProjectCard } from './ProjectCard.tsx';
import { departureNote, departureText, drawnNote } from './projectNotes.ts';
import { knownProjects, PROJECT_STATES } from './projectStanding.ts';

const DEPARTURES = ['nonFarm', 'farm', 'openness'] as const;

/** The great projects: what goes on, what can be begun, what waits, what stands. */
export function ProjectsPanel() {
  const view = useView();
  const projects = knownProjects(view);
  const going = projects.filter(({ standing }) => standing === 'building').length;
  const investment = view.accounts.at(-1)?.investment;
  return (
    <div class="projects">
      <p>
        {t('project.explained')} <Info about="five-year-plan" />
      </p>
      <p class="muted small">
        {t('project.count', { going, most: PROJECT_PARAMETERS.mostUnderConstruction })}{' '}
        <LedgerNote name="projects-drawn" heading={t('projectNote.drawn')} content={() => drawnNote(view)}>
          {t('project.drew', { drawn: formatNumber(view.projects.drawn, 'billions') })}
        </LedgerNote>{' '}
        {investment !== undefined && t('project.ofInvestment', { investment: formatNumber(investment, 'billions') })}
      </p>
      {view.years.length > 0 && (
        <p class="muted small">
          {t('projectNote.against')}{' '}
          {DEPARTURES.map((figure) => (
            <span key={figure}>
              {t(`projectNote.departure.${figure}.short`)}{' '}
              <LedgerNote
                name={`projects-departure-${figure}`}
                heading={t(`projectNote.departure.${figure}`)}
                content={() => departureNote(view, figure)}
              >
                {departureText(view, figure)}
              </LedgerNote>
              {figure === 'openness' ? '.' : ', '}
            </span>
          ))}
        </p>
      )}
      {view.seat !== view.leadership.seat && <p class="callout">{t('orders.notYours', { faction: factionTitle(view.leadership.seat) })}</p>}
      {PROJECT_STATES.map((state) => {
        const here = projects.filter(({ standing }) => standing === state);
        const focused = here.some(({ definition }) => definition.id === focusedProject.value);
        return (
          <details key={`${state}:${focused}`} class="group" open={state === 'building' || state === 'ready' || focused}>
            <summary class="band">
              {t(`project.state.${state}`)} <span class="figure">{here.length}</span>
            </summary>
            {here.length === 0 && <p class="muted">{t('project.none')}</p>}
            {here.map((project) => (
              <ProjectCard key={project.definition.id} project={project} />
            ))}
          </details>
        );
      })}
    </div>
  );
}
