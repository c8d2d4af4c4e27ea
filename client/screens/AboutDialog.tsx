import { Dialog } from '../panels/Dialog.tsx';
import { t } from '../text/text.ts';
import { Lazy } from './Lazy.tsx';

const loadPackCredits = () => import('./PackCredits.tsx').then((module) => module.PackCredits);

const PARTS = ['what', 'model', 'people', 'credits', 'licences'] as const;

/** What this is, how far to trust it, and whose work it rests on. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={t('about.title')} onClose={onClose} wide name="about">
      {PARTS.map((part) => (
        <section key={part}>
          <h3>{t(`about.${part}.title`)}</h3>
          <p>{t(`about.${part}.text`)}</p>
        </section>
      ))}
      <Lazy load={loadPackCredits} props={{}} />
    </Dialog>
  );
}
