'use client';

import { useRef } from 'react';
import type { ActionResult } from '@/domain/action-result';
import { closeAgainAction, saveAgainAction } from './actions';
import { SheetFields, type SheetLine } from './sheet-fields';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash, toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';

export type OwnSheetProps = { submissionId: string; version: number; lines: SheetLine[]; values: Record<string, string>; comment: string };

/** The member's own sheet, filled as it was closed before: changed or kept, and closed again. */
export function OwnSheetForm({ submissionId, version, lines, values, comment }: OwnSheetProps) {
  // A ref and not the state: the click that chooses sends the form too.
  const closes = useRef(true);
  const form = useActionForm({
    schema: () => import('@/domain/recognition/reconsideration/again-schema').then((all) => all.scoreAgainInput),
    action: async (input: { submissionId: string; version: number; values: Record<string, string>; comment: string }): Promise<ActionResult<number | null>> => (closes.current ? closeAgainAction(input) : saveAgainAction(input)),
    defaultValues: { submissionId, version, values, comment },
    onSuccess: (saved, { setValue }) => {
      if (saved === null) return flash('Đã chốt phiếu chấm lại.');
      setValue('version', saved);
      toast('Đã lưu nháp. Phiếu chưa chốt.');
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <SheetFields lines={lines} values={form.form.watch('values')} field={(name) => form.field(name)} />
      <TextArea label="Nhận xét" hint="Bắt buộc khi có tiêu chí dưới điểm sàn." optional rows={3} {...form.field('comment')} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy} onClick={() => { closes.current = true; }}>Chốt phiếu</Button>
        <Button type="submit" busy={form.busy} onClick={() => { closes.current = false; }}>Lưu nháp</Button>
      </div>
    </form>
  );
}
