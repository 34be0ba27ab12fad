'use client';

import { useState } from 'react';
import type * as z from 'zod';
import type { fileOnBehalfInput } from '@/domain/submissions/screening-on-behalf-schema';
import { FieldError } from '@/ui/field-frame';
import { FileDrop } from '@/ui/file-drop';
import type { ActionForm } from '@/ui/use-action-form';

type Sent = { fileId: string; name: string };

type Props = { form: ActionForm<z.input<typeof fileOnBehalfInput>>; maxFileMb: number };

/** The scan or photo of the paper; sent at once, attached when the dossier is entered. */
export function ScanDrop({ form, maxFileMb }: Props) {
  const [sent, setSent] = useState<Sent[]>([]);
  const wrong = form.form.formState.errors.fileIds?.message;

  function add(file: Sent) {
    setSent((before) => [...before, file]);
    form.form.setValue('fileIds', [...form.form.getValues('fileIds'), file.fileId], { shouldDirty: true });
    form.form.clearErrors('fileIds');
  }

  return (
    <div>
      <p className="mb-1.5 font-medium">Bản quét hoặc ảnh chụp hồ sơ giấy</p>
      {wrong ? <FieldError>{wrong}</FieldError> : null}
      <FileDrop<Sent>
        label="Bản quét hồ sơ giấy" url="/api/uploads" method="PUT" camera onReady={add}
        limits={{ extensions: ['.pdf', '.jpg', '.jpeg', '.png', '.heic', '.doc', '.docx'], words: 'PDF, ảnh JPG, PNG, HEIC, Word', maxBytes: maxFileMb * 1024 * 1024, maxFiles: 20 }}
        already={0}
      />
      <p role="status" className="mt-1 text-sm text-ink-2">{sent.length > 0 ? `Đã nhận ${sent.length} tệp; các tệp này đi cùng hồ sơ khi nhập.` : ''}</p>
    </div>
  );
}
