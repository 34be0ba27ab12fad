'use client';

import { reasonLength } from '@/domain/submissions/reason-length';
import type { LocalDay } from '@/domain/time/calendar';
import { CheckboxCards } from '@/ui/choice';
import { TextArea } from '@/ui/field';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { returnSubmissionAction } from './actions';
import { DecisionFrame } from './decision-frame';
import { DueFields, usualDays } from './due-fields';

type Props = { submissionId: string; code: string; parts: { key: string; title: string }[]; today: string; suggestedDue: string; onDone: () => void };

export function ReturnForm({ submissionId, code, parts, today, suggestedDue, onDone }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/submissions/screening-schema').then((all) => all.returnSubmissionInput),
    action: returnSubmissionAction,
    defaultValues: { submissionId, reason: '', sectionKeys: [] as string[], asks: {} as Record<string, string>, dueDays: usualDays, dueOn: suggestedDue, paperNumber: '', paperOn: '', paperSigner: '' },
    onSuccess: () => {
      flash(`Đã trả hồ sơ ${code} để bổ sung.`);
      onDone();
    },
  });
  const { watch, setValue } = form.form;
  const opened = parts.filter(({ key }) => (watch('sectionKeys') ?? []).includes(key));
  return (
    <DecisionFrame title={`Trả hồ sơ ${code} để bổ sung`} form={form} onSubmit={form.onSubmit} field={form.field} submit={{ label: 'Trả lại để bổ sung', kind: 'primary' }} onDone={onDone}>
      <TextArea label="Nội dung cần bổ sung" hint="Điều chung cho cả hồ sơ. Việc của từng mục ghi ở mục đó, bên dưới." rows={4} count={reasonLength.max} {...form.field('reason')} />
      <CheckboxCards
        label="Mục được mở để sửa" hint="Không chọn mục nào: tác giả sửa được cả hồ sơ. Minh chứng luôn thêm được; mở Thông tin chung thì chỉ số và căn cứ áp dụng mở theo." columns={2}
        options={parts.map((part) => ({ value: part.key, label: part.title }))} {...form.field('sectionKeys')}
      />
      {opened.map(({ key, title }) => (
        <TextArea key={key} label={`Đề nghị ở mục “${title}”`} optional hint="Tác giả đọc ngay tại mục này." rows={2} {...form.field(`asks.${key}`)} />
      ))}
      <DueFields
        field={form.field} days={String(watch('dueDays') ?? '')} day={watch('dueOn') ?? ''} today={today as LocalDay}
        onMode={(mode) => setValue('dueDays', mode === 'DAYS' ? usualDays : '')}
      />
    </DecisionFrame>
  );
}
