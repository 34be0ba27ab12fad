'use client';

import { useState } from 'react';
import { Button } from '@/ui/button';
import { CheckboxCards } from '@/ui/choice';
import { DateField } from '@/ui/field';
import { FileDrop } from '@/ui/file-drop';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { recordSignedSharesAction } from './actions';

type Props = { submissionId: string; listMark: string; people: { id: string; label: string; waits: boolean }[]; today: string; onDone: () => void };

/** Who has signed the paper, on which day; with its scan where there is one. */
export function RecordForm({ submissionId, listMark, people, today, onDone }: Props) {
  const [scan, setScan] = useState('');
  const form = useActionForm({
    schema: () => import('@/domain/submissions/share-schema').then((all) => all.recordSignedSharesInput),
    action: recordSignedSharesAction,
    defaultValues: { submissionId, listMark, authorIds: people.filter(({ waits }) => waits).map(({ id }) => id), signedOn: '', fileId: null },
    onSuccess: ({ count }) => {
      flash(`Đã ghi xác nhận trên giấy của ${count} tác giả.`);
      onDone();
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4 rounded-sm border border-line-strong bg-page p-3">
      <h3 className="font-semibold">Ghi xác nhận trên giấy</h3>
      <FormNotice form={form} />
      <CheckboxCards label="Tác giả đã ký" hint="Bỏ chọn người chưa ký trên bản giấy." options={people.map(({ id, label }) => ({ value: id, label }))} {...form.field('authorIds')} />
      <DateField label="Ngày ký" max={today} {...form.field('signedOn')} />
      <div>
        <p className="mb-1.5 font-medium">Bản quét hoặc ảnh chụp <span className="font-normal text-ink-3">(nếu có)</span></p>
        <FileDrop<{ fileId: string; name: string }>
          label="Bản quét xác nhận tỷ lệ" url="/api/uploads" method="PUT" camera multiple={false}
          limits={{ extensions: ['.pdf', '.jpg', '.jpeg', '.png', '.heic'], words: 'PDF, ảnh JPG, PNG, HEIC', maxBytes: 20 * 1024 * 1024 }}
          onReady={({ fileId, name }) => {
            setScan(name);
            form.form.setValue('fileId', fileId, { shouldDirty: true });
          }}
        />
        <p role="status" className="mt-1 text-sm break-words text-ink-2">{scan ? `Đính kèm khi ghi: ${scan}` : ''}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" size="sm" busy={form.busy}>Ghi xác nhận</Button>
        <Button size="sm" onClick={onDone}>Thôi</Button>
      </div>
    </form>
  );
}
