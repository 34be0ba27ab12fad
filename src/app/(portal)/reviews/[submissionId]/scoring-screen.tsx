'use client';

import { Lock, Printer } from '@/ui/icons';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { groupsOf, maxTotalOf } from '@/domain/campaigns/counting';
import { formatHundredthsShort as short, hundredthsProblemLabels, readHundredths } from '@/domain/numbers/hundredths';
import { commentDutyLabel } from '@/domain/reviews/labels';
import { belowFloor, missingOf, scoreProblem, toExplain, totalOf } from '@/domain/reviews/rubric';
import { AutosaveStatus } from '@/ui/autosave-status';
import { Banner } from '@/ui/banner';
import { Button, LinkButton } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { TextArea } from '@/ui/field';
import { Kbd } from '@/ui/kbd';
import { Anchor } from '@/ui/link';
import { closeSheetAction, declareConflictAction } from '../actions';
import { CriterionField, type CriterionView } from './criterion-field';
import { useSheetDraft } from './use-sheet-draft';

type Props = {
  submissionId: string;
  code: string;
  seatId: string;
  rubric: CriterionView[];
  initial: { values: Record<string, number>; comment: string; version: number; savedAt: string | null };
  /** The sentence why nothing can be changed now; null while it can. */
  locked: string | null;
  closedAt: string | null;
  reopenReason: string | null;
  declarable: boolean;
  nextHref: string | null;
  children: ReactNode;
};

/** The dossier at the left, the sheet at the right; on a phone one under the other, with the total always in sight. */
export function ScoringScreen({ submissionId, code, seatId, rubric, initial, locked, closedAt, reopenReason, declarable, nextHref, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [texts, setTexts] = useState<Record<string, string>>(() => Object.fromEntries(rubric.map(({ id }) => [id, initial.values[id] === undefined ? '' : short(initial.values[id])])));
  const [comment, setComment] = useState(initial.comment);
  const draft = useSheetDraft(`/reviews/${submissionId}/sheet`, initial);
  const { values, problems } = readAll(rubric, texts);
  const max = maxTotalOf(rubric);
  const total = totalOf(rubric, values);
  const missing = missingOf(rubric, values);
  const low = belowFloor(rubric, values).length > 0;
  const asked = low || toExplain(rubric, values).length > 0;
  const needsComment = asked && comment.trim() === '';

  /** What stands in the fields although nobody has heard of it: typed before the page had woken up. */
  const takeTyped = useEffectEvent(() => {
    if (locked) return;
    const fields = form.current?.elements;
    const inputs = rubric.map(({ id }) => [id, fields?.namedItem(`score-${id}`)] as const);
    const typed = inputs.flatMap(([id, field]) => (field instanceof HTMLInputElement && field.value !== texts[id] ? [[id, field.value] as const] : []));
    const words = form.current?.querySelector('textarea')?.value ?? comment;
    if (typed.length === 0 && words === comment) return;
    const next = { ...texts, ...Object.fromEntries(typed) };
    setTexts(next);
    setComment(words);
    draft.change({ values: readAll(rubric, next).values, comment: words });
  });
  useEffect(() => takeTyped(), []);

  function type(id: string, text: string) {
    const next = { ...texts, [id]: text };
    setTexts(next);
    draft.change({ values: readAll(rubric, next).values, comment });
  }
  function focusNext(index: number) {
    const inputs = form.current?.querySelectorAll<HTMLElement>('[data-score], textarea') ?? [];
    inputs[index + 1]?.focus();
  }
  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey && event.key === 'Enter') {
      event.preventDefault();
      form.current?.querySelector<HTMLButtonElement>('button[aria-haspopup="dialog"].close-sheet')?.click();
    } else if (event.altKey && event.key === 'ArrowRight' && nextHref) {
      event.preventDefault();
      router.push(nextHref);
    }
  }
  async function close() {
    if (!(await draft.flush())) return { ok: false as const, reason: 'unsaved', message: 'Bản nháp mới nhất chưa lưu được nên chưa chốt. Kiểm tra mạng, hoặc tải lại trang nếu phiếu đang mở ở nơi khác.' };
    return closeSheetAction({ submissionId, version: draft.version() });
  }
  const whyNotClose = missing.length > 0 ? `Còn ${missing.length} tiêu chí chưa có điểm.` : needsComment ? (low ? 'Có tiêu chí dưới điểm sàn: ghi nhận xét.' : 'Có mức điểm phải kèm nhận xét: ghi nhận xét.') : null;
  const sum = (
    <p className="text-right leading-none" aria-live="polite">
      <span className="sr-only">Tổng điểm </span>
      <span className="num text-2xl font-semibold lg:text-3xl">{short(total)}</span>
      <span className="num text-ink-3">/{short(max)}</span>
    </p>
  );
  return (
    <div>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <div className="min-w-0">{children}</div>
        <form ref={form} method="post" id="sheet" noValidate aria-labelledby="sheet-title" onSubmit={(event) => event.preventDefault()} onKeyDown={onKey} className="flex min-h-0 scroll-mt-20 flex-col self-start rounded-md border border-line-strong bg-surface lg:sticky lg:top-19 lg:max-h-[calc(100dvh-6rem)]">
          <div className="flex items-center justify-between gap-3 border-b border-line-strong px-4 py-3">
            <div className="min-w-0">
              <h2 id="sheet-title" className="text-lg font-semibold">Phiếu chấm</h2>
              {closedAt ? <p className="text-sm font-medium text-good-ink">Đã chốt lúc {closedAt}</p> : locked ? <p className="text-sm text-ink-2">Chưa chốt</p> : (
                <AutosaveStatus state={draft.state} action={draft.state.kind === 'conflict' ? <Button size="sm" onClick={() => window.location.reload()}>Tải lại</Button> : null} />
              )}
            </div>
            {sum}
          </div>
          <div className="min-h-0 flex-1 lg:overflow-y-auto">
            {draft.refusal ? <Banner tone="bad" title={draft.refusal} className="m-3" /> : null}
            {reopenReason && !closedAt ? <Banner tone="warn" title="Thư ký đã mở lại phiếu này" className="m-3">{reopenReason}</Banner> : null}
            {groupsOf(rubric.map((line, index) => ({ line, index, groupName: line.groupName }))).map(({ name, lines }) => [
              name ? <GroupHead key={`${name}:${lines[0]?.index}`} name={name} lines={lines.map(({ line }) => line)} values={values} /> : null,
              ...lines.map(({ line, index }) => (
                <CriterionField key={line.id} line={line} number={index + 1} text={texts[line.id] ?? ''} value={values[line.id] ?? null} problem={problems[line.id] ?? null} readOnly={locked !== null} onChange={(text) => type(line.id, text)} onNext={() => focusNext(index)} />
              )),
            ])}
            <div className="border-t border-line px-4 py-4">
              <TextArea label="Nhận xét" id="sheet-comment" optional={!asked} hint={`In ra phiếu chấm. Bắt buộc khi có tiêu chí dưới điểm sàn${rubric.some((line) => commentDutyLabel(line)) ? ', hoặc mức điểm mà tiêu chí yêu cầu nhận xét' : ''}.`} rows={3} value={comment} readOnly={locked !== null}
                onChange={(event) => { setComment(event.target.value); draft.change({ values, comment: event.target.value }); }} />
            </div>
            {locked ? null : (
              <p className="hidden flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-4 py-3 text-xs text-ink-3 lg:flex">
                <span><Kbd>↑</Kbd> <Kbd>↓</Kbd> thêm, bớt</span><span><Kbd>Enter</Kbd> tiêu chí sau</span><span><Kbd>Alt</Kbd> <Kbd>→</Kbd> hồ sơ sau</span><span><Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd> chốt phiếu</span>
              </p>
            )}
            {declarable ? (
              <div className="border-t border-line px-4 py-3">
                <ConfirmDialog trigger={{ label: 'Khai báo có liên quan', kind: 'danger', size: 'sm' }} title={`Không tham gia chấm hồ sơ ${code}`} confirmLabel="Khai báo có liên quan" danger run={declareConflictAction} input={{ submissionId, seatId }}
                  reason={{ label: 'Lý do có liên quan', hint: 'Ví dụ: người thân của tác giả; cùng thực hiện giải pháp.', maxLength: 1000 }} success="Đã khai báo. Hồ sơ này không còn trong danh sách chấm." onDone={() => router.push('/reviews')}>
                  <p>Sau khi khai báo, hồ sơ và điểm của hồ sơ này không hiện với thành viên nữa; phiếu đã chấm (nếu có) không được tính.</p>
                </ConfirmDialog>
              </div>
            ) : null}
          </div>
          <div className="rounded-b-md border-t border-line-strong px-4 py-3">
            {locked ? <p className="mb-2 text-sm text-ink-2">{locked}</p> : (
              <ConfirmDialog trigger={{ label: 'Chốt phiếu', kind: 'primary', icon: <Lock />, disabledReason: whyNotClose, className: 'close-sheet' }} title={`Chốt phiếu chấm hồ sơ ${code}`} confirmLabel="Chốt phiếu" run={close} input={{}} success="Đã chốt phiếu." onDone={() => router.refresh()}>
                <p>Tổng điểm <strong className="num">{short(total)}/{short(max)}</strong>. Sau khi chốt, muốn sửa phải nhờ thư ký mở lại phiếu.</p>
              </ConfirmDialog>
            )}
            <div className="mt-2 flex flex-wrap gap-2">
              {nextHref ? <LinkButton href={nextHref}>Hồ sơ sau</LinkButton> : null}
              <LinkButton kind="quiet" href={`/reviews/${submissionId}/print`} icon={<Printer />}>In phiếu</LinkButton>
            </div>
          </div>
        </form>
      </div>
      <div className="no-print sticky bottom-0 z-20 -mx-4 mt-4 flex items-center justify-between gap-3 border-t border-line-strong bg-surface px-4 py-2 shadow-bar lg:hidden">
        <Anchor href="#sheet" className="inline-flex min-h-11 items-center font-medium text-action-ink underline underline-offset-3">Đến phiếu chấm</Anchor>
        {sum}
      </div>
    </div>
  );
}

/** The name of a group, with what its criteria make together so far. */
function GroupHead({ name, lines, values }: { name: string; lines: CriterionView[]; values: Record<string, number> }) {
  return (
    <p className="flex items-baseline justify-between gap-3 border-t border-line-strong bg-sunken px-4 py-2 font-semibold first:border-0">
      <span className="min-w-0">{name}</span>
      <span className="num shrink-0 text-sm">{short(totalOf(lines, values))}/{short(maxTotalOf(lines))}</span>
    </p>
  );
}

/** Scores that may stand, and a sentence for every other thing typed. Empty is no mistake while it is a draft. */
function readAll(rubric: readonly CriterionView[], texts: Record<string, string>): { values: Record<string, number>; problems: Record<string, string> } {
  const values: Record<string, number> = {};
  const problems: Record<string, string> = {};
  for (const line of rubric) {
    const text = texts[line.id] ?? '';
    if (text.trim() === '') continue;
    const reading = readHundredths(text);
    const problem = reading.value === null ? hundredthsProblemLabels[reading.problem] : scoreProblem(line, reading.value);
    if (problem) problems[line.id] = problem;
    else if (reading.value !== null) values[line.id] = reading.value;
  }
  return { values, problems };
}
