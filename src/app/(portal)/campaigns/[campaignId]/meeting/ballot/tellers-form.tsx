'use client';

import { Button } from '@/ui/button';
import { SelectField, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { toast } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import type { SeatOption } from '../meeting-form';
import { setTellersAction } from './actions';

type Line = { seatId: string; fullName: string };
type Props = { meetingId: string; seats: readonly SeatOption[]; tellers: readonly Line[]; disabledReason?: string };

const lines = 5;
const empty: Line = { seatId: '', fullName: '' };

/** Ban kiểm phiếu: from the council, or by name for whoever has no seat. */
export function TellersForm({ meetingId, seats, tellers, disabledReason }: Props) {
  const form = useActionForm({
    schema: () => import('@/domain/reviews/meeting/ballot/ballot-schema').then((all) => all.setTellersInput),
    action: setTellersAction,
    defaultValues: { meetingId, tellers: Array.from({ length: Math.max(lines, tellers.length) }, (_, i) => tellers[i] ?? empty) },
    onSuccess: () => toast('Đã lưu ban kiểm phiếu.'),
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-3">
      <FormNotice form={form} />
      <ol className="space-y-3">
        {Array.from({ length: Math.max(lines, tellers.length) }, (_, i) => {
          const role = i === 0 ? 'Trưởng ban' : `Ủy viên ${i}`;
          return (
            <li key={role} className="grid gap-3 sm:grid-cols-2">
              <SelectField label={role} placeholder="Chọn thành viên Hội đồng" options={seats} size="sm" {...form.field(`tellers.${i}.seatId`)} />
              <TextField label={`${role}, người ngoài Hội đồng`} optional {...form.field(`tellers.${i}.fullName`)} />
            </li>
          );
        })}
      </ol>
      <Button type="submit" busy={form.busy} disabledReason={disabledReason}>Lưu ban kiểm phiếu</Button>
    </form>
  );
}
