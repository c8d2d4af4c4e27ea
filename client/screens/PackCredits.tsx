import { PARAMETER_PACKS } from '../../shared/content/packs/parameterPacks.ts';
import { PARAMETER_PACK_IDS } from '../../shared/state/parameterPacks.ts';
import { SourceList } from '../panels/SourceList.tsx';
import { t } from '../text/text.ts';
import { PackNote } from './PackNote.tsx';

/** The schools of history a game can be played with, each with its own back-test and its sources. */
export function PackCredits() {
  return (
    <section>
      <h3>{t('pack.credits')}</h3>
      <p>{t('pack.creditsText')}</p>
      {PARAMETER_PACK_IDS.map((id) => (
        <div key={id}>
          <b>{PARAMETER_PACKS[id].title}</b>
          <PackNote pack={id} />
          <SourceList sources={PARAMETER_PACKS[id].sources} />
        </div>
      ))}
    </section>
  );
}
