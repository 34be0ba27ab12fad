'use client';

import { DateField, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { SubmitButton } from '@/ui/submit-button';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { enterProposalNumberAction } from './actions';

/** Số, ngày of the tờ trình, when văn thư has given them. */
export function ProposalNumberForm(props: { proposalId: string; number: string; issuedOn: string }) {
  const form = useActionForm({
    schema: () => import('@/domain/recognition/schema').then((all) => all.proposalNumberInput),
    action: enterProposalNumberAction,
    defaultValues: { ...props, seenNumber: props.number },
    onSuccess: () => flash('Đã ghi số, ngày tờ trình.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Số tờ trình" hint="Theo sổ văn thư, ví dụ 15 hoặc 15a." optional {...form.field('number')} />
        <DateField label="Ngày tờ trình" optional {...form.field('issuedOn')} />
      </div>
      <SubmitButton kind="secondary" busy={form.busy}>
        Ghi số, ngày tờ trình
      </SubmitButton>
    </form>
  );
}
