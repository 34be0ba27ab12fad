import type { VoteMethod } from '@/generated/prisma/enums';

type Chosen = { item: { voteMethod: VoteMethod | null; votedAt: Date | null }; meeting: { voteMethod: VoteMethod | null }; rules: { voteMethod: VoteMethod } };

/** How a dossier is voted on. What was voted before one could choose was voted by hands. */
export function methodOf({ item, meeting, rules }: Chosen): VoteMethod {
  return item.voteMethod ?? (item.votedAt ? 'HANDS' : (meeting.voteMethod ?? rules.voteMethod));
}
