'use client';

import { blindLabels } from '@/domain/campaigns/labels';
import { Button } from '@/ui/button';
import { RadioCards } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { setBlindScoringAction } from '../actions';

const options = (['NO', 'YES'] as const).map((value) => ({ value, label: blindLabels[value] }));

type Props = { campaignId: string; version: number; blind: boolean; disabledReason: string | null };

export function BlindForm({ campaignId, version, blind, disabledReason }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/campaigns/rules-schema').then((all) => all.setBlindScoringSchema),
    action: setBlindScoringAction,
    defaultValues: { campaignId, version, blind: blind ? 'YES' as const : 'NO' as const },
    onSuccess: () => flash('Đã lưu cách chấm.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <fieldset disabled={disabledReason !== null}>
        <RadioCards label="Chấm ẩn danh" columns={2} options={options} {...form.field('blind')} />
      </fieldset>
      <Button type="submit" busy={form.busy} disabledReason={disabledReason ?? undefined}>Lưu cách chấm</Button>
    </form>
  );
}
