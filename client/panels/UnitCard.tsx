import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import type { UnitFigure } from '../../shared/explain/units/unitLedgers.ts';
import { PLACED_GOODS } from '../../shared/state/regionsState.ts';
import type { RegionFigures, SeatView } from '../../shared/views/view.ts';
import { LedgerNote } from '../explain/LedgerNote.tsx';
import { contentName } from '../store/content.ts';
import { useView } from '../store/sessionContext.ts';
import { formatNumber, formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { hoveredUnit, mapHandle, selectedUnit } from './mapState.ts';
import { FINEST, PART, unitNote } from './unitNote.ts';

function projectNames(ids: readonly string[]): string {
  return ids.map((id) => contentName('project', id) ?? id).join(', ');
}

const signed = new Intl.NumberFormat('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

type Summed = 'population' | 'harvest' | 'procurement' | 'heavyIndustry' | 'lightIndustry';

/** What a figure of a unit is of the nation's, in words; the figures of all units add up to it. */
function partOf(figures: RegionFigures, regions: SeatView['regions'], name: Summed): string {
  const all = Object.values(regions).reduce((sum, region) => sum + region[name], 0);
  return all <= 0 ? '' : t('place.part', { share: formatPercent(figures[name] / all) });
}

/** A figure of the card: what it is called, its text, and what it is of the nation's. */
interface Row {
  readonly figure: UnitFigure;
  readonly label: string;
  readonly text: string;
  readonly part?: string;
}

/** Figures of a unit; hunger and the state's grain only where there is something to say. */
function rowsOf(figures: RegionFigures, regions: SeatView['regions']): readonly Row[] {
  const part = (name: Summed): string => partOf(figures, regions, name);
  const rows: readonly Row[] = [
    { figure: 'population', label: t('place.population'), text: formatNumber(figures.population, 'millions'), part: part('population') },
    { figure: 'urbanShare', label: t('place.urban'), text: formatNumber(figures.urbanShare, 'share') },
    { figure: 'harvest', label: t('place.harvest'), text: formatNumber(figures.harvest, 'tonnes'), part: part('harvest') },
    { figure: 'harvestIndex', label: t('place.harvestIndex'), text: formatNumber(figures.harvestIndex, 'share') },
    { figure: 'procurement', label: t('place.procurement'), text: formatNumber(figures.procurement, 'tonnes'), part: part('procurement') },
    {
      figure: 'heavyIndustry',
      label: t('place.heavy'),
      text: formatNumber(figures.heavyIndustry, 'billions'),
      part: part('heavyIndustry'),
    },
    {
      figure: 'lightIndustry',
      label: t('place.light'),
      text: formatNumber(figures.lightIndustry, 'billions'),
      part: part('lightIndustry'),
    },
    { figure: 'unrest', label: t('place.unrest'), text: formatPercent(figures.unrest) },
    { figure: 'netMigration', label: t('place.migration'), text: signed.format(figures.netMigration) },
    { figure: 'hunger', label: t('place.hunger'), text: formatNumber(figures.hunger, 'index') },
  ];
  return rows.filter(({ figure }) => (figure === 'hunger' ? figures.hunger >= 0.01 : figure !== 'procurement' || figures.harvest > 0));
}

/** What a place has to live by: fields, herds, rails, and its part of the goods made here. */
function meansOf(figures: RegionFigures): readonly Row[] {
  return [
    { figure: 'sownArea', label: t('place.sownArea'), text: formatNumber(figures.sownArea, 'index') },
    { figure: 'herd', label: t('place.herd'), text: PART.value(figures.herd) },
    { figure: 'railways', label: t('place.railways'), text: FINEST.value(figures.railways) },
    ...PLACED_GOODS.flatMap((good) => {
      const part = figures.goods[good];
      return part === undefined || part < 0.0005 ? [] : [{ figure: good, label: t(`place.good.${good}`), text: PART.value(part) }];
    }),
  ];
}

function Figures({ id, name, rows }: { readonly id: string; readonly name: string; readonly rows: readonly Row[] }) {
  const view = useView();
  return (
    <dl class="figures">
      {rows.map(({ figure, label, text, part }) => (
        <Fragment key={figure}>
          <dt>{label}</dt>
          <dd class="figure">
            <LedgerNote key={id} name={`place-${figure}`} heading={label} content={() => unitNote(view, id, name, figure)}>
              {text}
            </LedgerNote>{' '}
            <i>{part ?? ''}</i>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** What is known of the unit pointed at, or else of the unit chosen. Every figure opens into what moved it. */
export function UnitCard() {
  const view = useView();
  const card = useRef<HTMLDivElement>(null);
  const last = useRef<string | undefined>(undefined);
  // The card stays where it is while one of its notes is open, whatever the pointer passes over.
  const isRead = last.current !== undefined && card.current?.querySelector('[aria-expanded="true"]') != null;
  const pointed = hoveredUnit.value ?? selectedUnit.value;
  const id = isRead ? last.current : pointed;
  last.current = id;
  const info = id === undefined ? undefined : mapHandle.value?.unitInfo(id);
  if (id === undefined || info === undefined) return null;
  const figures = view.regions[id];
  return (
    <div class={selectedUnit.value === undefined ? 'unit-card' : 'unit-card kept'} ref={card} role="status" data-testid="unit-card">
      <h3>
        {info.en} {info.ru !== undefined && <small lang="ru">{info.ru}</small>}
      </h3>
      <p>
        {info.republic === undefined ? info.owner.name : t('place.republic', { republic: info.republic.name })}
        {info.occupier !== undefined && ` · ${t('place.occupied', { by: info.occupier.name })}`}
        {info.city !== undefined && ` · ${info.city}`}
      </p>
      {figures === undefined ? (
        <p class="muted small">{t('place.noFigures')}</p>
      ) : (
        <>
          <Figures id={id} name={info.en} rows={rowsOf(figures, view.regions)} />
          {selectedUnit.value === undefined ? (
            <p class="muted small">{t('place.keep')}</p>
          ) : (
            <details>
              <summary>{t('place.more')}</summary>
              <Figures id={id} name={info.en} rows={meansOf(figures)} />
            </details>
          )}
          {figures.occupied && <p class="danger">{t('place.front')}</p>}
          {figures.building.length > 0 && <p>{t('place.building', { list: projectNames(figures.building) })}</p>}
          {figures.built.length > 0 && <p class="muted">{t('place.built', { list: projectNames(figures.built) })}</p>}
        </>
      )}
    </div>
  );
}
