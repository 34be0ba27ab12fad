'use client';

import { reasonLength } from '@/domain/submissions/reason-length';
import { endOfDayExclusive, parseDay } from '@/domain/time/calendar';
import { dueWords } from '@/domain/submissions/screening-words';
import { CheckboxCards } from '@/ui/choice';
import { DateField, TextArea } from '@/ui/field';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { returnSubmissionAction } from './actions';
import { DecisionFrame } from './decision-frame';

type Props = { submissionId: string; code: string; parts: { key: string; title: string }[]; today: string; suggestedDue: string; onDone: () => void };

export function ReturnForm({ submissionId, code, parts, today, suggestedDue, onDone }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/submissions/screening-schema').then((all) => all.returnSubmissionInput),
    action: returnSubmissionAction,
    defaultValues: { submissionId, reason: '', sectionKeys: [], dueOn: suggestedDue, paperNumber: '', paperOn: '', paperSigner: '' },
    onSuccess: () => {
      flash(`Đã trả hồ sơ ${code} để bổ sung.`);
      onDone();
    },
  });
  const due = parseDay(form.form.watch('dueOn') ?? '');
  return (
    <DecisionFrame title={`Trả hồ sơ ${code} để bổ sung`} form={form} onSubmit={form.onSubmit} field={form.field} submit={{ label: 'Trả lại để bổ sung', kind: 'primary' }} onDone={onDone}>
      <TextArea label="Nội dung cần bổ sung" hint="Viết từng việc để tác giả làm theo, ví dụ: Mục Hiệu quả: nêu số liệu trước và sau khi áp dụng." rows={5} count={reasonLength.max} {...form.field('reason')} />
      <CheckboxCards
        label="Mục được mở để sửa" hint="Không chọn mục nào: tác giả sửa được cả hồ sơ. Minh chứng luôn thêm được." columns={2}
        options={parts.map((part) => ({ value: part.key, label: part.title }))} {...form.field('sectionKeys')}
      />
      <DateField
        label="Hạn bổ sung" className="max-w-72" min={today}
        hint={due ? `Tác giả bổ sung đến ${dueWords(endOfDayExclusive(due))}. Hạn này riêng, không phụ thuộc hạn nhận hồ sơ.` : 'Hạn riêng của hồ sơ này.'}
        {...form.field('dueOn')}
      />
    </DecisionFrame>
  );
}
