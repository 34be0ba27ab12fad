'use client';

import { DateField, TextArea, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { SubmitButton } from '@/ui/submit-button';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { updateProposalAction } from './actions';

type Props = { proposalId: string; version: number; minutesNumber: string; minutesOn: string; opinion: string };

/** What the tờ trình cites and says, besides the list. */
export function DetailsForm(props: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/recognition/schema').then((all) => all.detailsInput),
    action: updateProposalAction,
    defaultValues: props,
    onSuccess: () => flash('Đã ghi biên bản và ý kiến.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label="Số biên bản họp Hội đồng" hint="Theo sổ văn thư, ví dụ 02. Chưa có thì để trống." optional {...form.field('minutesNumber')} />
        <DateField label="Ngày biên bản" optional {...form.field('minutesOn')} />
      </div>
      <TextArea label="Ý kiến của Hội đồng, của Phòng" hint="In vào tờ trình, sau phần kết quả." optional rows={4} count={5000} {...form.field('opinion')} />
      <SubmitButton kind="secondary" busy={form.busy}>
        Ghi
      </SubmitButton>
    </form>
  );
}
