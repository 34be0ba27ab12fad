'use client';

import { useRouter } from 'next/navigation';
import type { InitiativeLevel } from '@/generated/prisma/enums';
import { levelLabels } from '@/domain/library/labels';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField, SelectField, TextArea, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { correctEntryAction, takeOutEntryAction } from '../actions';

const levels = Object.entries(levelLabels).map(([value, label]) => ({ value, label }));

type Entry = {
  entryId: string; title: string; authors: string; unitName: string; fieldName: string; year: string; level: '' | InitiativeLevel; decisionNumber: string; decisionOn: string; source: string; text: string;
};

export function EntryForm({ entry, locked, disabledReason }: { entry: Entry; locked: boolean; disabledReason: string | null }) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => import('@/domain/library/schema').then((all) => all.correctEntryInput),
    action: correctEntryAction,
    defaultValues: entry,
    onSuccess: () => toast('Đã sửa sáng kiến.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate>
      <fieldset disabled={locked} className="space-y-5">
        <legend className="sr-only">Nội dung của sáng kiến</legend>
        <FormNotice form={form} />
        <TextField label="Tên sáng kiến" {...form.field('title')} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label="Tác giả" optional {...form.field('authors')} />
          <TextField label="Đơn vị, nơi công tác" optional {...form.field('unitName')} />
          <TextField label="Lĩnh vực" optional {...form.field('fieldName')} />
          <TextField label="Năm" inputMode="numeric" {...form.field('year')} />
          <SelectField label="Cấp công nhận" placeholder="Không rõ" options={levels} {...form.field('level')} />
          <TextField label="Nguồn" {...form.field('source')} />
          <TextField label="Số quyết định" optional {...form.field('decisionNumber')} />
          <DateField label="Ngày quyết định" optional {...form.field('decisionOn')} />
        </div>
        <TextArea label="Nội dung, tóm tắt" optional rows={6} hint="Có nội dung thì so sánh được cả lời văn, không chỉ tên." {...form.field('text')} />
      </fieldset>
      <div className="mt-5 flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy} disabledReason={disabledReason}>Lưu</Button>
        <ConfirmDialog trigger={{ label: 'Đưa ra khỏi kho', kind: 'danger', disabledReason }} title="Đưa sáng kiến này ra khỏi kho" confirmLabel="Đưa ra khỏi kho" danger run={takeOutEntryAction} input={{ entryId: entry.entryId }}
          reason={{ label: 'Lý do', hint: 'Ví dụ: trùng dòng khác; không phải sáng kiến.', maxLength: 1000 }} success="Đã đưa sáng kiến ra khỏi kho." onDone={() => router.refresh()}>
          <p>Sáng kiến không còn được so sánh và không còn trên trang công khai.</p>
        </ConfirmDialog>
      </div>
    </form>
  );
}
