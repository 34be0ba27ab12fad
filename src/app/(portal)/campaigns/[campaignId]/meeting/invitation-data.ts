import type { MeetingInvitation } from '@/documents/meeting-invitation';
import { archiveOf, type Signature } from '@/documents/signature';
import type { Ctx } from '@/domain/context';
import { seatLabels } from '@/domain/people/labels';
import { postWords } from '@/domain/people/post';
import { letterheadOf } from '@/domain/people/queries';
import type { MeetingFacts } from '@/domain/reviews/meeting/hold-meeting';
import { guestLines } from '@/domain/reviews/meeting/minutes/speaker';
import type { PanelSeat } from '@/domain/reviews/panel';
import { dayOf } from '@/domain/time/calendar';
import { formatTimeLong, formatWeekday } from '@/domain/time/format';

// From the meeting to the paper that asks people to it: wording only, no rule.

export async function invitationData(ctx: Ctx, { meeting, campaign, seats }: Pick<MeetingFacts, 'meeting' | 'campaign' | 'seats'>): Promise<MeetingInvitation> {
  const letterhead = await letterheadOf(ctx, 'COUNCIL');
  const sitting = seats.filter((seat) => !seat.endedAt);
  const chair = sitting.find((seat) => seat.id === meeting.chairSeatId);
  const person = ({ fullName, jobTitle, unitName }: PanelSeat): string => [fullName, postWords(jobTitle, unitName)].filter(Boolean).join(', ');
  return {
    head: {
      letterhead: { parentLines: [letterhead.upperLine], nameLines: [letterhead.nameLine], place: letterhead.place },
      reference: { number: '', symbol: `GM-${letterhead.symbol}`, issuedOn: dayOf(ctx.now), year: campaign.year },
    },
    subject: `Họp xét sáng kiến, giải pháp trong công tác cải cách hành chính năm ${campaign.year}`,
    council: campaign.councilName || 'Hội đồng thi đua, khen thưởng',
    when: `${formatTimeLong(meeting.startsAt)}, ${formatWeekday(dayOf(meeting.startsAt))}`,
    place: meeting.place,
    chair: chair ? person(chair) : '',
    members: sitting.filter((seat) => seat.seat !== 'guest').map((seat) => `${person(seat)}, ${seatLabels[seat.seat]}`),
    guests: [...sitting.filter((seat) => seat.seat === 'guest').map(person), ...guestLines(meeting.guests)],
    signature: signatureOf(chair),
    recipients: { bodies: ['Như thành phần mời'], archive: archiveOf(letterhead.archiveLine) },
  };
}

/** The chair of the council signs for it, the vice chair in the chair's place; whoever else leads the meeting signs as that. */
function signatureOf(chair: PanelSeat | undefined): Signature {
  const name = chair?.fullName ?? '';
  if (chair?.seat === 'viceChair') return { onBehalfOf: 'Hội đồng', title: 'Chủ tịch', capacity: { kind: 'deputy', signerTitle: 'Phó Chủ tịch' }, name };
  if (chair && chair.seat !== 'chair') return { title: 'Chủ trì', capacity: { kind: 'own' }, name };
  return { onBehalfOf: 'Hội đồng', title: 'Chủ tịch', capacity: { kind: 'own' }, name };
}
