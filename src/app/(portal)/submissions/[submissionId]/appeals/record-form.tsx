'use client';

import type * as z from 'zod';
import type { recordAppealInput } from '@/domain/recognition/appeals/appeal-schema';
import { Button } from '@/ui/button';
import { DateField, TextArea, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { recordAppealAction } from './actions';
import type { FormFacts } from './new-appeal';
import { ScanDrop } from './scan-drop';

/** A kiến nghị that came on paper, as văn thư's register has it. */
export function RecordForm({ submissionId, campaignId, maxMb, today, onDone }: FormFacts & { onDone: () => void }) {
  const form = useActionForm({
    schema: () => import('@/domain/recognition/appeals/appeal-schema').then((all) => all.recordAppealInput),
    action: async (input: z.input<typeof recordAppealInput>) => recordAppealAction(input),
    defaultValues: { submissionId, arrivalNumber: '', arrivedOn: today, senderName: '', text: '', fileId: '' },
    onSuccess: () => {
      flash('Đã ghi kiến nghị.');
      onDone();
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Số đến" autoComplete="off" {...form.field('arrivalNumber')} />
        <DateField label="Ngày đến" max={today} {...form.field('arrivedOn')} />
      </div>
      <TextField label="Người ký kiến nghị" autoComplete="off" {...form.field('senderName')} />
      <TextArea label="Tóm tắt nội dung" rows={4} count={5000} {...form.field('text')} />
      <ScanDrop
        campaignId={campaignId} maxMb={maxMb} label="Bản quét kiến nghị đã ký" error={form.form.formState.errors.fileId?.message}
        onReady={(fileId) => {
          form.form.setValue('fileId', fileId, { shouldDirty: true });
          form.form.clearErrors('fileId');
        }}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>Ghi kiến nghị</Button>
        <Button onClick={onDone}>Thôi</Button>
      </div>
    </form>
  );
}
