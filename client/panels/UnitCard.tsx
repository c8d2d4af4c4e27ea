import { Fragment } from 'preact';
import type { RegionFigures, SeatView } from '../../shared/views/view.ts';
import { contentName } from '../store/content.ts';
import { useView } from '../store/sessionContext.ts';
import { formatNumber, formatPercent } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { hoveredUnit, mapHandle, selectedUnit } from './mapState.ts';

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

/** Figures of a unit by the name of their text; hunger and the state's grain only where there is something to say. */
function rowsOf(figures: RegionFigures, regions: SeatView['regions']) {
  const part = (name: Summed): string => partOf(figures, regions, name);
  const rows = [
    ['population', formatNumber(figures.population, 'millions'), part('population')],
    ['urban', formatNumber(figures.urbanShare, 'share'), ''],
    ['harvest', formatNumber(figures.harvest, 'tonnes'), part('harvest')],
    ['harvestIndex', formatNumber(figures.harvestIndex, 'share'), ''],
    ['procurement', formatNumber(figures.procurement, 'tonnes'), part('procurement')],
    ['heavy', formatNumber(figures.heavyIndustry, 'billions'), part('heavyIndustry')],
    ['light', formatNumber(figures.lightIndustry, 'billions'), part('lightIndustry')],
    ['unrest', formatPercent(figures.unrest), ''],
    ['migration', signed.format(figures.netMigration), ''],
    ['hunger', formatNumber(figures.hunger, 'index'), ''],
  ] as const;
  return rows.filter(([name]) => (name === 'hunger' ? figures.hunger >= 0.01 : name !== 'procurement' || figures.harvest > 0));
}

/** What is known of the unit pointed at, or else of the unit chosen. */
export function UnitCard() {
  const view = useView();
  const id = hoveredUnit.value ?? selectedUnit.value;
  const info = id === undefined ? undefined : mapHandle.value?.unitInfo(id);
  if (id === undefined || info === undefined) return null;
  const figures = view.regions[id];
  return (
    <div class="unit-card" role="status" data-testid="unit-card">
      <h3>
        {info.en} <small lang="ru">{info.ru}</small>
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
          <dl class="figures">
            {rowsOf(figures, view.regions).map(([name, text, part]) => (
              <Fragment key={name}>
                <dt>{t(`place.${name}`)}</dt>
                <dd class="figure">
                  {text} <i>{part}</i>
                </dd>
              </Fragment>
            ))}
          </dl>
          {figures.occupied && <p class="danger">{t('place.front')}</p>}
          {figures.building.length > 0 && <p>{t('place.building', { list: projectNames(figures.building) })}</p>}
          {figures.built.length > 0 && <p class="muted">{t('place.built', { list: projectNames(figures.built) })}</p>}
        </>
      )}
    </div>
  );
}
