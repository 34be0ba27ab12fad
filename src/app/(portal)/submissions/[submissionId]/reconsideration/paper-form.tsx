'use client';

import { typeInAgainAction } from './actions';
import { SheetFields, type SheetLine } from './sheet-fields';
import { Button } from '@/ui/button';
import { DateField, SelectField, TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';

export type PaperFormProps = { submissionId: string; today: string; lines: SheetLine[]; members: { value: string; label: string }[] };

/** The signed sheet of somebody who scores on paper. */
export function PaperForm({ submissionId, today, lines, members }: PaperFormProps) {
  const form = useActionForm({
    schema: () => import('@/domain/recognition/reconsideration/again-schema').then((all) => all.typeInAgainInput),
    action: typeInAgainAction,
    placeOf: (path) => lines.find(({ id }) => path === `values.${id}`)?.name ?? '',
    defaultValues: { submissionId, seatId: '', paperSignedOn: today, values: Object.fromEntries(lines.map(({ id }) => [id, ''])) as Record<string, string>, comment: '' },
    onSuccess: (_done, { reset }) => {
      reset();
      flash('Đã nhập phiếu.');
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label="Người chấm" placeholder="Chọn người chấm" options={members} {...form.field('seatId')} />
        <DateField label="Ngày ký phiếu" max={today} {...form.field('paperSignedOn')} />
      </div>
      <SheetFields lines={lines} values={form.form.watch('values')} field={(name) => form.field(name)} />
      <TextArea label="Nhận xét" hint="Chép như trên phiếu giấy. Bắt buộc khi có tiêu chí dưới điểm sàn." optional rows={3} {...form.field('comment')} />
      <Button type="submit" kind="primary" busy={form.busy}>Nhập phiếu</Button>
    </form>
  );
}
