import type { VoteMethod } from '@/generated/prisma/enums';
import type { PanelSeat } from '../../panel';
import { methodOf } from '../ballot/vote-method';
import { type Attendance, isOutdated } from '../standing';

/** Who is asked in writing: votes, and was marked as absent or remote. */
export const isAsked = (seat: Pick<PanelSeat, 'votes' | 'endedAt'>, line: Attendance | undefined): boolean =>
  seat.votes && !seat.endedAt && (line?.kind === 'ABSENT' || line?.kind === 'REMOTE');

type Agenda = { meeting: { voteMethod: VoteMethod | null }; rules: { voteMethod: VoteMethod }; items: readonly { voteMethod: VoteMethod | null; votedAt: Date | null }[] };

/** Whether anybody's answer could be counted: it has a name, and goes into no ballot. An agenda still empty may be filled. */
export const hasHands = ({ meeting, rules, items }: Agenda): boolean => items.length === 0 || items.some((item) => methodOf({ item, meeting, rules }) === 'HANDS');

/** Given on points that were counted anew since: it is asked for once more, and stands in no vote by itself. */
export const isPast = (answer: { at: Date } | null | undefined, { computedAt }: { computedAt: Date | null }): boolean => isOutdated(answer?.at ?? null, computedAt);
