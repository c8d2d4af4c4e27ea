import { CONCESSIONS } from '../../shared/content/index.ts';
import type { SignedLedger } from '../../shared/math/signedLedger.ts';
import type { SeatView } from '../../shared/views/view.ts';
import {
  concessionOutputLedger,
  inflowLedger,
  knowHowLedger,
  profitsLedger,
  siteCapitalLedger,
} from '../../shared/world/concessions/concessionLedgers.ts';
import type { NoteContent } from '../explain/noteContent.ts';
import { writingOf } from '../explain/noteContent.ts';
import { t } from '../text/text.ts';
import { plainLedger, plainNote } from './plainNote.ts';

const BILLIONS = writingOf('index');
const SHARE = writingOf('share');

export type ConcessionTotal = 'inflow' | 'output' | 'profits';

function totalLedger({ concessions }: SeatView, figure: ConcessionTotal): SignedLedger<string> {
  switch (figure) {
    case 'inflow':
      return inflowLedger(concessions);
    case 'output':
      return concessionOutputLedger(concessions);
    case 'profits':
      return profitsLedger(concessions);
  }
}

/** A figure of all concessions, site by site. */
export function concessionTotalNote(view: SeatView, figure: ConcessionTotal): NoteContent {
  return plainNote({
    title: t(`concession.${figure}`),
    value: view.concessions[figure],
    writing: BILLIONS,
    unit: t('concession.note.unit'),
    ledgers: [
      plainLedger(totalLedger(view, figure), (site) => CONCESSIONS[site]?.title ?? t('concession.note.lost'), {
        heading: t('concession.note.bySite'),
        writing: BILLIONS,
      }),
    ],
    about: 'concessions',
  });
}

/** Know-how: learned and forgotten. */
export function knowHowNote({ concessions, years }: SeatView): NoteContent {
  const ledger = knowHowLedger(concessions);
  const year = years.at(-1);
  return plainNote({
    title: t('concession.knowHow'),
    value: concessions.knowHow,
    writing: BILLIONS,
    unit: t('concession.note.knowHowUnit'),
    good: 1,
    when: t('tradeNote.record', {
      when: year === undefined ? '' : t('note.inYear', { year }),
      value: BILLIONS.value(concessions.recordKnowHow),
    }),
    explained: t('concession.note.knowHow'),
    ...(year === undefined ? {} : { before: { when: year - 1, value: ledger.from } }),
    ledgers:
      year === undefined
        ? []
        : [
            plainLedger(ledger, (cause) => t(`concession.note.${cause}`), {
              heading: t('ledger.why'),
              writing: BILLIONS,
              good: 1,
              closing: t('plainClosing.change', { year: year - 1 }),
            }),
          ],
    about: 'concessions',
  });
}

/** Trust in contracts: why it moved in the last year closed. */
export function trustNote({ world, standing }: SeatView): NoteContent {
  const { contractTrust, trustLedger } = world;
  const year = standing.at(-1)?.year;
  return plainNote({
    title: t('office.trust'),
    value: contractTrust,
    writing: SHARE,
    unit: t('tradeUnit.standing'),
    good: 1,
    explained: t('concession.note.trust'),
    ...(trustLedger === undefined || year === undefined ? {} : { before: { when: year - 1, value: trustLedger.from } }),
    ledgers:
      trustLedger === undefined || year === undefined
        ? []
        : [
            plainLedger(trustLedger, (cause) => t(`trustCause.${cause}`), {
              heading: t('ledger.why'),
              writing: SHARE,
              good: 1,
              closing: t('plainClosing.year', { year }),
            }),
          ],
    about: 'foreign-capital',
  });
}

/** Capital of a site: what was put in and what is still to come. */
export function siteCapitalNote({ concessions }: SeatView, site: string): NoteContent {
  const definition = CONCESSIONS[site];
  const whole = definition?.capital ?? 0;
  return plainNote({
    title: definition?.title ?? site,
    value: whole,
    writing: BILLIONS,
    unit: t('concession.note.unit'),
    ledgers: [
      plainLedger(siteCapitalLedger(whole, concessions.sites[site]?.capital ?? 0), (cause) => t(`concession.note.${cause}`), {
        writing: BILLIONS,
      }),
    ],
    about: 'concessions',
  });
}
