'use client';

import { DateField, RadioCards, TextArea, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { SubmitButton } from '@/ui/submit-button';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { recordPaperDecisionAction } from './actions';
import type { FormOption } from './approve-form';

type Props = { proposalId: string; version: number; signer: string; forms: readonly FormOption[]; disabledReason?: string };

/** From the signed paper: what the chairman wrote on the tờ trình. */
export function PaperDecisionForm({ proposalId, version, signer, forms, disabledReason }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/recognition/schema').then((all) => all.paperDecisionInput),
    action: recordPaperDecisionAction,
    defaultValues: { proposalId, version, result: 'approve', signer, signedOn: '', form: 'ON_BEHALF_CHAIRMAN', reason: '' },
    onSuccess: () => flash('Đã ghi ý kiến từ bản giấy.'),
  });
  const sentBack = form.form.watch('result') === 'sendBack';
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <RadioCards
        label="Ý kiến trên bản giấy"
        options={[
          { value: 'approve', label: 'Đồng ý, phê duyệt danh sách' },
          { value: 'sendBack', label: 'Trả lại để làm rõ' },
        ]}
        {...form.field('result')}
      />
      <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-1">
        <TextField label="Người đã ký" {...form.field('signer')} />
        <DateField label="Ngày ký" {...form.field('signedOn')} />
      </div>
      {sentBack ? (
        <TextArea label="Ý kiến trả lại" rows={3} count={2000} {...form.field('reason')} />
      ) : (
        <RadioCards label="Thể thức ký quyết định" options={forms} {...form.field('form')} />
      )}
      <SubmitButton kind="secondary" busy={form.busy} disabledReason={disabledReason}>
        Ghi ý kiến từ bản giấy
      </SubmitButton>
    </form>
  );
}
