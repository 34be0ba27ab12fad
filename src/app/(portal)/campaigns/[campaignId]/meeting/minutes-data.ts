import type { MeetingMinutes, MinutesItem, MinutesPerson } from '@/documents/meeting-minutes';
import { fromDateColumn } from '@/domain/time/date-column';
import { getCampaign } from '@/domain/campaigns/queries';
import type { Ctx } from '@/domain/context';
import { formatHundredths, formatHundredthsShort } from '@/domain/numbers/hundredths';
import { formatCount } from '@/domain/numbers/integers';
import { roundHalfUpDiv } from '@/domain/numbers/rounding';
import { organizationLabel, seatLabels } from '@/domain/people/labels';
import { postWords } from '@/domain/people/post';
import { letterheadOf, organizationOf } from '@/domain/people/queries';
import { ballotRecords, type BallotRecords } from '@/domain/reviews/meeting/ballot/ballot-queries';
import { baseLabels, choiceLabels, conclusionLabels, shareLabels } from '@/domain/reviews/meeting/meeting-labels';
import type { AgendaRow } from '@/domain/reviews/meeting/meeting-queries';
import type { Minutes } from '@/domain/reviews/meeting/minutes-queries';
import type { PanelSeat } from '@/domain/reviews/panel';
import { dayOf } from '@/domain/time/calendar';
import { formatDay, formatDayLong, formatTimeLong } from '@/domain/time/format';
import { guestLines } from '@/domain/reviews/meeting/minutes/speaker';
import { paperWords, roundWords } from './ballot/ballot-view';

// From the meeting to what its minutes say: wording only, no rule.

const personOf = (seat: PanelSeat | undefined): MinutesPerson => ({ name: seat?.fullName ?? '', title: seat ? [postWords(seat.jobTitle, seat.unitName), seatLabels[seat.seat]].filter(Boolean).join(', ') : '' });

export async function minutesData(ctx: Ctx, { room, named, opinions, leaves, written }: Minutes): Promise<MeetingMinutes> {
  const { meeting, campaign, rules, attendance } = room;
  const [organization, letterhead, plan, records] = await Promise.all([organizationOf(ctx), letterheadOf(ctx, 'COUNCIL'), getCampaign(ctx, campaign.id), ballotRecords(ctx, room.items.map(({ id }) => id))]);
  const seats = room.seats.filter((seat) => !seat.endedAt || attendance.has(seat.id));
  const seatOf = (id: string | null) => room.seats.find((seat) => seat.id === id);
  const came = (seat: PanelSeat): boolean => (attendance.get(seat.id)?.kind ?? 'ABSENT') !== 'ABSENT';
  const voting = seats.filter((seat) => seat.votes);
  const members = seats.filter((seat) => seat.seat !== 'guest');
  const of = (kind: 'PRESENT' | 'REMOTE') => members.filter((seat) => attendance.get(seat.id)?.kind === kind).map(personOf);
  const concluded = room.items.filter((item) => item.conclusion !== null);
  const said = (itemId: string | null): string[] => [
    ...opinions.filter((opinion) => opinion.itemId === itemId).map((opinion) => opinionWords(opinion, seatOf)),
    ...written.filter((answer) => answer.itemId === itemId).map((answer) => writtenWords(answer, seatOf)),
  ];
  const [beganAt, endedAt] = [meeting.beganAt ?? meeting.startsAt, meeting.endedAt ?? meeting.closedAt];
  const council = campaign.councilName || 'Hội đồng thi đua, khen thưởng';
  return {
    head: {
      letterhead: { parentLines: [letterhead.upperLine], nameLines: [letterhead.nameLine], place: letterhead.place },
      reference: { number: meeting.signed?.number ?? '', symbol: `BB-${letterhead.symbol}`, issuedOn: meeting.signed?.issuedOn ? fromDateColumn(meeting.signed.issuedOn) : dayOf(meeting.startsAt), year: campaign.year },
    },
    council,
    subject: `Họp xét sáng kiến, giải pháp trong công tác cải cách hành chính năm ${campaign.year}`,
    startedAt: hourWords(beganAt),
    endedAt: endedAt ? hourWords(endedAt) : null,
    place: meeting.place,
    chair: personOf(seatOf(meeting.chairSeatId)), secretary: personOf(seatOf(meeting.secretarySeatId)),
    quorum: `${voting.filter(came).length}/${voting.length}`,
    present: of('PRESENT'), remote: of('REMOTE'),
    guests: [...seats.filter((seat) => seat.seat === 'guest' && came(seat)).map((seat) => seat.fullName), ...guestLines(meeting.guests)],
    absent: members.filter((seat) => !came(seat)).map((seat) => ({ ...personOf(seat), reason: attendance.get(seat.id)?.reason || 'chưa ghi lý do' })),
    bases: [
      ...(plan?.planNumber ? [`Căn cứ Kế hoạch số ${plan.planNumber.includes('/') ? plan.planNumber : `${plan.planNumber}/KH-UBND`}${plan.planOn ? ` ngày ${formatDay(fromDateColumn(plan.planOn))}` : ''} của ${plan.planIssuer || `Ủy ban nhân dân ${organizationLabel(organization)}`}`] : []),
      ...(campaign.councilDecisionNumber ? [`Căn cứ Quyết định số ${campaign.councilDecisionNumber}${campaign.councilDecisionOn ? ` ngày ${formatDay(fromDateColumn(campaign.councilDecisionOn))}` : ''} về thành lập ${council}`] : []),
      'Căn cứ kết quả chấm điểm của các thành viên Hội đồng',
    ],
    rule: `Họp được khi ${shareLabels[rules.meetingQuorum].toLowerCase()} số thành viên được biểu quyết dự họp; thông qua khi ${shareLabels[rules.voteShare].toLowerCase()} ${baseLabels[rules.voteBase]} tán thành.`,
    leaves: leaves.map((leave) => leaveWords(leave, seatOf)),
    opinions: said(null),
    items: concluded.map((item) => ({ ...itemOf(item, { named, seatOf, chairSeatId: meeting.chairSeatId, records }), opinions: said(item.id) })),
    voided: room.items.filter((item) => item.conclusion === null).flatMap((item) => voidWords(item, records)),
    postponed: room.items.length - concluded.length,
    discussed: room.items.filter((item) => item.conclusion === null).map((item) => ({ dossier: `${item.code}, ${item.title}`, recused: recusedWords(item, seatOf), opinions: said(item.id) })).filter(({ recused, opinions }) => recused !== '' || opinions.length > 0),
  };
}

const hourWords = (instant: Date): string => `${formatTimeLong(instant)}, ${formatDayLong(dayOf(instant))}`;

type SeatOf = (id: string | null) => PanelSeat | undefined;

function opinionWords({ seatId, guestName, text }: Minutes['opinions'][number], seatOf: SeatOf): string {
  const { name, title } = seatId ? personOf(seatOf(seatId)) : { name: guestName, title: 'khách mời' };
  return `${[name, title].filter(Boolean).join(', ')}: ${text}`;
}

/** "Ông A, Ủy viên (ý kiến bằng văn bản ngày 03/6/2026): …" */
function writtenWords({ seatId, opinion, paperOn }: Minutes['written'][number], seatOf: SeatOf): string {
  const { name, title } = personOf(seatOf(seatId));
  return `${[name, title].filter(Boolean).join(', ')} (ý kiến bằng văn bản ngày ${formatDay(fromDateColumn(paperOn))}): ${opinion}`;
}

const leaveWords = ({ seatId, leftAt, returnedAt, reason }: Minutes['leaves'][number], seatOf: SeatOf): string =>
  `${seatOf(seatId)?.fullName ?? ''} rời họp lúc ${formatTimeLong(leftAt)}${returnedAt ? `, trở lại lúc ${formatTimeLong(returnedAt)}` : ''}${reason ? ` (${reason})` : ''}`;

/** "Đào Thị Hạnh (đã góp ý khi tác giả viết)" */
const recusedWords = ({ recusals }: Pick<AgendaRow, 'recusals'>, seatOf: SeatOf): string =>
  recusals.map(({ seatId, reason }) => `${seatOf(seatId)?.fullName ?? ''} (${reason.replace(/[.\s]+$/u, '')})`).join('; ');

type Around = { named: Minutes['named']; seatOf: (id: string | null) => PanelSeat | undefined; chairSeatId: string; records: BallotRecords | null };

export function itemOf(row: AgendaRow, { named, seatOf, chairSeatId, records }: Around): Omit<MinutesItem, 'opinions'> {
  const [votesFor, counted] = [row.votesFor ?? 0, row.countedOf ?? 0];
  const own = named.filter((vote) => vote.itemId === row.id);
  return {
    dossier: `${row.code}, ${row.title}`,
    mean: row.mean === null ? '' : formatHundredths(row.mean),
    votesFor, votesAgainst: row.votesAgainst ?? 0, votesOther: row.votesOther ?? 0,
    share: `${formatCount(votesFor)}/${formatCount(counted)} (${formatHundredthsShort(counted === 0 ? 0 : roundHalfUpDiv(votesFor * 10_000, counted))}%)`,
    conclusion: row.conclusion ? conclusionLabels[row.conclusion] : '',
    away: row.awaySeatIds.filter((id) => !row.recusals.some(({ seatId }) => seatId === id)).map((id) => seatOf(id)?.fullName ?? '').join(', '),
    recused: recusedWords({ recusals: row.recusals.filter(({ seatId }) => row.awaySeatIds.includes(seatId)) }, seatOf),
    named: own.map((vote) => `${seatOf(vote.seatId)?.fullName ?? ''} ${choiceLabels[vote.choice].toLowerCase()}${vote.paperOn ? ` (bằng văn bản ngày ${formatDay(fromDateColumn(vote.paperOn))})` : ''}`).join('; '),
    presider: row.presiderSeatId === chairSeatId ? '' : (seatOf(row.presiderSeatId)?.fullName ?? ''),
    ballot: records ? ballotWords(row, records) : '',
    text: row.text, reason: row.reason,
  };
}

/** '' for hands, as ever. */
function ballotWords(row: AgendaRow, { papers, rounds }: BallotRecords): string {
  const paper = papers.get(row.id);
  const said = roundWords(rounds.get(row.id) ?? []);
  return [...(row.voteMethod === 'PAPER' && paper ? [`Biểu quyết bằng phiếu giấy. ${paperWords(paper)}`] : []), ...said].join(' ');
}

export const voidWords = (row: AgendaRow, { rounds }: BallotRecords): string[] =>
  roundWords((rounds.get(row.id) ?? []).filter(({ outcome }) => outcome === 'VOID')).map((sentence) => `${row.code}, ${row.title}: ${sentence}`);
