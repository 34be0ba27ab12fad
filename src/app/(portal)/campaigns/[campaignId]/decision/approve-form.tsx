'use client';

import { Check } from '@/ui/icons';
import { NumberField, RadioCards } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { SubmitButton } from '@/ui/submit-button';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { approveProposalAction } from './actions';

export type FormOption = { value: string; label: string; hint: string };

type Props = { proposalId: string; version: number; named: number; forms: readonly FormOption[]; first: 'ON_BEHALF_CHAIRMAN' | 'ON_BEHALF_VICE_CHAIRMAN'; disabledReason?: string };

export function ApproveForm({ proposalId, version, named, forms, first, disabledReason }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/recognition/schema').then((all) => all.approveInput),
    action: approveProposalAction,
    defaultValues: { proposalId, version, form: first, typedCount: '' },
    onSuccess: () => flash('Đã phê duyệt. Dự thảo quyết định đã có để văn thư in.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <RadioCards label="Thể thức ký quyết định" options={forms} {...form.field('form')} />
      <NumberField
        label="Ghi số sáng kiến, giải pháp được phê duyệt"
        hint={`Danh sách đang có ${named} sáng kiến, giải pháp. Ghi ${named}.`}
        inputMode="numeric"
        controlClassName="max-w-28"
        {...form.field('typedCount')}
      />
      <SubmitButton size="lg" icon={<Check aria-hidden="true" />} busy={form.busy} disabledReason={disabledReason} className="w-full">
        {`Phê duyệt ${named} sáng kiến, giải pháp`}
      </SubmitButton>
      <p className="text-sm text-ink-3">Sau khi phê duyệt, văn thư in dự thảo để ký, ghi số, ngày và đóng dấu. Kết quả chỉ công khai khi đã có bản quét quyết định.</p>
    </form>
  );
}
