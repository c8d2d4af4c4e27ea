import { signContracts } from '../../world/concessions/signContracts.ts';
import type { ContractNews } from '../../world/concessions/signContracts.ts';
import { announce } from '../turnDraft.ts';
import type { TurnDraft } from '../turnDraft.ts';

function report(draft: TurnDraft, { site, what }: ContractNews): void {
  switch (what) {
    case 'signed':
      announce(draft, 'concessionSigned', 'good', { site });
      return;
    case 'broken':
      announce(draft, 'concessionBroken', 'bad', { site });
      return;
    case 'ended':
      announce(draft, 'concessionEnded', 'neutral', { site });
      return;
    case 'bid':
      announce(draft, 'concessionBid', 'neutral', { site });
      return;
    case 'offered':
      announce(draft, 'concessionOffered', 'neutral', { site });
      return;
  }
}

/** Offers of the leadership and bids of foreign capital become contracts. */
export function signConcessions(draft: TurnDraft): void {
  for (const news of signContracts(draft.state)) report(draft, news);
}
