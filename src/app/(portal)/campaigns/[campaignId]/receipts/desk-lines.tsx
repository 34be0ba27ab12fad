'use client';

import type { ReactNode } from 'react';
import { voidPaperReceiptAction } from '@/app/(portal)/submissions/[submissionId]/screening/actions';
import { StatusText } from '@/ui/badge';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { TextLink } from '@/ui/link';
import type { Line } from './use-queue';
import type { DeskLine } from './view';

type Props = { lines: readonly Line[]; earlier: readonly DeskLine[]; onVoided: (receiptId: string) => void };

/** What was just written, newest first, then what stood there before. Read aloud as it comes. */
export function DeskLines({ lines, earlier, onVoided }: Props) {
  if (lines.length === 0 && earlier.length === 0) return <p className="text-ink-2">Chưa ghi nhận bản giấy nào của đợt này.</p>;
  return (
    <section aria-labelledby="desk-lines">
      <h3 id="desk-lines" className="mb-2 font-semibold">Vừa ghi nhận</h3>
      <ol aria-live="polite" className="divide-y divide-line rounded-sm border border-line">
        {lines.map((line) => <FreshLine key={line.key} line={line} onVoided={onVoided} />)}
        {earlier.map((line) => (
          <Row key={line.id} code={line.code} title={line.title} submissionId={line.submissionId} voided={line.voided} sub={line.words}>
            {line.voided ? <StatusText glyph="gone">Đã hủy</StatusText> : <Undo receiptId={line.id} code={line.code} number={line.number} onVoided={onVoided} />}
          </Row>
        ))}
      </ol>
    </section>
  );
}

function FreshLine({ line, onVoided }: { line: Line; onVoided: Props['onVoided'] }) {
  if (line.state === 'done') {
    return (
      <Row code={line.code} title={line.title} submissionId={line.submissionId} voided={line.voided} sub={`Số đến ${line.number}`}>
        {line.voided ? (
          <StatusText glyph="gone">Đã hủy</StatusText>
        ) : (
          <>
            <StatusText glyph="ok" tone="good">Đã ghi</StatusText>
            <Undo receiptId={line.receiptId} code={line.code} number={line.number} onVoided={onVoided} />
          </>
        )}
      </Row>
    );
  }
  return (
    <li className="px-3.5 py-2.5">
      <p className="num font-medium">{line.code}</p>
      {line.state === 'sending' ? <p className="text-sm text-ink-2">Đang ghi…</p> : <StatusText glyph="ask" tone="bad">{line.sentence}</StatusText>}
    </li>
  );
}

type RowProps = { code: string; title: string; submissionId: string; sub: string; voided: boolean; children: ReactNode };

function Row({ code, title, submissionId, sub, voided, children }: RowProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-3.5 py-2.5">
      <div className="min-w-0 flex-1 basis-56">
        <TextLink href={`/submissions/${submissionId}`} className={voided ? 'text-ink-3 line-through' : 'font-medium'}>{title}</TextLink>
        <p className="num text-sm text-ink-3">{`${code} · ${sub}`}</p>
      </div>
      <span className="flex flex-wrap items-center gap-2">{children}</span>
    </li>
  );
}

function Undo({ receiptId, code, number, onVoided }: { receiptId: string; code: string; number: string; onVoided: Props['onVoided'] }) {
  return (
    <ConfirmDialog
      trigger={{ label: 'Hoàn tác', kind: 'quiet', size: 'sm' }}
      title={`Hoàn tác ${code}, số đến ${number}`}
      confirmLabel="Hoàn tác"
      danger
      reason={{ label: 'Lý do', hint: 'Ví dụ: quét nhầm hồ sơ.', maxLength: 500 }}
      run={voidPaperReceiptAction}
      input={{ receiptId }}
      success="Đã hủy dòng vừa ghi."
      onDone={() => onVoided(receiptId)}
    >
      <p>Dòng này được hủy kèm lý do, vẫn xem được ở trang hồ sơ. Số đến dùng lại được.</p>
    </ConfirmDialog>
  );
}
