import { ConfirmDialog } from '@/ui/confirm-dialog';
import { revokeRecognitionAction } from './actions';

/** Withdrawing what was published: rare, with a paper behind it. */
export function RevokeButton({ submissionId, title }: { submissionId: string; title: string }) {
  return (
    <ConfirmDialog
      trigger={{ label: 'Thu hồi', kind: 'quiet', size: 'sm' }}
      title="Thu hồi kết quả công nhận"
      confirmLabel="Thu hồi"
      danger
      reason={{ label: 'Lý do, số và ngày văn bản thu hồi', maxLength: 2000 }}
      run={revokeRecognitionAction}
      input={{ submissionId }}
      success="Đã thu hồi."
    >
      <p>{`“${title}” không còn trong Kho sáng kiến, tác giả được báo kèm lý do. Hồ sơ và lịch sử vẫn giữ.`}</p>
    </ConfirmDialog>
  );
}
