import type { RollState } from './ballot-policy';

/** Who came into conflict without having voted leaves the roll's count; who has voted stains the round. */
export function rollState(roll: readonly { seatId: string; hasVoted: boolean }[], away: ReadonlySet<string>): RollState {
  return {
    cast: roll.filter(({ hasVoted }) => hasVoted).length,
    missing: roll.filter(({ seatId, hasVoted }) => !hasVoted && !away.has(seatId)).length,
    stained: roll.some(({ seatId, hasVoted }) => hasVoted && away.has(seatId)),
  };
}
