import { LAWS, PROJECTS } from '../../shared/content/index.ts';
import type { ProjectDefinition } from '../../shared/content/types.ts';
import { assertNever } from '../../shared/state/assertNever.ts';
import type { MissingNeed } from '../../shared/world/projects/projectNeeds.ts';
import { unitName } from '../panels/mapState.ts';
import { formatNumber } from '../text/numbers.ts';
import { t } from '../text/text.ts';

const amountFormat = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const shareFormat = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

/** What a finished project adds, in words. */
export function effectText(effect: ProjectDefinition['effects'][number]): string {
  switch (effect.kind) {
    case 'capacity':
      return t('project.effect.capacity', {
        product: t(`product.${effect.product}`),
        amount: amountFormat.format(effect.amount),
        unit: effect.unit,
      });
    case 'output':
      return t(`project.effect.output.${effect.sector}`, { amount: amountFormat.format(effect.amount) });
    case 'land':
      return t('project.effect.land', { share: shareFormat.format(effect.share) });
    case 'transport':
      return t('project.effect.transport', { share: shareFormat.format(effect.amount) });
    case 'openness':
      return t('project.effect.openness', { amount: amountFormat.format(effect.amount * 100) });
    case 'urban':
      return t('project.effect.urban', { amount: amountFormat.format(effect.amount) });
    default:
      return assertNever(effect);
  }
}

/** What a project waits for, in words. */
export function needText(missing: MissingNeed): string {
  switch (missing.need) {
    case 'year':
      return t('project.need.year', { year: missing.year });
    case 'unit':
      return t('project.need.unit', { unit: unitName(missing.unit) });
    case 'project':
      return t('project.need.project', { project: PROJECTS[missing.project]?.title ?? missing.project });
    case 'heavyOutput':
      return t('project.need.heavyOutput', { amount: formatNumber(missing.atLeast, 'billions') });
    case 'law':
      return t('project.need.law', { law: LAWS[missing.law]?.title ?? missing.law });
    default:
      return assertNever(missing);
  }
}
