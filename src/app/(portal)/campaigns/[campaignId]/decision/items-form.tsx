'use client';

import { NumberField, SelectField, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { SubmitButton } from '@/ui/submit-button';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { updateProposalItemsAction } from './actions';

export type EditableItem = {
  submissionId: string;
  label: string;
  /** "Lê Thị Minh Thư · Phòng Kinh tế · điểm 78,50, hạng 3" */
  sub: string;
  outcome: 'RECOGNISED' | 'SELECTED' | 'NOT_RECOGNISED';
  votesFor: string;
  votesTotal: string;
  note: string;
};

type Props = { proposalId: string; version: number; items: readonly EditableItem[]; outcomes: readonly { value: string; label: string }[] };

/** The council's votes and what is asked for, all dossiers on one page: typed from the minutes in one go. */
export function ItemsForm({ proposalId, version, items, outcomes }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/recognition/schema').then((all) => all.itemsInput),
    action: updateProposalItemsAction,
    defaultValues: {
      proposalId,
      version,
      items: items.map(({ submissionId, outcome, votesFor, votesTotal, note }) => ({ submissionId, outcome, votesFor, votesTotal, note })),
    },
    onSuccess: () => flash('Đã ghi đề nghị và phiếu đồng ý.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate>
      <div className="px-4 pt-4 sm:px-5">
        <FormNotice form={form} />
      </div>
      <ol className="divide-y divide-line">
        {items.map((item, i) => (
          <li key={item.submissionId} className="px-4 py-4 sm:px-5">
            <p className="font-medium">
              <span className="num mr-2 text-ink-3">{i + 1}</span>
              {item.label}
            </p>
            <p className="num text-sm text-ink-3">{item.sub}</p>
            <div className="mt-2 grid gap-3 sm:grid-cols-[minmax(0,14rem)_6rem_6rem_minmax(0,1fr)]">
              <SelectField label="Đề nghị" options={outcomes} size="sm" {...form.field(`items.${i}.outcome`)} />
              <NumberField label="Đồng ý" inputMode="numeric" size="sm" {...form.field(`items.${i}.votesFor`)} />
              <NumberField label="Tổng phiếu" inputMode="numeric" size="sm" {...form.field(`items.${i}.votesTotal`)} />
              <TextField label="Ghi chú" size="sm" {...form.field(`items.${i}.note`)} />
            </div>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-3 border-t border-line px-4 py-3 sm:px-5">
        <SubmitButton kind="secondary" busy={form.busy}>
          Ghi đề nghị và phiếu
        </SubmitButton>
        <p className="text-sm text-ink-3">Đề nghị khác với kết quả chấm thì ghi lý do ở Ghi chú.</p>
      </div>
    </form>
  );
}
