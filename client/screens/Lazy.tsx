import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text/text.ts';

interface LazyProps<P extends object> {
  /** Must be the same function from one drawing to the next. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** Draws a component whose code is fetched when it is first needed. */
export function Lazy<P extends object>({ load, props }: LazyProps<P>) {
  const [component, setComponent] = useState<{ readonly Part: ComponentType<P> } | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    load().then(
      (Part) => {
        if (current) setComponent({ Part });
      },
      () => {
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [load]);
  if (failed) return <p class="callout bad">{t('net.partMissing')}</p>;
  if (component === undefined) return <p class="loading">{t('common.loading')}</p>;
  const { Part } = component;
  return <Part {...props} />;
}
