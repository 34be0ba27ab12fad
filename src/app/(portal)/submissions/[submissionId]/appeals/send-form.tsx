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
  const [sent, setSent] = useState<string[]>([]);
  const form = useActionForm({
    schema: () => import('@/domain/recognition/appeals/appeal-schema').then((all) => all.sendAppealInput),
    action: async (input: z.input<typeof sendAppealInput>) => sendAppealAction(input),
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
          limits={{ extensions: ['.pdf', '.jpg', '.jpeg', '.png', '.heic', '.heif', '.doc', '.docx', '.xls', '.xlsx'], words: 'PDF, Word, Excel hoặc ảnh, nhiều nhất 10 tệp', maxBytes: maxMb * 1024 * 1024 }}
          onReady={({ fileId }) => {
            const all = [...form.form.getValues('fileIds'), fileId];
            setSent(all);
            form.form.setValue('fileIds', all, { shouldDirty: true });
            form.form.clearErrors('fileIds');
          }}
        />
        {sent.length > 0 ? <p role="status" className="mt-1.5 text-sm text-ink-2">{`Gửi kèm ${sent.length} tệp.`}</p> : null}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>Gửi kiến nghị</Button>
        <Button onClick={onDone}>Thôi</Button>
      </div>
    </form>
  );
}
