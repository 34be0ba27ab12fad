'use client';

import { useState } from 'react';
import type * as z from 'zod';
import type { sendMessageInput, ThreadDoor } from '@/domain/submissions/thread-schema';
import { threadTextLength } from '@/domain/submissions/thread-length';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/field';
import { FieldError } from '@/ui/field-frame';
import { FileDrop } from '@/ui/file-drop';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { sendMessageAction } from './actions';
import type { ThreadView } from './thread-view';

type Props = { door: ThreadDoor; view: Pick<ThreadView, 'campaignId' | 'note' | 'whyNotSend' | 'attaches' | 'side'>; onSent: () => void };

export function SendForm({ door, view: { campaignId, note, whyNotSend, attaches, side }, onSent }: Props) {
  const [sent, setSent] = useState(0);
  const [attaching, setAttaching] = useState(false);
  const form = useActionForm({
    schema: () => import('@/domain/submissions/thread-schema').then((all) => all.sendMessageInput),
    action: async (input: z.input<typeof sendMessageInput>) => sendMessageAction(input),
    defaultValues: { ...door, text: '', fileId: '' },
    onSuccess: (_id, { reset }) => {
      reset({ ...door, text: '', fileId: '' });
      setSent(sent + 1);
      setAttaching(false);
      toast('Đã gửi.');
      onSent();
    },
  });
  const wrong = form.form.formState.errors.fileId?.message;
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-3 border-t border-line pt-4">
      <FormNotice form={form} />
      <TextArea
        label={side === 'AUTHORS' ? 'Câu hỏi gửi Phòng Văn hóa – Xã hội' : 'Tin gửi tác giả'}
        hint={note}
        rows={3}
        count={threadTextLength}
        {...form.field('text')}
      />
      {wrong ? <FieldError>{wrong}</FieldError> : null}
      {attaching ? (
        <FileDrop<{ fileId: string }>
          key={sent}
          label="Tệp kèm theo"
          url={`/api/uploads?campaign=${campaignId}`}
          method="PUT"
          multiple={false}
          camera
          limits={{ extensions: ['.pdf', '.jpg', '.jpeg', '.png', '.heic', '.heif', '.doc', '.docx', '.xls', '.xlsx'], words: 'PDF, Word, Excel hoặc ảnh', maxBytes: 20 * 1024 * 1024 }}
          onReady={({ fileId }) => {
            form.form.setValue('fileId', fileId, { shouldDirty: true });
            form.form.clearErrors('fileId');
          }}
        />
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy} disabledReason={whyNotSend}>Gửi</Button>
        {attaching || whyNotSend || !attaches ? null : <Button onClick={() => setAttaching(true)}>Kèm một tệp…</Button>}
      </div>
    </form>
  );
}
