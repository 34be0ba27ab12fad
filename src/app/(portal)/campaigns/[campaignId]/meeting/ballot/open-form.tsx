'use client';

import { Button } from '@/ui/button';
import { NumberField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { openBallotAction } from './actions';

/** Begins a round: from then on the roll stands, and each votes on a device of their own. */
export function OpenBallotForm({ itemId, version, voters, disabledReason }: { itemId: string; version: number; voters: number; disabledReason?: string }) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/meeting/ballot/ballot-schema').then((all) => all.openBallotInput),
    action: openBallotAction,
    defaultValues: { itemId, version, minutes: '10' },
    onSuccess: () => toast('Đã bắt đầu bỏ phiếu kín.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <p className="text-sm text-ink-2">{voters} thành viên đang dự được biểu quyết có tên trong danh sách bỏ phiếu. Mỗi người bỏ phiếu trên máy, tài khoản của mình. Bỏ rồi không sửa được; cổng chỉ ghi ai đã bỏ phiếu, không ghi ai chọn gì.</p>
      <NumberField label="Số phút để bỏ phiếu" inputMode="numeric" {...form.field('minutes')} />
      <Button type="submit" kind="primary" busy={form.busy} disabledReason={disabledReason}>Bắt đầu bỏ phiếu kín</Button>
    </form>
  );
}
