import { isBlindIn, type Ctx } from '@/domain/context';
import { type Reason, sentenceOf } from '@/domain/refusal';
import type { AgendaRow, MeetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { runsMeeting } from '@/domain/reviews/meeting/meeting-policy';
import { type RecusalFacts, whyNotRecuse, whyNotTakeBackRecusal } from '@/domain/reviews/meeting/recusal/recusal-policy';
import { seatsIn } from '@/domain/reviews/policy';
import { CardBody } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { recuseAction } from './actions';
import { RecuseForm } from './lazy';
import { TakeBackButton } from './take-back-button';

type Props = { ctx: Ctx; room: MeetingRoom; row: AgendaRow; balloting: boolean };

const words = (reason: Reason | null): string | undefined => (reason ? sentenceOf(reason) : undefined);

/** "Không tham gia mục này": one's own button, and for whoever runs the meeting what was said aloud. Once the dossier is voted on nothing is left to say. */
export function ItemRecusals({ ctx, room, row, balloting }: Props) {
  const { campaign, meeting, seats } = room;
  if (meeting.closedAt) return null;
  const runs = runsMeeting(ctx.actor, campaign.id) && !isBlindIn(ctx.actor, campaign.id);
  const own = seatsIn(ctx.actor, campaign.id).map(({ id }) => id);
  const facts: RecusalFacts = { campaign, closedAt: meeting.closedAt, own: false, voted: row.votedAt !== null && !row.stale, balloting };
  const staying = seats.filter((seat) => !seat.endedAt && seat.seat !== 'guest' && !row.away.some(({ seatId }) => seatId === seat.id));
  const self = staying.find((seat) => own.includes(seat.id));
  if (facts.voted || (!self && !runs)) return null;
  const stop = words(whyNotRecuse(ctx.actor, { ...facts, own: !runs, fits: true, away: false }));
  const nameOf = (seatId: string): string => seats.find(({ id }) => id === seatId)?.fullName ?? '';
  return (
    <CardBody className="space-y-3 border-t border-line">
      {runs ? row.recusals.map((recusal) => (
        <div key={recusal.id} className="flex flex-wrap items-start justify-between gap-3">
          <p className="min-w-0"><span className="font-medium">{nameOf(recusal.seatId)}</span> không tham gia mục này: {recusal.reason}</p>
          <TakeBackButton recusalId={recusal.id} label={`Ghi ${nameOf(recusal.seatId)} tham gia lại`} title={`${nameOf(recusal.seatId)} tham gia lại hồ sơ ${row.code}`} disabledReason={words(whyNotTakeBackRecusal(ctx.actor, facts))} />
        </div>
      )) : null}
      {self ? (
        <ConfirmDialog trigger={{ label: 'Tôi không tham gia mục này', size: 'sm', disabledReason: stop }} title={`Không tham gia hồ sơ ${row.code}`} confirmLabel="Không tham gia mục này" run={recuseAction} input={{ itemId: row.id, seatId: self.id }} reason={{ label: 'Lý do', hint: 'Ghi vào biên bản họp. Ví dụ: đã góp ý khi tác giả viết sáng kiến.', maxLength: 1000 }} success="Đã ghi: không tham gia mục này.">
          <p>Rời phòng họp khi Hội đồng xét hồ sơ này, không tính vào số người dự và biểu quyết. Phiếu chấm đã chốt vẫn giữ nguyên.</p>
          {runs ? <p>Hồ sơ này sẽ không còn trên màn hình này trong phiên họp: người khác ghi biểu quyết, kết luận và in biên bản.</p> : null}
        </ConfirmDialog>
      ) : null}
      {runs ? (
        <details>
          <summary className="cursor-pointer py-2 font-medium">Ghi thành viên không tham gia mục này</summary>
          <RecuseForm key={`recuse-${row.id}-${row.version}`} itemId={row.id} seats={staying.map((seat) => ({ value: seat.id, label: seat.fullName }))} disabledReason={stop} />
        </details>
      ) : null}
    </CardBody>
  );
}
