'use client';

import { Button } from '@/ui/button';
import { NumberField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { recordPaperCountAction } from './actions';

export type PaperValues = { issued: string; returned: string; valid: string; invalid: string; votesFor: string; votesAgainst: string; votesOther: string };
type Props = { itemId: string; version: number; values: PaperValues; voters: number; disabledReason?: string };

/** What the tellers counted, in the order of the Biên bản kiểm phiếu. */
export function PaperForm({ itemId, version, values, voters, disabledReason }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/meeting/ballot/ballot-schema').then((all) => all.recordPaperCountInput),
    action: recordPaperCountAction,
    defaultValues: { itemId, version, ...values },
    onSuccess: () => toast('Đã ghi kết quả kiểm phiếu.'),
  });
  const field = (label: string, name: keyof PaperValues) => <NumberField label={label} inputMode="numeric" {...form.field(name)} />;
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <p className="text-sm text-ink-2">Ghi số phiếu ban kiểm phiếu đếm được. {voters} thành viên đang dự được biểu quyết hồ sơ này; phiếu không thu về hoặc không hợp lệ vẫn tính vào mẫu số.</p>
      <div className="grid grid-cols-2 items-end gap-4">{field('Phát ra', 'issued')}{field('Thu về', 'returned')}{field('Hợp lệ', 'valid')}{field('Không hợp lệ', 'invalid')}</div>
      <div className="grid items-end gap-4 sm:grid-cols-3">{field('Đồng ý', 'votesFor')}{field('Không đồng ý', 'votesAgainst')}{field('Ý kiến khác', 'votesOther')}</div>
      <Button type="submit" kind="primary" busy={form.busy} disabledReason={disabledReason}>Ghi kết quả kiểm phiếu</Button>
    </form>
  );
}
