'use client';

import { Button } from '@/ui/button';
import { DateField, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { setCouncilAction } from './actions';

type Props = { campaignId: string; councilName: string; decisionNumber: string; decisionOn: string };

export function CouncilForm(values: Props) {
  const form = useActionForm({ schema: () => import('@/domain/reviews/schema').then((all) => all.councilInput), action: setCouncilAction, defaultValues: values, onSuccess: () => toast('Đã lưu thông tin Hội đồng.') });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <TextField label="Tên Hội đồng" {...form.field('councilName')} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Số, ký hiệu quyết định thành lập" hint="Ghi như văn thư, ví dụ: 125/QĐ-UBND." optional {...form.field('decisionNumber')} />
        <DateField label="Ngày quyết định" optional {...form.field('decisionOn')} />
      </div>
      <Button type="submit" busy={form.busy}>Lưu thông tin Hội đồng</Button>
    </form>
  );
}
