import { useView } from '../store/sessionContext.ts';
import { formatNumber } from '../text/numbers.ts';
import { t } from '../text/text.ts';
import { hoveredUnit, mapHandle, selectedUnit } from './mapState.ts';

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
        <dl class="figures">
          <dt>{t('place.population')}</dt>
          <dd class="figure">{formatNumber(figures.population, 'millions')}</dd>
          <dt>{t('place.urban')}</dt>
          <dd class="figure">{formatNumber(figures.urbanShare, 'share')}</dd>
          <dt>{t('place.harvest')}</dt>
          <dd class="figure">{formatNumber(figures.harvest, 'tonnes')}</dd>
          <dt>{t('place.harvestIndex')}</dt>
          <dd class="figure">{formatNumber(figures.harvestIndex, 'share')}</dd>
          <dt>{t('place.industry')}</dt>
          <dd class="figure">{formatNumber(figures.industry, 'billions')}</dd>
        </dl>
      )}
    </div>
  );
}
