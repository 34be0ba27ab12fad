import { StatusText } from '@/ui/badge';
import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead, DescriptionList } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { TextLink } from '@/ui/link';
import { acceptAppealAction, returnAppealAction, withdrawAppealAction } from './actions';
import { openReconsiderationAction } from '../reconsideration/actions';
import { AnswerForm } from './answer-form';
import type { FormFacts } from './new-appeal';
import { PaperForm } from './paper-form';
import type { AppealView } from './view';

type Named = { name: string; href: string };

/** One kiến nghị: what was written, where it stands, and what its reader may do next. @param form null: who only reads */
export function AppealCard({ appeal, form }: { appeal: AppealView; form: FormFacts | null }) {
  const { id, state, title, facts, text, files, returned, answer } = appeal;
  return (
    <Card aria-labelledby={`a-${id}`}>
      <CardHead id={`a-${id}`} title={title} aside={<StatusText glyph={state.glyph} tone={state.tone}>{state.label}</StatusText>} />
      <CardBody className="space-y-4">
        <p className="max-w-read break-words whitespace-pre-wrap">{text}</p>
        {files.length > 0 ? <ul className="space-y-1 text-sm">{files.map((file) => <li key={file.href}><FileLink file={file} /></li>)}</ul> : null}
        <DescriptionList columns={2} items={facts} />
        {returned ? <div><h3 className="font-medium">Lý do trả lại</h3><p className="mt-1 max-w-read break-words whitespace-pre-wrap">{returned}</p></div> : null}
        {answer ? <Answered answer={answer} /> : null}
        {form ? <Acts appeal={appeal} form={form} /> : null}
      </CardBody>
    </Card>
  );
}

const FileLink = ({ file: { name, href } }: { file: Named }) => <TextLink href={href} target="_blank" className="inline-block py-1 break-all">{name}</TextLink>;

function Answered({ answer: { label, reply, paper, scan, next, follow } }: { answer: NonNullable<AppealView['answer']> }) {
  return (
    <div className="space-y-2 border-t border-line pt-4">
      <h3 className="font-medium">Trả lời: {label.toLowerCase()}</h3>
      <p className="max-w-read break-words whitespace-pre-wrap">{reply}</p>
      <p className="text-sm text-ink-2">{paper}. {scan ? <FileLink file={scan} /> : null}</p>
      {next ? <p className="max-w-read text-sm text-ink-2">{next}</p> : null}
      {follow ? <p className="text-sm">{follow.words}. {follow.scan ? <FileLink file={follow.scan} /> : null}</p> : null}
    </div>
  );
}

function Acts({ appeal: { id, version, withdraw, lastOne, accepts, draft, owesFollow, rescore }, form }: { appeal: AppealView; form: FormFacts }) {
  return (
    <>
      {withdraw ? (
        <ConfirmDialog trigger={{ label: 'Rút kiến nghị', size: 'sm', disabledReason: withdraw.disabledReason }} title="Rút kiến nghị" confirmLabel="Rút kiến nghị" run={withdrawAppealAction} input={{ appealId: id, version }} success="Đã rút kiến nghị.">
          <p>{lastOne ? 'Kiến nghị không được xem xét nữa, và không gửi thêm được trên cổng.' : 'Kiến nghị không được xem xét nữa. Còn trong thời hạn thì gửi lại được một lần.'}</p>
        </ConfirmDialog>
      ) : null}
      {accepts ? (
        <div className="flex flex-wrap gap-2 border-t border-line pt-4">
          <ConfirmDialog trigger={{ label: 'Tiếp nhận', kind: 'primary', size: 'sm' }} title="Tiếp nhận kiến nghị" confirmLabel="Tiếp nhận" run={acceptAppealAction} input={{ appealId: id, version }} success="Đã tiếp nhận.">
            <p>Kiến nghị được xem xét và trả lời bằng văn bản. Tác giả được báo.</p>
          </ConfirmDialog>
          <ConfirmDialog trigger={{ label: 'Trả lại', size: 'sm' }} title="Trả lại kiến nghị" confirmLabel="Trả lại" run={returnAppealAction} input={{ appealId: id, version }} reason={{ label: 'Lý do trả lại', hint: 'Tác giả đọc được, ví dụ: gửi sau thời hạn.', maxLength: 2000 }} success="Đã trả lại.">
            <p>Tác giả được báo và đọc lý do.</p>
          </ConfirmDialog>
        </div>
      ) : null}
      {draft ? (
        <div className="space-y-6 border-t border-line pt-4">
          <AnswerForm key={version} appealId={id} version={version} answer={draft.answer} reply={draft.reply} />
          {draft.answer ? (
            <>
              <p><LinkButton size="sm" href={draft.wordHref}>Tải văn bản trả lời (Word)</LinkButton></p>
              <div className="space-y-3">
                <h3 className="font-medium">Khi văn bản đã ký</h3>
                <PaperForm key={version} kind="answer" appealId={id} version={version} {...form} />
              </div>
            </>
          ) : null}
        </div>
      ) : null}
      {rescore?.href ? <p className="border-t border-line pt-4"><LinkButton size="sm" href={rescore.href}>Xem việc chấm lại</LinkButton></p> : null}
      {rescore?.opens ? (
        <div className="space-y-2 border-t border-line pt-4">
          <h3 className="font-medium">Hội đồng chấm lại trên cổng</h3>
          <ConfirmDialog trigger={{ label: 'Mở chấm lại', kind: 'primary', size: 'sm' }} title="Mở chấm lại hồ sơ" confirmLabel="Mở chấm lại" run={openReconsiderationAction} input={{ appealId: id, version }} reason={{ label: 'Lý do xem xét lại', hint: 'Người chấm và tác giả đọc được.', maxLength: 1000 }} success="Đã mở chấm lại.">
            <p>Những người đã chấm nhận lại phiếu với điểm đã chấm điền sẵn; người có liên quan không tham gia. Kết quả đã công bố giữ nguyên đến khi công bố lại.</p>
          </ConfirmDialog>
        </div>
      ) : null}
      {owesFollow ? (
        <div className="space-y-3 border-t border-line pt-4">
          <h3 className="font-medium">Quyết định theo kiến nghị</h3>
          <PaperForm key={version} kind="follow" appealId={id} version={version} {...form} />
        </div>
      ) : null}
    </>
  );
}
