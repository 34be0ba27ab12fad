'use client';

import { Lock, Printer } from '@/ui/icons';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { SaverContext, useDraftSaver, useSaverView } from '@/app/(portal)/submissions/[submissionId]/edit/use-draft';
import { groupsOf, maxTotalOf } from '@/domain/campaigns/counting';
import { formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import { commentDutyLabel } from '@/domain/reviews/labels';
import { readScores } from '@/domain/reviews/read-scores';
import { belowFloor, missingOf, toExplain, totalOf } from '@/domain/reviews/rubric';
import { Banner } from '@/ui/banner';
import { Button, LinkButton } from '@/ui/button';
import { cx } from '@/ui/class-names';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { TextArea } from '@/ui/field';
import { Kbd } from '@/ui/kbd';
import { onDemand } from '@/ui/on-demand';
import { flash } from '@/ui/toast-store';
import { closeSheetAction, declareConflictAction } from '../actions';
import { useKeys } from '../use-keys';
import { CriterionField, type CriterionView } from './criterion-field';
import { OwnNote } from './own-note';
import { PhoneBar, type Side } from './phone-bar';
import { SaveLine } from './save-line';
import { type InitialSheet, useOwnSheet } from './use-own-sheet';

const KeysHelp = onDemand(() => import('../keys-help').then((all) => all.KeysHelp));
const SheetConflict = onDemand(() => import('./sheet-conflict').then((all) => all.SheetConflict));

type Props = {
  /** Whose browser copy it is, and whether the machine is a shared one. */
  person: { accountId: string; shared: boolean };
  submissionId: string;
  code: string;
  seatId: string;
  rubric: CriterionView[];
  initial: InitialSheet;
  note: { text: string; version: number };
  /** The sentence why nothing can be changed now; null while it can. */
  locked: string | null;
  closedAt: string | null;
  reopenReason: string | null;
  /** The second round: the sheet begins as it was closed in the first. */
  again: boolean;
  declarable: boolean;
  nextHref: string | null;
  previousHref: string | null;
  queueHref: string;
  children: ReactNode;
};

/** The dossier at the left, the sheet at the right; on a phone they take turns, with the total always in sight. */
export function ScoringScreen({ person, submissionId, code, seatId, rubric, initial, note, locked, closedAt, reopenReason, again, declarable, nextHref, previousHref, queueHref, children }: Props) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const saver = useDraftSaver({ ...person, submissionId });
  const saverView = useSaverView(saver);
  const [side, setSide] = useState<Side>('dossier');
  const [help, setHelp] = useState(false);
  const sheet = useOwnSheet({ saver, accountId: person.accountId, submissionId, rubric, initial, locked: locked !== null, form });
  const { texts, comment } = sheet.written;
  const { values, problems } = readScores(rubric, texts);
  const max = maxTotalOf(rubric);
  const total = totalOf(rubric, values);
  const missing = missingOf(rubric, values);
  const low = belowFloor(rubric, values).length > 0;
  const asked = low || toExplain(rubric, values).length > 0;
  const needsComment = asked && comment.trim() === '';
  const whyNotClose = missing.length > 0 ? `Còn ${missing.length} tiêu chí chưa có điểm.` : needsComment ? (low ? 'Có tiêu chí dưới điểm sàn: ghi nhận xét.' : 'Có mức điểm phải kèm nhận xét: ghi nhận xét.') : null;

  const fieldOf = (id: string) => form.current?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  /** What closing still waits for: the first score that is missing, or the comment. */
  const focusMissing = () => fieldOf(missing[0] ? `score-${missing[0].id}` : 'sheet-comment')?.focus();
  function focusBeside(index: number, by: 1 | -1) {
    const inputs = form.current?.querySelectorAll<HTMLElement>('[data-score], #sheet-comment') ?? [];
    inputs[index + by]?.focus();
  }

  /** At a desk the digits go straight into the first score that is missing; a telephone would only open its keys over the dossier. */
  const land = useEffectEvent(() => {
    const first = missing[0];
    if (locked || !first || document.activeElement !== document.body || !window.matchMedia('(min-width: 1024px) and (pointer: fine)').matches) return;
    fieldOf(`score-${first.id}`)?.focus({ preventScroll: true });
  });
  useEffect(() => land(), []);

  useKeys({
    save: () => void saver.flush().then((done) => done && !locked && flash('Đã lưu.')),
    close: () => {
      if (locked) return;
      if (whyNotClose) focusMissing();
      else form.current?.querySelector<HTMLButtonElement>('button[aria-haspopup="dialog"].close-sheet')?.click();
    },
    // After the last one the queue says what is left.
    next: () => router.push(nextHref ?? queueHref),
    previous: () => previousHref && router.push(previousHref),
    note: () => {
      setSide('sheet');
      requestAnimationFrame(() => fieldOf('own-note')?.focus());
    },
    help: () => setHelp(true),
  });

  async function close() {
    if (!(await saver.flush())) return { ok: false as const, reason: 'unsaved', message: 'Bản nháp mới nhất chưa lưu được nên chưa chốt. Kiểm tra mạng, hoặc chọn bản giữ lại nếu phiếu đang mở ở nơi khác.' };
    return closeSheetAction({ submissionId, version: sheet.version() });
  }
  const sum = (
    <p className="text-right leading-none" aria-live="polite">
      <span className="sr-only">Tổng điểm </span>
      <span className="num text-2xl font-semibold lg:text-3xl">{short(total)}</span>
      <span className="num text-ink-3">/{short(max)}</span>
    </p>
  );
  return (
    <SaverContext value={saver}>
      {help ? <KeysHelp onClose={() => setHelp(false)} /> : null}
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_23rem]">
        <div className={cx('min-w-0', side === 'sheet' && 'max-lg:hidden')}>{children}</div>
        <form ref={form} method="post" id="sheet" noValidate aria-labelledby="sheet-title" onSubmit={(event) => event.preventDefault()} className={cx('min-h-0 scroll-mt-20 flex-col self-start rounded-md border border-line-strong bg-surface lg:sticky lg:top-19 lg:flex lg:max-h-[calc(100dvh-6rem)]', side === 'sheet' ? 'flex' : 'hidden')}>
          <div className="flex items-center justify-between gap-3 border-b border-line-strong px-4 py-3">
            <div className="min-w-0">
              <h2 id="sheet-title" className="text-lg font-semibold">Phiếu chấm</h2>
              {closedAt ? <p className="text-sm font-medium text-good-ink">Đã chốt lúc {closedAt}</p> : locked ? <p className="text-sm text-ink-2">Chưa chốt</p> : <SaveLine view={saverView} before={initial.savedAt} />}
            </div>
            {sum}
          </div>
          <div className="min-h-0 flex-1 lg:overflow-y-auto">
            {sheet.refusal ? <Banner tone="bad" title={sheet.refusal} className="m-3" /> : null}
            {sheet.theirs ? <SheetConflict rubric={rubric} mine={{ texts, values, comment }} theirs={sheet.theirs} onMine={() => sheet.choose('mine')} onTheirs={() => sheet.choose('theirs')} /> : null}
            {sheet.left ? (
              <Banner tone="warn" title="Trên máy này còn điểm đã ghi mà chưa kịp lưu" className="m-3" action={<Button size="sm" onClick={sheet.dropLeft}>Bỏ bản này</Button>}>
                {rubric.map(({ id, name }) => `${name}: ${sheet.left?.texts[id] || '–'}`).join('; ')}.{sheet.left.comment ? ` Nhận xét: ${sheet.left.comment}` : ''} Muốn dùng, nhờ thư ký mở lại phiếu.
              </Banner>
            ) : null}
            {reopenReason && !closedAt ? (
              <Banner tone="warn" title={again ? 'Chấm lượt 2' : 'Thư ký đã mở lại phiếu này'} className="m-3">
                {again ? `Lý do: ${reopenReason.replace(/\.+$/u, '')}. Điểm lượt 1 đã điền sẵn: trao đổi về hồ sơ, sửa hoặc giữ điểm, rồi chốt lại. Không chốt lại thì phiếu lượt 1 được tính.` : reopenReason}
              </Banner>
            ) : null}
            {groupsOf(rubric.map((line, index) => ({ line, index, groupName: line.groupName }))).map(({ name, lines }) => [
              name ? <GroupHead key={`${name}:${lines[0]?.index}`} name={name} lines={lines.map(({ line }) => line)} values={values} /> : null,
              ...lines.map(({ line, index }) => (
                <CriterionField key={line.id} line={line} number={index + 1} text={texts[line.id] ?? ''} value={values[line.id] ?? null} problem={problems[line.id] ?? null} readOnly={locked !== null} onChange={(text) => sheet.write({ texts: { ...texts, [line.id]: text }, comment })} onNext={() => focusBeside(index, 1)} onPrevious={() => focusBeside(index, -1)} />
              )),
            ])}
            <div className="border-t border-line px-4 py-4">
              <TextArea label="Nhận xét" id="sheet-comment" optional={!asked} hint={`In ra phiếu chấm. Bắt buộc khi có tiêu chí dưới điểm sàn${rubric.some((line) => commentDutyLabel(line)) ? ', hoặc mức điểm mà tiêu chí yêu cầu nhận xét' : ''}.`} rows={3} value={comment} readOnly={locked !== null}
                onChange={(event) => sheet.write({ texts, comment: event.target.value })} />
            </div>
            <OwnNote submissionId={submissionId} initial={note} />
            <p className="hidden flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-4 py-3 text-xs text-ink-3 lg:flex">
              {locked ? null : <><span><Kbd>Enter</Kbd> tiêu chí sau</span><span><Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd> chốt phiếu</span></>}
              <span><Kbd>Alt</Kbd> <Kbd>→</Kbd> hồ sơ sau</span><Button kind="quiet" size="sm" onClick={() => setHelp(true)}>Mọi phím tắt (?)</Button>
            </p>
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
              <ConfirmDialog trigger={{ label: 'Chốt phiếu', kind: 'primary', icon: <Lock />, disabledReason: whyNotClose, className: 'close-sheet' }} title={`Chốt phiếu chấm hồ sơ ${code}`} confirmLabel="Chốt phiếu" focusConfirm run={close} input={{}} success="Đã chốt phiếu." onDone={() => router.refresh()}>
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
      <PhoneBar side={side} onSide={setSide}>{sum}</PhoneBar>
    </SaverContext>
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
