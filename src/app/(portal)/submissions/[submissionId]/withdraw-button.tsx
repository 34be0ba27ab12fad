'use client';

import { ConfirmDialog } from '@/ui/confirm-dialog';
import { withdrawSubmissionAction } from './actions';

type Props = { submissionId: string; code: string | null; title: string; filed: boolean; disabledReason: string | null };

export function WithdrawButton({ submissionId, code, title, filed, disabledReason }: Props) {
  const label = filed ? 'Rút hồ sơ' : 'Xóa bản nháp';
  return (
    <ConfirmDialog<{ submissionId: string; reason?: string }>
      trigger={{ label, kind: 'quiet', disabledReason: disabledReason ?? undefined }}
      title={filed ? `Rút hồ sơ ${code}` : 'Xóa bản nháp'}
      confirmLabel={label}
      cancelLabel="Giữ lại"
      danger
      run={withdrawSubmissionAction}
      input={{ submissionId }}
      success={filed ? `Đã rút hồ sơ ${code}.` : 'Đã xóa bản nháp.'}
      reason={filed ? { label: 'Lý do rút', hint: 'Phòng Văn hóa – Xã hội và đồng tác giả đọc được.', maxLength: 2000 } : undefined}
    >
      <p>
        “{title || 'Hồ sơ chưa có tên'}”.{' '}
        {filed
          ? 'Hồ sơ không còn được thẩm tra, chấm điểm trong đợt này và không khôi phục được. Mã hồ sơ không cấp lại cho hồ sơ khác.'
          : 'Bản nháp biến mất khỏi danh sách của mọi đồng tác giả và không khôi phục được.'}
      </p>
    </ConfirmDialog>
  );
}
