import type { Motion } from '../../shared/state/politicsState.ts';
import { factionTitle, lawById } from '../store/content.ts';
import { t } from '../text/text.ts';

/** What a motion asks for, in a line. */
export function motionTitle({ subject }: Motion): string {
  if (subject.kind === 'leadership') return t('motion.leadership', { candidate: factionTitle(subject.candidate) });
  const law = lawById(subject.law);
  return t('motion.law', { law: law?.title ?? subject.law, position: law?.positions[subject.position]?.title ?? String(subject.position) });
}
