import { whyNotTakeBackRecusal } from '@/domain/reviews/meeting/recusal/recusal-policy';
import { ownRecusals } from '@/domain/reviews/meeting/recusal/recusal-queries';
import type { MeetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import type { Ctx } from '@/domain/context';
import { sentenceOf } from '@/domain/refusal';
import { Card, CardBody, CardHead } from '@/ui/card';
import { TakeBackButton } from './take-back-button';

/** What this member takes no part in: gone from their agenda, so the way back stands here. */
export async function OwnRecusals({ ctx, room }: { ctx: Ctx; room: MeetingRoom }) {
  const { campaign, meeting } = room;
  const own = await ownRecusals(ctx, room);
  if (own.length === 0) return null;
  return (
    <Card aria-labelledby="own-recusals" tone="warn">
      <CardHead id="own-recusals" title="Mục tôi không tham gia" sub="Rời phòng họp khi Hội đồng xét các hồ sơ này, không tính vào số người dự và biểu quyết; chương trình họp ở đây không có các hồ sơ này." />
      {own.map((row) => {
        const reason = whyNotTakeBackRecusal(ctx.actor, { ...row, campaign, closedAt: meeting.closedAt, own: true });
        return (
          <CardBody key={row.id} className="flex flex-wrap items-start justify-between gap-3 border-t border-line">
            <div className="min-w-0">
              <p className="font-medium">{row.code}, {row.title}</p>
              <p className="text-sm text-ink-2">Lý do: {row.reason}</p>
            </div>
            <TakeBackButton recusalId={row.id} label={`Tham gia lại ${row.code}`} title={`Tham gia lại hồ sơ ${row.code}`} disabledReason={reason ? sentenceOf(reason) : undefined} />
          </CardBody>
        );
      })}
    </Card>
  );
}
