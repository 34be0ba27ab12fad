'use client';

import type * as z from 'zod';
import type { recordConfirmationInput } from '@/domain/submissions/confirmation-schema';
import { Button } from '@/ui/button';
import { DateField, TextField } from '@/ui/field';
import { FieldError } from '@/ui/field-frame';
import { FileDrop } from '@/ui/file-drop';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { recordConfirmationAction } from './confirmation/actions';
import { unsaved } from './unsaved';

type Props = { submissionId: string; campaignId: string; today: string; before?: () => Promise<boolean>; onDone: () => void };

/** The page the head signed by hand, as a photo or scan, with what is written on it. */
export function RecordConfirmationForm({ submissionId, campaignId, today, before, onDone }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/submissions/confirmation-schema').then((all) => all.recordConfirmationInput),
    action: async (input: z.input<typeof recordConfirmationInput>) => (before && !(await before()) ? unsaved : recordConfirmationAction(input)),
    defaultValues: { submissionId, signedOn: today, signerName: '', fileId: '' },
    onSuccess: () => {
      flash('Đã ghi nhận bản xác nhận đã ký.');
      onDone();
    },
  });
  const wrong = form.form.formState.errors.fileId?.message;
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4 rounded-sm border border-line-strong bg-page p-4">
      <h3 className="font-semibold">Bản xác nhận đã ký tay</h3>
      <FormNotice form={form} />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField label="Ngày ký" max={today} {...form.field('signedOn')} />
        <TextField label="Người ký" hint="Họ và tên ghi dưới chữ ký." autoComplete="off" {...form.field('signerName')} />
      </div>
      <div>
        <p className="mb-1.5 font-medium">Ảnh chụp hoặc bản quét trang đã ký</p>
        {wrong ? <FieldError>{wrong}</FieldError> : null}
        <FileDrop<{ fileId: string }>
          label="Trang đã ký"
          url={`/api/uploads?campaign=${campaignId}`}
          method="PUT"
          multiple={false}
          camera
          limits={{ extensions: ['.pdf', '.jpg', '.jpeg', '.png', '.heic', '.heif'], words: 'PDF hoặc ảnh JPG, PNG, HEIC', maxBytes: 20 * 1024 * 1024 }}
          onReady={({ fileId }) => {
            form.form.setValue('fileId', fileId, { shouldDirty: true });
            form.form.clearErrors('fileId');
          }}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>Ghi nhận</Button>
        <Button onClick={onDone}>Thôi</Button>
      </div>
    </form>
  );
}
