'use client';

import { useRouter } from 'next/navigation';
import type { ReadySheets } from '@/domain/reviews/ready-queries';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { TextLink } from '@/ui/link';
import { flash } from '@/ui/toast-store';
import { closeReadySheetsAction } from './actions';

type Sheets = { sheets: { submissionId: string; version: number }[] };

/** Closes what is complete, all at once, and says of each other draft what it still needs. */
export function CloseReady({ ready, unready, open }: ReadySheets & { open: number }) {
  const router = useRouter();
  const codeOf = new Map(ready.map(({ submissionId, code }) => [submissionId, code]));

  async function run(input: Sheets) {
    const answer = await closeReadySheetsAction(input);
    if (!answer.ok) return answer;
    const { closed, left } = answer.value;
    router.refresh();
    if (left.length > 0) return { ok: false as const, reason: 'sheets_left', message: `Đã chốt ${closed} phiếu. Chưa chốt được: ${left.map(({ submissionId, sentence }) => `${codeOf.get(submissionId) ?? ''} – ${sentence}`).join(' ')}` };
    flash(`Đã chốt ${closed} phiếu.`);
    return answer;
  }
  return (
    <ConfirmDialog<Sheets> trigger={{ label: `Chốt tất cả phiếu đã đủ (${ready.length})`, size: 'sm', disabledReason: ready.length === 0 ? 'Chưa có phiếu nháp nào đủ điểm.' : null }} title={`Chốt ${ready.length} phiếu đã đủ`} confirmLabel={`Chốt ${ready.length} phiếu`}
      run={run} input={{ sheets: ready.map(({ submissionId, version }) => ({ submissionId, version })) }}>
      <p>Chốt phiếu của: <span className="num">{ready.map(({ code }) => code).join(', ')}</span>. Sau khi chốt, muốn sửa phải nhờ thư ký mở lại phiếu.</p>
      {unready.length > 0 ? (
        <div>
          <p className="font-medium">{unready.length} phiếu nháp chưa chốt được:</p>
          <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
            {unready.map(({ submissionId, code, sentence }) => <li key={submissionId}><TextLink href={`/reviews/${submissionId}`}>{code}</TextLink>: {sentence}</li>)}
          </ul>
        </div>
      ) : null}
      {open > 0 ? <p className="text-sm">{open} hồ sơ chưa chấm.</p> : null}
    </ConfirmDialog>
  );
}
