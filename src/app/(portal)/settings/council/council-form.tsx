'use client';

import { Button } from '@/ui/button';
import { DateField, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { setStandingCouncilAction } from './actions';

type Props = { name: string; symbol: string; decisionNumber: string; decisionOn: string; termFrom: string; termTo: string };

export function StandingCouncilForm(values: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/standing/standing-schema').then((all) => all.standingCouncilInput),
    action: setStandingCouncilAction,
    defaultValues: values,
    onSuccess: () => toast('Đã lưu thông tin Hội đồng thường trực.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Tên Hội đồng" {...form.field('name')} />
        <TextField label="Ký hiệu" hint="Dùng trong số văn bản, ví dụ: HĐTĐKT." optional {...form.field('symbol')} />
        <TextField label="Số, ký hiệu quyết định thành lập" hint="Ghi như văn thư, ví dụ: 125/QĐ-UBND." optional {...form.field('decisionNumber')} />
        <DateField label="Ngày quyết định" optional {...form.field('decisionOn')} />
        <DateField label="Nhiệm kỳ từ" optional {...form.field('termFrom')} />
        <DateField label="Đến" optional {...form.field('termTo')} />
      </div>
      <Button type="submit" kind={values.name ? 'secondary' : 'primary'} busy={form.busy}>Lưu thông tin</Button>
    </form>
  );
}
