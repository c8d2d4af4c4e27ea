import { useEffect, useRef, useState } from 'preact/hooks';
import { quarterIndex } from '../../shared/state/calendar.ts';
import type { GameDate } from '../../shared/state/calendar.ts';
import type { SeatView } from '../../shared/views/view.ts';
import type { Legend, LegendEntry } from '../map/mapHandle.ts';
import { jumpToProject, jumpToSite } from '../store/layout.ts';
import { reducedMotion } from '../store/settings.ts';
import { useView } from '../store/sessionContext.ts';
import { t } from '../text/text.ts';
import { hoveredUnit, mapHandle, mapMode, MAP_MODE_GROUPS, selectedUnit, setMapMode } from './mapState.ts';
import { mapMarks } from './mapMarks.ts';
import { UnitCard } from './UnitCard.tsx';

const HATCH_DISTANCE = { occupied: 5, poor: 7, failed: 4 } as const;

function Swatch({ entry }: { readonly entry: LegendEntry }) {
  const { colour, hatch, hatchColour = 'rgb(27 26 23 / 70%)' } = entry;
  const distance = hatch === undefined ? 0 : HATCH_DISTANCE[hatch];
  const image =
    hatch === undefined ? undefined : `repeating-linear-gradient(45deg, ${hatchColour} 0 1.5px, transparent 1.5px ${distance}px)`;
  return <i class="swatch" style={{ backgroundColor: colour, backgroundImage: image }} aria-hidden="true" />;
}

function MapLegend({ legend }: { readonly legend: Legend }) {
  return (
    <details class="map-legend" open={innerWidth > 1500}>
      <summary>
        {legend.title} {legend.unit !== undefined && <small>{legend.unit}</small>}
      </summary>
      <ul class="plain">
        {legend.entries.map((entry) => (
          <li key={`${entry.label}:${entry.colour}`}>
            <Swatch entry={entry} /> {entry.label}
          </li>
        ))}
      </ul>
      {legend.note !== undefined && <p class="muted small">{legend.note}</p>}
    </details>
  );
}

/** The record dissolves the Union in late 1991; a game in which it stands must not show it dissolved. */
const LAST_OF_UNION: GameDate = { year: 1991, quarter: 2 };
const DISSOLVED: GameDate = { year: 1991, quarter: 4 };

/** The date whose borders are drawn: the Union while it stands, whatever the year, and its republics once it has collapsed. */
export function dateOnMap({ date, outcome }: Pick<SeatView, 'date' | 'outcome'>): GameDate {
  if (outcome?.ending === 'collapse') return DISSOLVED;
  return quarterIndex(date) > quarterIndex(LAST_OF_UNION) ? LAST_OF_UNION : date;
}

/** What of this panel lies over the map all the time. */
const COVERS = '.map-modes > *, .map-zoom, .map-legend > summary';

/** CSS pixels the arrow keys move the view by. */
const PAN: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-60, 0],
  ArrowRight: [60, 0],
  ArrowUp: [0, -60],
  ArrowDown: [0, 60],
};

/** The map with its modes and legend. Its code and data arrive after the rest of the screen. */
export function MapPanel() {
  const view = useView();
  const holder = useRef<HTMLDivElement>(null);
  const [legend, setLegend] = useState<Legend | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const map = mapHandle.value;
  const mode = mapMode.value;

  useEffect(() => {
    const parent = holder.current;
    if (parent === null) return undefined;
    let current = true;
    const start = async (): Promise<void> => {
      const { createMap } = await import('../map/createMap.ts');
      if (!current) return;
      const made = createMap(parent, {
        date: view.date,
        mode: mapMode.value,
        reducedMotion: reducedMotion(),
        covers: () => parent.parentElement?.querySelectorAll(COVERS) ?? [],
      });
      mapHandle.value = made;
      made.onHover((unit) => {
        hoveredUnit.value = unit;
      });
      made.onMark((mark) => {
        const [kind, id] = mark.split(':');
        if (id !== undefined) (kind === 'project' ? jumpToProject : jumpToSite)(id);
      });
      made.onSelect((unit) => {
        selectedUnit.value = unit;
      });
      await made.ready;
    };
    start().catch(() => {
      if (current) setFailed(true);
    });
    return () => {
      current = false;
      mapHandle.value?.destroy();
      mapHandle.value = undefined;
      hoveredUnit.value = undefined;
      selectedUnit.value = undefined;
    };
  }, []);

  useEffect(() => {
    if (map === undefined) return undefined;
    let current = true;
    map.setDate(dateOnMap(view));
    map.setFigures(view.regions);
    map.setMode(mode);
    const show = (): void => {
      if (current) setLegend(map.legend());
    };
    show();
    map.ready.then(show, () => undefined);
    return () => {
      current = false;
    };
  }, [map, view.turn, mode]);

  useEffect(() => map?.setMarks(mapMarks(view, mode)), [map, view.turn, view.desk.projects, mode]);

  return (
    <section class="map-panel" aria-label={t('map.title')}>
      <div
        class="map-canvas"
        ref={holder}
        data-testid="map"
        role="application"
        aria-label={t('map.keys')}
        tabIndex={0}
        onKeyDown={(event) => {
          const step = PAN[event.key];
          if (step === undefined) return;
          event.preventDefault();
          map?.panBy(...step);
        }}
      />
      {failed && <p class="callout bad">{t('map.failed')}</p>}
      <div class="map-modes" role="radiogroup" aria-label={t('map.modes')}>
        {MAP_MODE_GROUPS.map((group) => (
          <span class="segmented" key={group[0]}>
            {group.map((name) => (
              <button
                key={name}
                type="button"
                role="radio"
                aria-checked={mode === name}
                class={mode === name ? 'on' : ''}
                data-testid={`map-mode-${name}`}
                onClick={() => setMapMode(name)}
              >
                {t(`map.mode.${name}`)}
              </button>
            ))}
          </span>
        ))}
      </div>
      <div class="map-zoom">
        <button type="button" aria-label={t('map.nearer')} onClick={() => map?.zoomBy(1.4)}>
          +
        </button>
        <button type="button" aria-label={t('map.further')} onClick={() => map?.zoomBy(1 / 1.4)}>
          −
        </button>
        <button type="button" aria-label={t('map.whole')} onClick={() => map?.reset()}>
          ⌂
        </button>
      </div>
      {legend !== undefined && <MapLegend legend={legend} />}
      <UnitCard />
    </section>
  );
}
