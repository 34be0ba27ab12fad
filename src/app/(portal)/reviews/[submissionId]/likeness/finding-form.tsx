'use client';

import { similarityVerdictLabels } from '@/domain/submissions/labels';
import { Button } from '@/ui/button';
import { RadioCards } from '@/ui/choice';
import { SelectField, TextArea } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { findLikenessAction } from '../../actions';
import type { LikenessView } from './view';

const verdicts = Object.entries(similarityVerdictLabels).map(([value, label]) => ({ value, label }));

type Values = { submissionId: string; verdict: 'NOT_SIMILAR' | 'PARTLY' | 'SAME'; text: string; entryId: string };
type Props = Pick<LikenessView, 'choices' | 'own' | 'disabledReason'> & { submissionId: string; onDone: () => void };

export function FindingForm({ submissionId, choices, own, disabledReason, onDone }: Props) {
  const form = useActionForm<Values, unknown, void>({
    schema: () => import('@/domain/reviews/schema').then((all) => all.findLikenessInput),
    action: findLikenessAction,
    defaultValues: { submissionId, text: own?.text ?? '', entryId: '', ...(own ? { verdict: own.verdict } : {}) },
    onSuccess: () => {
      flash('Đã ghi nhận định.');
      onDone();
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4 border-t border-line pt-4">
      <FormNotice form={form} />
      <RadioCards label="Nhận định của tôi" columns={3} options={verdicts} {...form.field('verdict')} />
      {choices.length > 0 ? <SelectField label="So với" placeholder="Không nêu sáng kiến nào" options={choices} {...form.field('entryId')} /> : null}
      <TextArea label="Căn cứ" hint="Giống và khác ở đâu. Thư ký và Phòng đọc được; thành viên khác đọc được sau khi chốt phiếu của họ; không gửi tác giả." rows={3} {...form.field('text')} />
      <Button type="submit" kind="primary" busy={form.busy} disabledReason={disabledReason}>{own ? 'Ghi lại nhận định' : 'Ghi nhận định'}</Button>
    </form>
  );
}
