'use client';

import { TextArea } from '@/ui/field';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { acceptSubmissionAction } from './actions';
import { DecisionFrame } from './decision-frame';

export function AcceptForm({ submissionId, code, onDone }: { submissionId: string; code: string; onDone: () => void }) {
  const form = useActionForm({
    schema: () => import('@/domain/submissions/screening-schema').then((all) => all.acceptSubmissionInput),
    action: acceptSubmissionAction,
    defaultValues: { submissionId, note: '', paperNumber: '', paperOn: '', paperSigner: '' },
    onSuccess: () => {
      flash(`Đã tiếp nhận hồ sơ ${code}.`);
      onDone();
    },
  });
  return (
    <DecisionFrame title={`Tiếp nhận hồ sơ ${code}`} form={form} onSubmit={form.onSubmit} field={form.field} submit={{ label: 'Tiếp nhận', kind: 'primary' }} onDone={onDone}>
      <p className="text-sm text-ink-2">Hồ sơ đủ điều kiện và chuyển Hội đồng chấm. Các tác giả được báo.</p>
      <TextArea label="Ghi chú của người thẩm tra" optional hint="Phòng và lãnh đạo đọc được; không gửi trong tin báo." rows={2} {...form.field('note')} />
    </DecisionFrame>
  );
}
