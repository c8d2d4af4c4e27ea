import type { LeverId } from '../../shared/state/levers.ts';
import type { OrderRange } from '../../shared/views/view.ts';
import { useSession, useView } from '../store/sessionContext.ts';
import { useLeverTrial } from '../store/useForecast.ts';
import { t } from '../text/text.ts';
import { forecastDifference, forecastRows } from './forecastRows.ts';
import { leverFigure } from './leverFigure.ts';

/** What the model expects in ten years of either end of a lever's range, against leaving it where it is. */
export function LeverTrialTable({ lever, range }: { readonly lever: LeverId; readonly range: OrderRange }) {
  const session = useSession();
  const view = useView();
  const trial = useLeverTrial(session, lever, range, true);
  if (trial === undefined) return <p class="muted small">{t('common.loading')}</p>;
  const against = (drafted: typeof trial.low) => forecastRows(view, { drafted, unchanged: trial.base });
  const high = against(trial.high);
  return (
    <table class="compact trial" data-testid={`trial-${lever}`}>
      <caption>{t('trial.caption', { value: leverFigure(lever, view.orders[lever]) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('forecast.indicator')}</th>
          <th scope="col">{t('trial.at', { value: leverFigure(lever, range.min) })}</th>
          <th scope="col">{t('trial.at', { value: leverFigure(lever, range.max) })}</th>
        </tr>
      </thead>
      <tbody>
        {against(trial.low).map((row, index) => {
          const other = high[index];
          return (
            <tr key={row.id}>
              <th scope="row">{t(`forecast.row.${row.id}` as 'forecast.row.famine')}</th>
              <td class="figure">{forecastDifference(row)}</td>
              <td class="figure">{other === undefined ? '–' : forecastDifference(other)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
