import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Card, CardBody, CardHead } from '@/ui/card';
import { StatusText } from '@/ui/badge';
import { TextLink } from '@/ui/link';
import { giveConfirmationAction, returnConfirmationAction } from './confirmation/actions';
import type { ConfirmationView } from './confirmation-view';
import { RecordConfirmation } from './record-confirmation';

const glyphs = { good: 'ok', info: 'clock', warn: 'ask', mute: 'info' } as const;

export function ConfirmationCard({ view }: { view: ConfirmationView }) {
  const { submissionId, standing, lines, answer, record } = view;
  return (
    <Card aria-labelledby="confirmation" tone={answer ? 'action' : 'plain'} className="no-print">
      <CardHead id="confirmation" title="Xác nhận của thủ trưởng đơn vị" aside={<TextLink href={`/submissions/${submissionId}/confirmation`} className="text-sm">Bản xác nhận để ký tay</TextLink>} />
      <CardBody className="space-y-4">
        <StandingLine standing={standing} />
        {answer ? <Answer view={view} answer={answer} /> : null}
        <ConfirmationLines lines={lines} />
        {record ? <RecordConfirmation submissionId={submissionId} {...record} /> : null}
      </CardBody>
    </Card>
  );
}

export const StandingLine = ({ standing: { words, tone } }: Pick<ConfirmationView, 'standing'>) => (
  <p role="status"><StatusText glyph={glyphs[tone]} tone={tone}>{words}</StatusText></p>
);

export function ConfirmationLines({ lines }: Pick<ConfirmationView, 'lines'>) {
  if (lines.length === 0) return null;
  return (
    <ul className="divide-y divide-line rounded-sm border border-line">
      {lines.map(({ id, text, at, note, scan }) => (
        <li key={id} className="px-3 py-2 text-sm">
          <span className="block break-words">{text}</span>
          <span className="num block text-ink-3">{at}</span>
          {note ? <span className="block max-w-read break-words whitespace-pre-wrap">{note}</span> : null}
          {scan ? <TextLink href={scan} target="_blank" className="inline-block py-0.5">Xem bản đã ký</TextLink> : null}
        </li>
      ))}
    </ul>
  );
}

function Answer({ view: { submissionId, title }, answer: { contentHash, draft, whyNotConfirm, whyNotReturn } }: { view: ConfirmationView; answer: NonNullable<ConfirmationView['answer']> }) {
  return (
    <div className="space-y-2">
      <p className="max-w-read">
        {draft
          ? 'Đọc nội dung bên dưới rồi xác nhận, hoặc trả lại kèm lý do. Trả lời xong, bản đang soạn lại chỉ tác giả xem được cho tới khi nộp.'
          : 'Hồ sơ đã nộp mà chưa có xác nhận. Đọc nội dung bên dưới rồi xác nhận.'}
      </p>
      <div className="flex flex-wrap gap-2">
        <ConfirmDialog
          trigger={{ label: 'Xác nhận', kind: 'primary', disabledReason: whyNotConfirm }}
          title="Xác nhận hồ sơ của đơn vị"
          confirmLabel="Xác nhận"
          reason={{ label: 'Ý kiến thêm', optional: true, hint: 'Tác giả và Phòng Văn hóa – Xã hội đọc được.', maxLength: 2000 }}
          run={giveConfirmationAction}
          input={{ submissionId, contentHash }}
          success="Đã xác nhận."
        >
          <p>Xác nhận nội dung, tác giả và tỷ lệ đóng góp của hồ sơ “{title}” là đúng. Tác giả được báo.</p>
        </ConfirmDialog>
        {draft ? (
          <ConfirmDialog
            trigger={{ label: 'Trả lại…', disabledReason: whyNotReturn }}
            title="Trả lại hồ sơ cho tác giả"
            confirmLabel="Trả lại"
            reason={{ label: 'Lý do trả lại', hint: 'Viết rõ cần sửa gì, ít nhất 10 ký tự. Chỉ tác giả và đơn vị đọc được.', maxLength: 2000 }}
            run={returnConfirmationAction}
            input={{ submissionId, contentHash }}
            success="Đã trả lại hồ sơ."
          >
            <p>Tác giả sửa rồi trình lại.</p>
          </ConfirmDialog>
        ) : null}
      </div>
    </div>
  );
}
