'use client';

import { Button } from '@/ui/button';
import { SelectField, TextArea, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { declareFromPaperAction } from './actions';

/** For members who signed on paper. Nobody else is told. */
export function DeclareForm({ campaignId, seats }: { campaignId: string; seats: { value: string; label: string }[] }) {
  const defaultValues = { campaignId, seatId: '', code: '', reason: '' };
  const form = useActionForm({
    schema: () => import('@/domain/reviews/schema').then((all) => all.declareFromPaperInput),
    action: declareFromPaperAction,
    defaultValues,
    onSuccess: (_value, { reset }) => {
      toast('Đã ghi khai báo.');
      reset(defaultValues);
    },
  });
  return (
    <details>
      <summary className="min-h-6 cursor-pointer font-medium">Ghi khai báo từ bản giấy</summary>
      <form method="post" onSubmit={form.onSubmit} noValidate className="mt-4 space-y-4">
        <FormNotice form={form} />
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField label="Thành viên có liên quan" placeholder="Chọn thành viên" options={seats} {...form.field('seatId')} />
          <TextField label="Mã hồ sơ" hint="Ví dụ: BB-2026-0007." {...form.field('code')} />
        </div>
        <TextArea label="Lý do có liên quan" hint="Ghi như trong bản khai báo đã ký." rows={2} {...form.field('reason')} />
        <Button type="submit" busy={form.busy}>Ghi khai báo</Button>
      </form>
    </details>
  );
}
