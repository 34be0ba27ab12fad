'use client';

import { ConfirmDialog } from '@/ui/confirm-dialog';
import { voidPaperReceiptAction } from './actions';

export function VoidReceipt({ receiptId, arrivalNumber }: { receiptId: string; arrivalNumber: string }) {
  return (
    <ConfirmDialog
      trigger={{ label: 'Hủy dòng này', kind: 'quiet', size: 'sm' }}
      title={`Hủy lần nhận bản giấy số đến ${arrivalNumber}`}
      confirmLabel="Hủy lần nhận"
      danger
      reason={{ label: 'Lý do hủy', hint: 'Ví dụ: ghi nhầm hồ sơ.', maxLength: 500 }}
      run={voidPaperReceiptAction}
      input={{ receiptId }}
      success="Đã hủy lần nhận bản giấy."
    >
      <p>Dòng này vẫn hiện, gạch ngang, kèm lý do. Thời hạn nộp được tính lại theo các lần nhận còn lại.</p>
    </ConfirmDialog>
  );
}
