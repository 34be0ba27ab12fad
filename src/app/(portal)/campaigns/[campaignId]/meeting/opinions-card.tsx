import { seatLabels } from '@/domain/people/labels';
import { whyNotWriteMinutes } from '@/domain/reviews/meeting/meeting-policy';
import type { AgendaRow, MeetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { type OpinionRow, shownOpinions } from '@/domain/reviews/meeting/minutes/opinion-queries';
import { guestLines } from '@/domain/reviews/meeting/minutes/speaker';
import type { Ctx } from '@/domain/context';
import { sentenceOf } from '@/domain/refusal';
import { Card, CardBody, CardHead } from '@/ui/card';
import { type OpinionView, OpinionsEditor } from './opinions-editor';

/** Ý kiến: of the dossier on the table, or of the meeting as a whole. Who runs it writes, whoever may see the dossier reads. */
export async function OpinionsCard({ ctx, room, row, runs }: { ctx: Ctx; room: MeetingRoom; row: AgendaRow | null; runs: boolean }) {
  const opinions = await shownOpinions(ctx, room, row?.id ?? null);
  if (!runs && opinions.length === 0) return null;
  const reason = whyNotWriteMinutes(ctx.actor, { ...room, ...room.meeting }, ctx.now);
  const lines = opinions.map((opinion): OpinionView => ({ ...opinion, speaker: opinion.seatId ?? opinion.guestName, who: nameOf(room, opinion) }));
  return (
    <Card aria-labelledby="opinions">
      <CardHead id="opinions" title={row ? 'Ý kiến về hồ sơ này' : 'Ý kiến chung của phiên họp'} count={opinions.length || undefined} sub={row ? undefined : 'Ý kiến về một hồ sơ thì ghi tại hồ sơ đó, để người có liên quan không đọc được.'} />
      <CardBody>
        <OpinionsEditor key={row?.id ?? 'all'} meetingId={room.meeting.id} itemId={row?.id ?? null} lines={lines} speakers={speakersOf(room, row)} writes={runs} disabledReason={reason ? sentenceOf(reason) : undefined} />
      </CardBody>
    </Card>
  );
}

function nameOf({ seats }: MeetingRoom, { seatId, guestName }: OpinionRow): string {
  const seat = seats.find((each) => each.id === seatId);
  return seat ? `${seat.fullName}, ${seatLabels[seat.seat]}` : `${guestName}, khách mời`;
}

/** Whoever may have spoken: who is not absent (or is asked in writing), and has nothing to do with the dossier. */
function speakersOf({ seats, attendance, rules, meeting }: MeetingRoom, row: AgendaRow | null) {
  const away = new Set(row?.away.map(({ seatId }) => seatId));
  const sitting = seats.filter((seat) => {
    const line = attendance.get(seat.id);
    return !away.has(seat.id) && (line?.kind === 'ABSENT' ? rules.votesInWriting : !seat.endedAt || line !== undefined);
  });
  return [...sitting.map((seat) => ({ value: seat.id, label: seat.fullName })), ...guestLines(meeting.guests).map((guest) => ({ value: guest, label: `Khách mời: ${guest}` }))];
}
