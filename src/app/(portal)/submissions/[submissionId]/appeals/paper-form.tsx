'use client';

import type * as z from 'zod';
import type { followUpInput } from '@/domain/recognition/appeals/appeal-schema';
import { Button } from '@/ui/button';
import { DateField, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { followUpAction, sendAnswerAction } from './actions';
import type { FormFacts } from './new-appeal';
import { ScanDrop } from './scan-drop';

type Props = FormFacts & { kind: 'answer' | 'follow'; appealId: string; version: number };

/** Number, day and scan of a signed paper: the answer itself, or the decision that follows it. */
export function PaperForm({ kind, appealId, version, campaignId, maxMb, today }: Props) {
  const answers = kind === 'answer';
  const form = useActionForm({
    schema: () => import('@/domain/recognition/appeals/appeal-schema').then((all) => all.followUpInput),
    action: async (input: z.input<typeof followUpInput>) => (answers ? sendAnswerAction(input) : followUpAction(input)),
    defaultValues: { appealId, version, number: '', issuedOn: today, fileId: '' },
    onSuccess: () => flash(answers ? 'Đã gửi trả lời.' : 'Đã ghi quyết định.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={answers ? 'Số văn bản trả lời' : 'Số quyết định'} hint="Theo sổ văn thư." autoComplete="off" {...form.field('number')} />
        <DateField label={answers ? 'Ngày văn bản' : 'Ngày quyết định'} max={today} {...form.field('issuedOn')} />
      </div>
      <ScanDrop
        campaignId={campaignId} maxMb={maxMb} label={answers ? 'Bản quét văn bản trả lời đã ký' : 'Bản quét quyết định đã ký'} error={form.form.formState.errors.fileId?.message}
        onReady={(fileId) => {
          form.form.setValue('fileId', fileId, { shouldDirty: true });
          form.form.clearErrors('fileId');
        }}
      />
      <Button type="submit" kind="primary" busy={form.busy}>{answers ? 'Gửi trả lời cho tác giả' : 'Ghi quyết định'}</Button>
    </form>
  );
}
