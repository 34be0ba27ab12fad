'use client';

import { useRouter } from 'next/navigation';
import { NumberField, type Option, SelectField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { SubmitButton } from '@/ui/submit-button';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { cloneCampaignAction } from './actions';

export function CloneForm({ sources, year }: { sources: readonly Option[]; year: string }) {
  const router = useRouter();
  const form = useActionForm({
    schema: () => import('@/domain/campaigns/schema').then((all) => all.cloneCampaignSchema),
    action: cloneCampaignAction,
    defaultValues: { sourceId: sources[0]?.value ?? '', year },
    onSuccess: ({ id }) => {
      flash('Đã nhân bản. Ghi số, ngày của kế hoạch mới và xem lại các thời hạn.');
      router.push(`/campaigns/${id}/settings/plan`);
      return 'leaving';
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <SelectField label="Đợt trước" options={sources} {...form.field('sourceId')} />
      <NumberField label="Năm của đợt mới" inputMode="numeric" controlClassName="max-w-28" {...form.field('year')} />
      <SubmitButton busy={form.busy}>Nhân bản đợt</SubmitButton>
    </form>
  );
}
