'use client';

import { stepOutAction } from './actions';
import { ConfirmDialog } from '@/ui/confirm-dialog';

type Props = { submissionId: string; seatId: string; /** Of oneself: this page is not theirs any more. */ own: boolean };

export function StepOutButton({ submissionId, seatId, own }: Props) {
  return (
    <ConfirmDialog
      trigger={{ label: own ? 'Khai báo có liên quan' : 'Ghi có liên quan', size: 'sm' }} title="Không tham gia chấm lại" confirmLabel={own ? 'Khai báo có liên quan' : 'Ghi có liên quan'} run={stepOutAction}
      input={{ submissionId, seatId }} reason={{ label: 'Lý do có liên quan', hint: 'Chỉ người giữ phiếu của Hội đồng đọc được.', maxLength: 1000 }} success="Đã ghi."
      onDone={() => (own ? window.location.assign('/home') : window.location.reload())}
    >
      <p>Phiếu của người này không được tính vào kết quả chấm lại, và người này rời phòng khi Hội đồng họp về hồ sơ. Kết quả đã công bố không đổi.</p>
    </ConfirmDialog>
  );
}
