import type { CommitteeMember } from '../state/politicsState.ts';
import type { FactionId } from '../state/seats.ts';

/** Members of the Central Committee by faction. */
export function committeeCount(committee: readonly CommitteeMember[]): Record<FactionId, number> {
  const count: Record<FactionId, number> = { left: 0, right: 0, apparatus: 0, workersOpposition: 0, technocrats: 0, organs: 0 };
  for (const { faction } of committee) count[faction] += 1;
  return count;
}
