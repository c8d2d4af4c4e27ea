import { useEffect, useState } from 'preact/hooks';
import { guideWanted, loadGuide, putGuideAway } from '../store/guide.ts';
import { jumpToLever, openTab } from '../store/layout.ts';
import { useView } from '../store/sessionContext.ts';
import { t } from '../text/text.ts';
import { guideSteps } from './guideSteps.ts';
import type { GuideStep } from './guideSteps.ts';

function follow(step: GuideStep): void {
  if (step.lever !== undefined) jumpToLever(step.lever);
  else if (step.tab !== undefined) openTab(step.tab);
}

/** What a newcomer needs in the first two turns, a sentence or two at a time. It covers nothing and can be put away. */
export function GuideStrip() {
  const view = useView();
  const [at, setAt] = useState(0);
  const [read, setRead] = useState<number | undefined>(undefined);
  useEffect(() => loadGuide(), []);
  useEffect(() => {
    setAt(0);
    setRead(undefined);
  }, [view.turn]);
  const steps = guideSteps(view);
  const step = steps[Math.min(at, steps.length - 1)];
  if (!guideWanted.value || step === undefined || read === view.turn) return null;
  const number = steps.indexOf(step) + 1;
  const last = number === steps.length;
  const goOn = (): void => {
    if (!last) setAt(number);
    else if (step.id === 'report') putGuideAway();
    else setRead(view.turn);
  };
  return (
    <aside class="guide" aria-label={t('guide.title')} data-testid="guide" data-step={step.id}>
      <p class="guide-text" aria-live="polite">
        {steps.length > 1 && <span class="guide-number">{t('guide.number', { number, of: steps.length })}</span>}{' '}
        <b>{t(`guide.${step.id}.title`)}</b>{' '}
        {t(`guide.${step.id}.text`, { end: view.settings.endYear, quarters: view.settings.turnLength })}
        {step.done && <b class="guide-done"> {t('guide.done')}</b>}
      </p>
      <span class="guide-acts">
        {(step.lever !== undefined || step.tab !== undefined) && (
          <button type="button" data-testid="guide-show" onClick={() => follow(step)}>
            {t('guide.show')}
          </button>
        )}
        {number > 1 && (
          <button type="button" onClick={() => setAt(number - 2)}>
            {t('guide.back')}
          </button>
        )}
        <button type="button" class="primary" data-testid="guide-next" onClick={goOn}>
          {t(last ? 'guide.finish' : 'guide.next')}
        </button>
        {!last && (
          <button type="button" class="quiet" data-testid="guide-away" onClick={() => putGuideAway()}>
            {t('guide.away')}
          </button>
        )}
      </span>
    </aside>
  );
}
