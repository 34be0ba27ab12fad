'use client';

import { choiceLabels } from '@/domain/reviews/meeting/meeting-labels';
import { Button } from '@/ui/button';
import { RadioCards } from '@/ui/choice';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { castBallotAction } from './actions';

type Props = { ballotId: string; title: string; disabledReason?: string };
type Values = { ballotId: string; choice: '1' | '2' | '3' };

const options = [{ value: '1', label: choiceLabels.FOR }, { value: '2', label: choiceLabels.AGAINST }, { value: '3', label: choiceLabels.OTHER }];

/** The ballot itself. Cast, it is gone from this page as well. */
export function CastForm({ ballotId, title, disabledReason }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/meeting/ballot/ballot-schema').then((all) => all.castBallotInput),
    action: (input: Values) => castBallotAction(input),
    defaultValues: { ballotId },
    onSuccess: (_, { reset }) => {
      reset();
      toast('Đã bỏ phiếu.');
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate autoComplete="off" className="space-y-4">
      <FormNotice form={form} />
      <RadioCards label={title} columns={3} options={options} {...form.field('choice')} />
      <p className="text-sm text-ink-2">Phiếu bỏ rồi không xem lại và không sửa được. Cổng chỉ ghi là đã bỏ phiếu, không ghi ai chọn gì.</p>
      <Button type="submit" kind="primary" busy={form.busy} disabledReason={disabledReason}>Bỏ phiếu</Button>
    </form>
  );
}
