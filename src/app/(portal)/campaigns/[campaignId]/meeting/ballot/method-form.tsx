'use client';

import { methodLabels } from '@/domain/reviews/meeting/ballot/ballot-labels';
import { Button } from '@/ui/button';
import { SelectField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { setItemMethodAction, setMeetingMethodAction } from './actions';

type Method = keyof typeof methodLabels;
type Props = { of: { meetingId: string } | { itemId: string }; method: Method | null; /** What counts where nothing is chosen here. */ usual: Method; disabledReason?: string };
type Values = { method: Method | '' };

const options = Object.entries(methodLabels).map(([value, label]) => ({ value, label }));

/** How the meeting, or one dossier of it, is voted on; left empty, as said above it. */
export function MethodForm({ of, method, usual, disabledReason }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/meeting/ballot/ballot-schema').then((all) => all.methodChoice),
    action: ({ method }: Values) => ('meetingId' in of ? setMeetingMethodAction({ ...of, method }) : setItemMethodAction({ ...of, method })),
    defaultValues: { method: method ?? '' },
    onSuccess: () => toast('Đã lưu cách biểu quyết.'),
  });
  const [upper, label] = 'meetingId' in of ? ['đợt', 'Cách biểu quyết của phiên họp này'] : ['phiên họp', 'Cách biểu quyết hồ sơ này'];
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-3">
      <FormNotice form={form} />
      <SelectField label={label} placeholder={`Như quy định của ${upper}: ${methodLabels[usual].toLowerCase()}`} options={options} {...form.field('method')} />
      <Button type="submit" size="sm" busy={form.busy} disabledReason={disabledReason}>Lưu cách biểu quyết</Button>
    </form>
  );
}
