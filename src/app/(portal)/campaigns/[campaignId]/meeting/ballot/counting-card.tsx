import { whyNotAttachCountScan, whyNotSetTellers } from '@/domain/reviews/meeting/ballot/ballot-policy';
import type { Teller } from '@/domain/reviews/meeting/ballot/ballot-queries';
import { methodOf } from '@/domain/reviews/meeting/ballot/vote-method';
import type { MeetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import type { Ctx } from '@/domain/context';
import { sentenceOf } from '@/domain/refusal';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { Download } from '@/ui/icons';
import { TextLink } from '@/ui/link';
import { CountScanDrop, TellersForm } from './lazy';

/** Ban kiểm phiếu and its papers, for whoever runs the meeting. */
export function CountingCard({ ctx, room, whole, tellers }: { ctx: Ctx; room: MeetingRoom; whole: boolean; tellers: readonly Teller[] }) {
  const { meeting, campaign, seats, items } = room;
  const counted = items.filter((item) => item.votedAt !== null && item.voteMethod !== null && item.voteMethod !== 'HANDS').length;
  const waiting = items.some((item) => item.votedAt === null && methodOf({ ...room, item }) === 'PAPER');
  const noScan = whyNotAttachCountScan(ctx.actor, { campaign, counted });
  const base = `/campaigns/${campaign.id}/meeting/ballot`;
  const stop = whyNotSetTellers(ctx.actor, { campaign, closedAt: meeting.closedAt });
  const options = seats.filter((seat) => seat.seat !== 'guest' && !seat.endedAt).map((seat) => ({ value: seat.id, label: seat.fullName }));
  return (
    <Card aria-labelledby="counting">
      <CardHead id="counting" title="Kiểm phiếu" sub={tellers.length === 0 ? 'Chưa có ban kiểm phiếu.' : `Ban kiểm phiếu: ${tellers.map(({ fullName }) => fullName).join(', ')}.`} />
      {whole && (waiting || counted > 0) ? (
        <CardBody className="flex flex-wrap gap-2">
          {waiting ? <><LinkButton href={`${base}/papers`} icon={<Download aria-hidden="true" />}>Phiếu biểu quyết (Word)</LinkButton><LinkButton kind="quiet" href={`${base}/papers?as=pdf`}>Phiếu biểu quyết (PDF)</LinkButton></> : null}
          {counted > 0 ? <><LinkButton href={`${base}/count`} icon={<Download aria-hidden="true" />}>Biên bản kiểm phiếu (Word)</LinkButton><LinkButton kind="quiet" href={`${base}/count?as=pdf`}>Biên bản kiểm phiếu (PDF)</LinkButton></> : null}
        </CardBody>
      ) : null}
      <CardBody className="grid gap-8 border-t border-line lg:grid-cols-2">
        <TellersForm meetingId={meeting.id} seats={options} tellers={tellers.map(({ seatId, fullName }) => ({ seatId: seatId ?? '', fullName: seatId ? '' : fullName }))} disabledReason={stop ? sentenceOf(stop) : undefined} />
        <div className="space-y-3">
          {whole && meeting.countScanId ? <p><TextLink href={`${base}/scan`}>Xem biên bản kiểm phiếu đã ký</TextLink></p> : null}
          {noScan ? <p className="text-sm text-ink-2">Biên bản kiểm phiếu đã ký đính kèm ở đây sau khi có kết quả kiểm phiếu.</p> : <CountScanDrop meetingId={meeting.id} />}
        </div>
      </CardBody>
    </Card>
  );
}
