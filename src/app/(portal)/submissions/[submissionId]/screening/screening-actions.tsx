'use client';

import { useState } from 'react';
import type { SubmissionStatus } from '@/generated/prisma/enums';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { onDemand } from '@/ui/on-demand';
import { startScreeningAction, reopenScreeningAction } from './actions';
import type { OfficeView } from '../office-view';

const AcceptForm = onDemand(() => import('./accept-form').then((all) => all.AcceptForm));
const ReturnForm = onDemand(() => import('./return-form').then((all) => all.ReturnForm));
const RejectForm = onDemand(() => import('./reject-form').then((all) => all.RejectForm));
const ExtendForm = onDemand(() => import('./extend-form').then((all) => all.ExtendForm));
const forms = [AcceptForm, ReturnForm, RejectForm];
const fetchForms = () => {
  for (const form of forms) form.fetchSoon();
};

type Props = NonNullable<OfficeView['actions']>;

const concluded: readonly SubmissionStatus[] = ['ELIGIBLE', 'REJECTED'];

/** One conclusion at a time: the chosen form opens below the buttons. */
export function ScreeningActions({ submissionId, code, status, parts, today, suggestedDue, extend, whyNot }: Props) {
  const [open, setOpen] = useState<'accept' | 'return' | 'reject' | 'extend' | null>(null);
  const close = () => setOpen(null);
  if (extend) {
    return (
      <div className="space-y-4" onPointerEnter={ExtendForm.fetchSoon} onFocus={ExtendForm.fetchSoon}>
        <p className="text-sm text-ink-2">Chờ tác giả bổ sung; khi nộp lại, hồ sơ trở về đây để thẩm tra tiếp.</p>
        {open === 'extend' ? (
          <ExtendForm submissionId={submissionId} code={code} today={today} dueOn={extend.dueOn} onDone={close} />
        ) : (
          <Button disabledReason={extend.disabledReason ?? undefined} aria-expanded={false} onClick={() => setOpen('extend')}>Gia hạn bổ sung…</Button>
        )}
      </div>
    );
  }
  if (concluded.includes(status)) {
    return (
      <ConfirmDialog
        trigger={{ label: 'Mở lại thẩm tra', disabledReason: whyNot.reopenScreening }}
        title={`Mở lại thẩm tra hồ sơ ${code}`}
        confirmLabel="Mở lại thẩm tra"
        reason={{ label: 'Lý do mở lại', hint: 'Tác giả đọc được lý do này.', maxLength: 2000 }}
        run={reopenScreeningAction}
        input={{ submissionId }}
        success="Đã mở lại thẩm tra."
      >
        <p>Kết luận trước không còn giá trị. Tác giả được báo; thư báo kết luận cũ chưa gửi sẽ bị hủy.</p>
      </ConfirmDialog>
    );
  }
  return (
    <div className="space-y-4" onPointerEnter={fetchForms} onFocus={fetchForms}>
      <div className="flex flex-wrap gap-2">
        {status === 'FILED' || status === 'REFILED' ? (
          <ConfirmDialog
            trigger={{ label: 'Nhận thẩm tra', disabledReason: whyNot.startScreening }}
            title={`Nhận thẩm tra hồ sơ ${code}`}
            confirmLabel="Nhận thẩm tra"
            run={startScreeningAction}
            input={{ submissionId }}
            success="Đã nhận thẩm tra."
          >
            <p>Đồng nghiệp thấy hồ sơ đang có người thẩm tra. Tác giả thấy “Đang thẩm tra”.</p>
          </ConfirmDialog>
        ) : null}
        <Button kind={open === null ? 'primary' : 'secondary'} disabledReason={whyNot.accept} aria-expanded={open === 'accept'} onClick={() => setOpen('accept')}>Tiếp nhận…</Button>
        <Button disabledReason={whyNot.return} aria-expanded={open === 'return'} onClick={() => setOpen('return')}>Trả lại để bổ sung…</Button>
        <Button kind="danger" disabledReason={whyNot.reject} aria-expanded={open === 'reject'} onClick={() => setOpen('reject')}>Từ chối tiếp nhận…</Button>
      </div>
      {open === 'accept' ? <AcceptForm submissionId={submissionId} code={code} onDone={close} /> : null}
      {open === 'return' ? <ReturnForm submissionId={submissionId} code={code} parts={parts} today={today} suggestedDue={suggestedDue} onDone={close} /> : null}
      {open === 'reject' ? <RejectForm submissionId={submissionId} code={code} onDone={close} /> : null}
    </div>
  );
}
