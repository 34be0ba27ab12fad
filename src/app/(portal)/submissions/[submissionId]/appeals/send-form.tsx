'use client';

import { useState } from 'react';
import type * as z from 'zod';
import type { sendAppealInput } from '@/domain/recognition/appeals/appeal-schema';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/field';
import { FieldError } from '@/ui/field-frame';
import { FileDrop } from '@/ui/file-drop';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { sendAppealAction } from './actions';
import type { FormFacts } from './new-appeal';

export function SendForm({ submissionId, campaignId, maxMb, onDone }: FormFacts & { onDone: () => void }) {
  const [files, setFiles] = useState<{ id: string; name: string }[]>([]);
  const form = useActionForm({
    schema: () => import('@/domain/recognition/appeals/appeal-schema').then((all) => all.sendAppealInput),
    // What is attached is kept beside the form: two files may arrive in one moment.
    action: async (input: z.input<typeof sendAppealInput>) => sendAppealAction({ ...input, fileIds: files.map(({ id }) => id) }),
    defaultValues: { submissionId, text: '', fileIds: [] as string[] },
    onSuccess: () => {
      flash('Đã gửi kiến nghị.');
      onDone();
    },
  });
  const wrong = form.form.formState.errors.fileIds?.message;
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <TextArea label="Điều đề nghị xem xét lại" hint="Nêu rõ tiêu chí, kết luận nào, vì sao, căn cứ ở đâu trong hồ sơ." rows={6} count={5000} {...form.field('text')} />
      <div>
        <p className="mb-1.5 font-medium">Tài liệu kèm theo (không bắt buộc)</p>
        {wrong ? <FieldError>{wrong}</FieldError> : null}
        <FileDrop<{ fileId: string }>
          label="Tài liệu kèm theo"
          url={`/api/uploads?campaign=${campaignId}`}
          method="PUT"
          limits={{ extensions: ['.pdf', '.jpg', '.jpeg', '.png', '.heic', '.heif', '.doc', '.docx', '.xls', '.xlsx'], words: 'PDF, Word, Excel hoặc ảnh', maxFiles: 10, maxBytes: maxMb * 1024 * 1024 }}
          onReady={({ fileId }, { name }) => setFiles((all) => [...all, { id: fileId, name }])}
        />
        {files.length > 0 ? (
          <ul aria-label="Gửi kèm" className="mt-2 space-y-1 text-sm">
            {files.map(({ id, name }) => (
              <li key={id} className="flex flex-wrap items-center gap-2">
                <span className="break-all">{name}</span>
                <Button size="sm" kind="quiet" aria-label={`Bỏ ${name}`} onClick={() => setFiles(files.filter((file) => file.id !== id))}>Bỏ</Button>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>Gửi kiến nghị</Button>
        <Button onClick={onDone}>Thôi</Button>
      </div>
    </form>
  );
}
