'use client';

import { choiceLabels } from '@/domain/reviews/meeting/meeting-labels';
import { Button } from '@/ui/button';
import { RadioCards, TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { answerInWritingAction } from './actions';

type Props = { itemId: string; choice: 'FOR' | 'AGAINST' | 'OTHER' | null; opinion: string; disabledReason?: string };

const options = Object.entries(choiceLabels).map(([value, label]) => ({ value, label }));

/** One's own word on one dossier, with a name: it is no secret ballot. */
export function AnswerForm({ itemId, choice, opinion, disabledReason }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/meeting/written/written-schema').then((all) => all.answerInput),
    action: answerInWritingAction,
    // Nothing is chosen for anybody: the schema says so where it is left open.
    defaultValues: { itemId, opinion, ...(choice ? { choice } : {}) },
    onSuccess: () => toast('Đã gửi ý kiến.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <RadioCards label="Ý kiến của thành viên" columns={3} options={options} {...form.field('choice')} />
      <TextArea label="Nội dung ý kiến" hint="Thư ký đọc và ghi vào biên bản cùng tên người trả lời." optional rows={3} {...form.field('opinion')} />
      <Button type="submit" kind="primary" busy={form.busy} disabledReason={disabledReason}>{choice ? 'Gửi lại ý kiến' : 'Gửi ý kiến'}</Button>
    </form>
  );
}
