'use client';

import type * as z from 'zod';
import type { OthersDecision } from '@/generated/prisma/enums';
import { othersLabels } from '@/domain/recognition/reconsideration/again-labels';
import type { settleOthersInput } from '@/domain/recognition/reconsideration/again-schema';
import { settleOthersAction } from './actions';
import { Button } from '@/ui/button';
import { SelectField, TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';

export type OthersFormProps = { submissionId: string; version: number; others: OthersDecision | null; text: string; disabledReason?: string };

/** Nothing of the others changes by itself: somebody says what is to become of them. */
export function OthersForm({ submissionId, version, others, text, disabledReason }: OthersFormProps) {
  const form = useActionForm({
    schema: () => import('@/domain/recognition/reconsideration/again-schema').then((all) => all.settleOthersInput),
    action: async (input: z.input<typeof settleOthersInput>) => settleOthersAction(input),
    defaultValues: { submissionId, version, others: others ?? ('' as OthersDecision), text },
    onSuccess: () => flash('Đã ghi cách xử lý các hồ sơ khác.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <SelectField label="Cách xử lý" placeholder="Chọn cách xử lý" options={Object.entries(othersLabels).map(([value, label]) => ({ value, label }))} {...form.field('others')} />
      <TextArea label="Nội dung đề nghị" hint="In vào tờ trình. Bắt buộc khi đề nghị điều chỉnh: nêu hồ sơ nào, điều chỉnh gì." optional rows={3} count={2000} {...form.field('text')} />
      <Button type="submit" kind={others ? 'secondary' : 'primary'} busy={form.busy} disabledReason={disabledReason}>Ghi cách xử lý</Button>
    </form>
  );
}
