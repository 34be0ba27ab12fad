import { fromDateColumn } from '@/domain/time/date-column';
import { whyNotAttachMinutes } from '@/domain/reviews/meeting/meeting-policy';
import type { MeetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import type { Ctx } from '@/domain/context';
import { dayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDay } from '@/domain/time/format';
import { StatusText } from '@/ui/badge';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { SignedForm } from './signed-form';

/** Biên bản đã ký, once the meeting is over: where it is kept, and the place to attach it. */
export function SignedCard({ ctx, room: { meeting, campaign }, whole }: { ctx: Ctx; room: MeetingRoom; whole: boolean }) {
  if (whyNotAttachMinutes(ctx.actor, { campaign, ...meeting }) !== null) return null;
  const { signed } = meeting;
  const issuedOn = signed?.issuedOn ? fromDateColumn(signed.issuedOn) : dayOf(meeting.startsAt);
  return (
    <Card aria-labelledby="signed">
      <CardHead id="signed" title="Biên bản đã ký" sub={signed ? undefined : 'In biên bản, ký, lấy số rồi gửi bản quét vào đây. Sau đó biên bản không sửa được, trừ khi mở lại phiên họp.'} />
      <CardBody className="space-y-4">
        {signed ? (
          <>
            <p><StatusText tone="good" glyph="ok">Số {signed.number}, ngày {formatDay(issuedOn)}; đính kèm lúc {formatDateTime(signed.at)}</StatusText></p>
            {whole ? <LinkButton href={`/campaigns/${campaign.id}/meeting/signed`}>Xem biên bản đã ký</LinkButton> : null}
            <details>
              <summary className="min-h-6 cursor-pointer font-medium">Thay bằng bản quét khác</summary>
              <div className="pt-4"><SignedForm meetingId={meeting.id} number={signed.number} issuedOn={issuedOn} /></div>
            </details>
          </>
        ) : <SignedForm meetingId={meeting.id} number="" issuedOn={issuedOn} />}
      </CardBody>
    </Card>
  );
}
