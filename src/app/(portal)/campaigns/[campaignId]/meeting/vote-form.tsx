'use client';

import { choiceLabels } from '@/domain/reviews/meeting/meeting-labels';
import { Button } from '@/ui/button';
import { DateField, NumberField, SelectField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { recordVoteAction } from './actions';

export type Voter = { seatId: string; name: string; /** Asked in writing, with the day of the paper. */ written: boolean; choice: 'FOR' | 'AGAINST' | 'OTHER' | ''; paperOn: string };
type Props = { itemId: string; version: number; counts: { handsFor: string; handsAgainst: string; handsOther: string }; voters: readonly Voter[]; hint: string; disabledReason?: string };

const choices = Object.entries(choiceLabels).map(([value, label]) => ({ value, label }));

/** Hands as counted in the room; names where somebody asks for theirs, papers where the rule allows them. */
export function VoteForm({ itemId, version, counts, voters, hint, disabledReason }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/meeting/meeting-schema').then((all) => all.recordVoteInput),
    action: recordVoteAction,
    defaultValues: { itemId, version, ...counts, named: voters.map(({ seatId, choice, paperOn }) => ({ seatId, choice, paperOn })) },
    onSuccess: () => toast('Đã ghi kết quả biểu quyết.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <p className="text-sm text-ink-2">{hint}</p>
      <div className="grid gap-4 sm:grid-cols-3">
        <NumberField label={choiceLabels.FOR} inputMode="numeric" {...form.field('handsFor')} />
        <NumberField label={choiceLabels.AGAINST} inputMode="numeric" {...form.field('handsAgainst')} />
        <NumberField label={choiceLabels.OTHER} inputMode="numeric" {...form.field('handsOther')} />
      </div>
      <details open={voters.some((voter) => voter.choice !== '')}>
        <summary className="cursor-pointer py-2 font-medium">{voters.some((voter) => voter.written) ? 'Ghi theo tên, lấy ý kiến bằng văn bản' : 'Ghi theo tên'}</summary>
        <ul className="space-y-3 pt-2">
          {voters.map((voter, i) => (
            <li key={voter.seatId} className="grid gap-3 sm:grid-cols-2">
              <SelectField label={`${voter.name}${voter.written ? ', bằng văn bản' : ''}`} placeholder="Không ghi tên" options={choices} size="sm" {...form.field(`named.${i}.choice`)} />
              {voter.written ? <DateField label={`Ngày trên phiếu của ${voter.name}`} size="sm" {...form.field(`named.${i}.paperOn`)} /> : null}
            </li>
          ))}
        </ul>
      </details>
      <Button type="submit" kind="primary" busy={form.busy} disabledReason={disabledReason}>Ghi kết quả biểu quyết</Button>
    </form>
  );
}
