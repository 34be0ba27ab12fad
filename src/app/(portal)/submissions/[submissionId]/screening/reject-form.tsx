'use client';

import { reasonLength } from '@/domain/submissions/reason-length';
import { TextArea } from '@/ui/field';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { rejectSubmissionAction } from './actions';
import { DecisionFrame } from './decision-frame';

export function RejectForm({ submissionId, code, onDone }: { submissionId: string; code: string; onDone: () => void }) {
  const form = useActionForm({
    schema: () => import('@/domain/submissions/screening-schema').then((all) => all.rejectSubmissionInput),
    action: rejectSubmissionAction,
    defaultValues: { submissionId, reason: '', paperNumber: '', paperOn: '', paperSigner: '' },
    onSuccess: () => {
      flash(`Đã từ chối tiếp nhận hồ sơ ${code}.`);
      onDone();
    },
  });
  return (
    <DecisionFrame title={`Từ chối tiếp nhận hồ sơ ${code}`} form={form} onSubmit={form.onSubmit} field={form.field} submit={{ label: 'Từ chối tiếp nhận', kind: 'dangerSolid' }} onDone={onDone}>
      <p className="text-sm text-ink-2">Hồ sơ không được chấm. Nếu chỉ thiếu nội dung hay giấy tờ, hãy trả lại để bổ sung. Các tác giả được báo kèm lý do.</p>
      <TextArea label="Lý do" hint="Nêu điều không đúng với kế hoạch, ví dụ không thuộc phạm vi cải cách hành chính." rows={4} count={reasonLength.max} {...form.field('reason')} />
    </DecisionFrame>
  );
}
