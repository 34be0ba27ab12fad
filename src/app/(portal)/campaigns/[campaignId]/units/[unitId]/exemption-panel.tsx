'use client';

import { useState } from 'react';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DateField, TextArea, TextField } from '@/ui/field';
import { FormNotice } from '@/ui/form-notice';
import { flash } from '@/ui/toast-store';
import { useActionForm } from '@/ui/use-action-form';
import { endExemptionAction, exemptUnitAction } from '../actions';

type Props = {
  campaignId: string;
  unitId: string;
  unitName: string;
  exemption: { paper: string; reason: string } | null;
  mayExempt: boolean;
  whyNotExempt: string | null;
  whyNotEnd: string | null;
};

/** A unit is let off its quota by a paper, and bound again when the paper no longer holds. */
export function ExemptionPanel({ campaignId, unitId, unitName, exemption, mayExempt, whyNotExempt, whyNotEnd }: Props) {
  const [open, setOpen] = useState(false);
  if (exemption) {
    return (
      <div className="space-y-2 border-t border-line pt-3">
        <p className="text-sm"><span className="font-medium">Được miễn theo văn bản {exemption.paper}.</span> {exemption.reason}</p>
        {mayExempt ? (
          <ConfirmDialog
            trigger={{ label: 'Thôi miễn', size: 'sm', disabledReason: whyNotEnd ?? undefined }}
            title={`Thôi miễn chỉ tiêu cho ${unitName}`}
            confirmLabel="Thôi miễn"
            run={endExemptionAction}
            input={{ campaignId, unitId }}
            success="Đơn vị lại được tính chỉ tiêu."
          >
            <p>Đơn vị lại được tính vào số đơn vị phải đạt chỉ tiêu. Việc miễn trước đây vẫn còn trong lịch sử.</p>
          </ConfirmDialog>
        ) : null}
      </div>
    );
  }
  if (!mayExempt) return null;
  return (
    <div className="border-t border-line pt-3">
      {open ? <ExemptForm campaignId={campaignId} unitId={unitId} onDone={() => setOpen(false)} /> : (
        <Button size="sm" onClick={() => setOpen(true)} disabledReason={whyNotExempt ?? undefined}>Miễn chỉ tiêu…</Button>
      )}
    </div>
  );
}

function ExemptForm({ campaignId, unitId, onDone }: { campaignId: string; unitId: string; onDone: () => void }) {
  const form = useActionForm({
    schema: () => import('@/domain/tracking/schema').then((all) => all.exemptUnitInput),
    action: exemptUnitAction,
    defaultValues: { campaignId, unitId, paperNumber: '', paperOn: '', reason: '' },
    onSuccess: () => {
      flash('Đã ghi nhận miễn chỉ tiêu.');
      onDone();
    },
  });
  return (
    <form method="post" onSubmit={form.onSubmit} noValidate className="space-y-4">
      <FormNotice form={form} />
      <TextField label="Số, ký hiệu văn bản" hint="Ví dụ 37/UBND-VX" {...form.field('paperNumber')} />
      <DateField label="Ngày văn bản" {...form.field('paperOn')} />
      <TextArea label="Lý do miễn" rows={3} count={1000} {...form.field('reason')} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={form.busy}>Miễn chỉ tiêu</Button>
        <Button onClick={onDone}>Thôi</Button>
      </div>
    </form>
  );
}
