import type { BallotCount, CountedItem } from '@/documents/ballot-count';
import type { BallotPapers } from '@/documents/ballot-papers';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { baseLabels } from '@/domain/reviews/meeting/meeting-labels';
import { ballotRecords, type BallotRecords, tellersOf } from '@/domain/reviews/meeting/ballot/ballot-queries';
import { ballotSheets } from '@/domain/reviews/meeting/ballot/ballot-sheets';
import { methodOf } from '@/domain/reviews/meeting/ballot/vote-method';
import type { AgendaRow } from '@/domain/reviews/meeting/meeting-queries';
import type { Minutes } from '@/domain/reviews/meeting/minutes-queries';
import { itemOf, minutesData, voidWords } from '../minutes-data';

// From what was counted to the papers of the tellers: wording only, no rule.

const subjectOf = (year: number): string => `Xét sáng kiến, giải pháp trong công tác cải cách hành chính năm ${year}`;

export async function countData(ctx: Ctx, minutes: Minutes): Promise<BallotCount> {
  const { room } = minutes;
  const counted = room.items.filter((item) => item.votedAt !== null);
  const [whole, records, tellers] = await Promise.all([minutesData(ctx, minutes), ballotRecords(ctx, room.items.map(({ id }) => id)), tellersOf(ctx, room.meeting.id)]);
  const by = (method: 'PAPER' | 'SECRET') => counted.filter((item) => item.voteMethod === method).map((item) => lineOf(item, records));
  const count = { paper: by('PAPER'), secret: by('SECRET') };
  if (count.paper.length + count.secret.length === 0) throw new Refusal('nothing_counted');
  const voided = room.items.flatMap((item) => voidWords(item, records));
  return {
    head: whole.head, council: whole.council, subject: subjectOf(room.campaign.year), startedAt: whole.startedAt, place: whole.place, quorum: whole.quorum,
    tellers: tellers.map(({ fullName }) => fullName), base: baseLabels[room.rules.voteBase], ...count, voided, secretary: whole.secretary.name, chair: whole.chair.name,
  };
}

function lineOf(item: AgendaRow, { papers, rounds }: BallotRecords): CountedItem {
  const round = rounds.get(item.id)?.at(-1);
  const cast = round?.castVotes ?? 0;
  const counts = papers.get(item.id) ?? { issued: round?.roll.length ?? 0, returned: cast, valid: cast, invalid: 0 };
  const { dossier, share, votesFor, votesAgainst, votesOther } = itemOf(item, { named: [], seatOf: () => undefined, chairSeatId: '', records: null });
  return { dossier, ...counts, votesFor, votesAgainst, votesOther, share };
}

/** Sheets for what still waits for a paper ballot; as many of each as members may vote on it, since they are printed before anybody is there. */
export function papersData({ room }: Minutes): BallotPapers {
  const waiting = room.items.filter((item) => item.votedAt === null && methodOf({ ...room, item }) === 'PAPER');
  const sheets = ballotSheets(waiting.map((item) => ({ id: item.id, dossier: `${item.code}, ${item.title}`, away: item.away.map(({ seatId }) => seatId), voters: item.standing.members })));
  if (sheets.length === 0) throw new Refusal('nothing_by_paper');
  return {
    council: room.campaign.councilName || 'Hội đồng thi đua, khen thưởng', subject: subjectOf(room.campaign.year),
    sheets: sheets.map(({ entries, copies }) => ({ dossiers: entries.map(({ dossier }) => dossier), copies })),
  };
}
