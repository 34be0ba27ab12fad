import type { AttendanceKind, MeetingShare, VoteBase, VoteMethod } from '@/generated/prisma/enums';

// Who is in the room, whether that is enough, and what carries a vote. Integers only: 2/3 has no decimal form.

export type Rules = { meetingQuorum: MeetingShare; voteShare: MeetingShare; voteBase: VoteBase; votesInWriting: boolean; voteMethod: VoteMethod };

const fractions: Record<MeetingShare, { over: number; of: number; strictly: boolean }> = {
  OVER_HALF: { over: 1, of: 2, strictly: true },
  TWO_THIRDS: { over: 2, of: 3, strictly: false },
  SEVENTY: { over: 7, of: 10, strictly: false },
  THREE_QUARTERS: { over: 3, of: 4, strictly: false },
  EIGHTY: { over: 4, of: 5, strictly: false },
  NINETY: { over: 9, of: 10, strictly: false },
};

export function reaches(part: number, whole: number, share: MeetingShare): boolean {
  const { over, of, strictly } = fractions[share];
  return whole > 0 && (strictly ? part * of > whole * over : part * of >= whole * over);
}

/** The fewest that are enough. */
export function leastOf(whole: number, share: MeetingShare): number {
  const { over, of, strictly } = fractions[share];
  return strictly ? Math.floor((whole * over) / of) + 1 : Math.ceil((whole * over) / of);
}

export type Attendance = { kind: AttendanceKind; reason: string; arrivedAt: Date | null; leftAt: Date | null };

/** In the room or joined from afar, and not gone. */
export const isThere = (attendance: Attendance | undefined): boolean => attendance !== undefined && attendance.kind !== 'ABSENT' && attendance.leftAt === null;

export type Standing = {
  /** Voting members of the council, those of them who may vote here, and of these who are there. */
  all: number; members: number; present: number;
  least: number; quorate: boolean;
};

/** `away`: voting seats that leave for this dossier; they leave the quorum and its denominator with it (DESIGN §5). */
export function standingOf(voting: readonly string[], there: ReadonlySet<string>, away: ReadonlySet<string>, quorum: MeetingShare): Standing {
  const members = voting.filter((seat) => !away.has(seat));
  const present = members.filter((seat) => there.has(seat)).length;
  return { all: voting.length, members: members.length, present, least: leastOf(members.length, quorum), quorate: reaches(present, members.length, quorum) };
}

/** Of how many a vote is counted. */
export const countedOf = (base: VoteBase, standing: Pick<Standing, 'all' | 'members'>, voters: number): number =>
  base === 'ALL' ? standing.all : base === 'VOTING' ? standing.members : voters;

export type Votes = { votesFor: number; votesAgainst: number; votesOther: number };

/** What the vote comes to; `all` counts absent votes against by leaving them in the denominator. */
export const carries = (votes: Pick<Votes, 'votesFor'>, counted: number, share: MeetingShare): boolean => reaches(votes.votesFor, counted, share);

/** What was said or voted at this moment was on points that no longer hold: scoring was opened again since, and counted anew. */
export const isOutdated = (at: Date | null, computedAt: Date | null): boolean => at !== null && computedAt !== null && computedAt > at;

export const isStale = ({ votedAt, submission }: { votedAt: Date | null; submission: { result: { computedAt: Date } | null } }): boolean =>
  isOutdated(votedAt, submission.result?.computedAt ?? null);
