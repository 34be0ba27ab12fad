'use client';

import { Button } from '@/ui/button';
import { RadioCards } from '@/ui/choice';
import { TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { similarityVerdictLabels } from '@/domain/submissions/labels';
import { findSimilarityAction } from './actions';

const verdicts = Object.entries(similarityVerdictLabels).map(([value, label]) => ({ value, label }));

type Values = { submissionId: string; verdict: 'NOT_SIMILAR' | 'PARTLY' | 'SAME'; text: string };

export function FindForm({ submissionId, disabledReason }: { submissionId: string; disabledReason: string | null }) {
  const form = useActionForm<Values, Values, void>({
    schema: () => import('@/domain/submissions/similarity-schema').then((all) => all.findSimilarityInput),
    action: findSimilarityAction,
    defaultValues: { submissionId, text: '' },
    onSuccess: (_, { reset }) => {
      flash('Đã ghi nhận định.');
      reset({ submissionId, text: '' });
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <RadioCards label="Nhận định" columns={3} options={verdicts} {...form.field('verdict')} />
      <TextArea label="Căn cứ" hint="Đã so với sáng kiến nào, giống và khác ở đâu. Phòng và lãnh đạo đọc được; không gửi tác giả." rows={3} {...form.field('text')} />
      <Button type="submit" kind="primary" busy={form.busy} disabledReason={disabledReason}>Ghi nhận định</Button>
    </form>
  );
}
