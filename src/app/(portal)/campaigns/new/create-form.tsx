'use client';

import { useRouter } from 'next/navigation';
import { NumberField, TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { SubmitButton } from '@/ui/submit-button';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { createCampaignAction } from './actions';

export function CreateForm({ year, title }: { year: string; title: string }) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => import('@/domain/campaigns/schema').then((all) => all.createCampaignSchema),
    action: createCampaignAction,
    defaultValues: { year, title },
    onSuccess: ({ id }) => {
      flash('Đã lập bản nháp. Xem lần lượt từng thẻ rồi phát động.');
      router.push(`/campaigns/${id}/settings/plan`);
      return 'leaving';
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <NumberField label="Năm" inputMode="numeric" controlClassName="max-w-28" {...form.field('year')} />
      <TextArea label="Tên đợt phát động" hint="Như trong kế hoạch, bỏ chữ “Phát động” ở đầu." rows={2} {...form.field('title')} />
      <SubmitButton busy={form.busy}>Lập bản nháp</SubmitButton>
    </form>
  );
}
