'use client';

import { DateField, RadioCards, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { SubmitButton } from '@/ui/submit-button';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { enterDecisionNumberAction } from './actions';
import type { FormOption } from './approve-form';

type Props = {
  decisionId: string;
  number: string;
  issuedOn: string;
  form: 'ON_BEHALF_CHAIRMAN' | 'CHAIRMAN' | 'ON_BEHALF_VICE_CHAIRMAN' | 'ACTING';
  signerName: string;
  forms: readonly FormOption[];
};

export function DecisionNumberForm({ forms, ...values }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/recognition/schema').then((all) => all.decisionNumberInput),
    action: enterDecisionNumberAction,
    defaultValues: { ...values, seenNumber: values.number },
    onSuccess: () => flash('Đã ghi số, ngày quyết định.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField label="Số quyết định" hint="Theo sổ văn thư, ví dụ 214." {...form.field('number')} />
        <DateField label="Ngày ban hành" {...form.field('issuedOn')} />
        <TextField label="Người ký" hint="Không ghi học hàm, học vị." {...form.field('signerName')} />
      </div>
      <RadioCards label="Thể thức ký" options={forms} columns={2} {...form.field('form')} />
      <SubmitButton kind={values.number ? 'secondary' : 'primary'} busy={form.busy}>
        Ghi số, ngày quyết định
      </SubmitButton>
    </form>
  );
}
