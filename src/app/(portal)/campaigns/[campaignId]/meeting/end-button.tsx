import { whyNotCancelMeeting, whyNotCloseMeeting, whyNotReopenMeeting } from '@/domain/reviews/meeting/meeting-policy';
import type { MeetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { proposalHolds } from '@/domain/reviews/meeting/proposal-holds';
import type { Ctx } from '@/domain/context';
import { sentenceOf } from '@/domain/refusal';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { closeMeetingAction, reopenMeetingAction } from './actions';
import { cancelMeetingAction } from './minutes/actions';

/** Ends the meeting, or opens it again. Counts are of what this person sees; the verb counts the whole agenda. */
export async function EndButton({ ctx, room: { meeting, campaign, items }, open, balloting }: { ctx: Ctx; room: MeetingRoom; open: boolean; balloting: ReadonlySet<string> }) {
  const input = { meetingId: meeting.id };
  if (meeting.cancelledAt) return null;
  if (meeting.closedAt) {
    const reason = whyNotReopenMeeting(ctx.actor, { campaign, ...meeting, otherOpen: open, followed: false, proposalSigned: await proposalHolds(ctx, campaign) });
    return (
      <ConfirmDialog trigger={{ label: 'Mở lại phiên họp', disabledReason: reason ? sentenceOf(reason) : undefined }} title="Mở lại phiên họp" confirmLabel="Mở lại phiên họp" run={reopenMeetingAction} input={input} reason={{ label: 'Lý do mở lại', maxLength: 1000 }} success="Đã mở lại phiên họp.">
        <p>Tờ trình phải chờ phiên họp kết thúc lại rồi cập nhật theo kết luận mới. {meeting.signed ? 'Biên bản đã ký thôi có hiệu lực; ký và đính kèm lại sau khi sửa. ' : ''}Lý do được lưu trong lịch sử.</p>
      </ConfirmDialog>
    );
  }
  const concluded = items.filter((item) => item.conclusion !== null).length;
  const ongoing = items.filter(({ id }) => balloting.has(id)).length;
  const reason = whyNotCloseMeeting(ctx.actor, { campaign, closedAt: null, concluded, hanging: items.filter((item) => item.votedAt && !item.conclusion).length, stale: items.filter((item) => item.stale).length, balloting: ongoing });
  const noCancel = whyNotCancelMeeting(ctx.actor, { campaign, closedAt: null, voted: items.some((item) => item.votedAt !== null), balloting: ongoing });
  return (
    <>
      {noCancel && noCancel !== 'ballot_open_in_meeting' ? null : (
        <ConfirmDialog trigger={{ label: 'Hủy phiên họp', kind: 'quiet', disabledReason: noCancel ? sentenceOf(noCancel) : undefined }} title="Hủy phiên họp" confirmLabel="Hủy phiên họp" cancelLabel="Không hủy" danger run={cancelMeetingAction} input={input} reason={{ label: 'Lý do hủy', hint: 'Người được mời đọc lý do này.', maxLength: 1000 }} success="Đã hủy phiên họp, đã báo cho người được mời.">
          <p>Mọi người được mời có tài khoản nhận thông báo hủy. Hồ sơ trong chương trình để lại phiên sau.</p>
        </ConfirmDialog>
      )}
      <ConfirmDialog trigger={{ label: 'Kết thúc phiên họp', kind: 'primary', disabledReason: reason ? sentenceOf(reason) : undefined }} title="Kết thúc phiên họp" confirmLabel="Kết thúc phiên họp" run={closeMeetingAction} input={input} success="Đã kết thúc phiên họp.">
        <p>{concluded} hồ sơ đã có kết luận, đưa vào tờ trình. Hồ sơ chưa xét để lại phiên sau. Sau khi kết thúc không sửa được biểu quyết, kết luận.</p>
      </ConfirmDialog>
    </>
  );
}
