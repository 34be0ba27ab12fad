'use client';

import type * as z from 'zod';
import type { publishAgainInput } from '@/domain/recognition/reconsideration/again-schema';
import { ScanDrop } from '../appeals/scan-drop';
import { publishReconsiderationAction } from './actions';
import { Button } from '@/ui/button';
import { DateField, TextArea, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';

export type PublishFormProps = { submissionId: string; version: number; campaignId: string; maxMb: number; today: string; signerName: string; disabledReason?: string };

/** The signed decision, and why the result is another or the same. */
export function PublishForm({ submissionId, version, campaignId, maxMb, today, signerName, disabledReason }: PublishFormProps) {
  const form = useActionForm({
    schema: () => import('@/domain/recognition/reconsideration/again-schema').then((all) => all.publishAgainInput),
    action: async (input: z.input<typeof publishAgainInput>) => publishReconsiderationAction(input),
    defaultValues: { submissionId, version, number: '', issuedOn: today, signerName, fileId: '', reason: '' },
    onSuccess: () => flash('Đã công bố kết quả xem xét lại.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField label="Số quyết định" hint="Theo sổ văn thư." autoComplete="off" {...form.field('number')} />
        <DateField label="Ngày quyết định" max={today} {...form.field('issuedOn')} />
        <TextField label="Người ký" autoComplete="off" {...form.field('signerName')} />
      </div>
      <ScanDrop
        campaignId={campaignId} maxMb={maxMb} label="Bản quét quyết định đã ký" error={form.form.formState.errors.fileId?.message}
        onReady={(fileId) => {
          form.form.setValue('fileId', fileId, { shouldDirty: true });
          form.form.clearErrors('fileId');
        }}
      />
      <TextArea label="Lý do" hint="Tác giả đọc được: điều gì đã được xem xét, vì sao kết quả thay đổi hoặc giữ nguyên." rows={3} count={2000} {...form.field('reason')} />
      <Button type="submit" kind="primary" busy={form.busy} disabledReason={disabledReason}>Công bố kết quả xem xét lại</Button>
    </form>
  );
}
