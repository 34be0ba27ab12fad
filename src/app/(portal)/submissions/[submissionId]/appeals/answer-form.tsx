'use client';

import type * as z from 'zod';
import type { AppealAnswer } from '@/generated/prisma/enums';
import { answerLabels } from '@/domain/recognition/appeals/appeal-labels';
import type { draftAnswerInput } from '@/domain/recognition/appeals/appeal-schema';
import { Button } from '@/ui/button';
import { SelectField, TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { draftAnswerAction } from './actions';

type Props = { appealId: string; version: number; answer: AppealAnswer | null; reply: string };

/** What the paper will say; printed and signed before anybody is told. */
export function AnswerForm({ appealId, version, answer, reply }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/recognition/appeals/appeal-schema').then((all) => all.draftAnswerInput),
    action: async (input: z.input<typeof draftAnswerInput>) => draftAnswerAction(input),
    // Nobody upholds a result by not looking at the list.
    defaultValues: { appealId, version, answer: answer ?? ('' as AppealAnswer), reply },
    onSuccess: () => flash('Đã lưu nội dung trả lời. Tác giả chưa đọc được.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <SelectField label="Cách trả lời" placeholder="Chọn cách trả lời" options={Object.entries(answerLabels).map(([value, label]) => ({ value, label }))} {...form.field('answer')} />
      <TextArea label="Nội dung trả lời và lý do" hint="In nguyên văn vào văn bản trả lời." rows={6} count={5000} {...form.field('reply')} />
      <Button type="submit" kind={answer ? 'secondary' : 'primary'} busy={form.busy}>Lưu nội dung trả lời</Button>
    </form>
  );
}
