'use client';

import { Button } from '@/ui/button';
import { DateField, TextField } from '@/ui/field';
import { FieldError } from '@/ui/field-frame';
import { FileDrop } from '@/ui/file-drop';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { attachMinutesAction } from './minutes/actions';

type Props = { meetingId: string; issuedOn: string; number: string };

/** The file goes first, number and day after: what is wrong with them loses no file. */
export function SignedForm({ meetingId, issuedOn, number }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/meeting/minutes/minutes-schema').then((all) => all.attachMinutesInput),
    action: attachMinutesAction,
    defaultValues: { meetingId, fileId: '', number, issuedOn },
    onSuccess: () => flash('Đã đính kèm biên bản đã ký.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <FileDrop<{ fileId: string }> label="Bản quét biên bản đã ký" url="/api/uploads" method="PUT" multiple={false} camera limits={{ extensions: ['.pdf', '.jpg', '.jpeg', '.png'], words: 'PDF hoặc ảnh', maxBytes: 20 * 1024 * 1024 }}
        onReady={({ fileId }) => form.form.setValue('fileId', fileId, { shouldValidate: true })} />
      {form.form.formState.errors.fileId ? <FieldError>{form.form.formState.errors.fileId.message}</FieldError> : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Số biên bản" hint="Theo sổ văn thư, ví dụ 05 hoặc 15a." {...form.field('number')} />
        <DateField label="Ngày biên bản" {...form.field('issuedOn')} />
      </div>
      <Button type="submit" kind="primary" busy={form.busy}>Đính kèm biên bản đã ký</Button>
    </form>
  );
}
