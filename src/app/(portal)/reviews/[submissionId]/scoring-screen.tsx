'use client';

import { Lock, Printer } from '@/ui/icons';
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { SaverContext, useDraftSaver, useSaverView } from '@/app/(portal)/submissions/[submissionId]/edit/use-draft';
import { formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import { Banner } from '@/ui/banner';
import { Button, LinkButton } from '@/ui/button';
import { cx } from '@/ui/class-names';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Kbd } from '@/ui/kbd';
import { onDemand } from '@/ui/on-demand';
import { flash } from '@/ui/toast-store';
import { closeSheetAction, declareConflictAction } from '../actions';
import { useKeys } from '../use-keys';
import type { CriterionView } from './criterion-field';
import { OwnNote } from './own-note';
import { PhoneBar, type Side } from './phone-bar';
import { SaveLine } from './save-line';
import { SheetBody, SheetTotal } from './sheet-body';
import { SheetNotices } from './sheet-notices';
import { type InitialSheet, useOwnSheet } from './use-own-sheet';

const KeysHelp = onDemand(() => import('../keys-help').then((all) => all.KeysHelp));

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
  const sheet = useOwnSheet({ saver, accountId: person.accountId, place: submissionId, url: `/reviews/${submissionId}/sheet`, rubric, initial, locked: locked !== null, form });
  const { missing, whyNotClose, total, max } = sheet.reading;

  const fieldOf = (id: string) => form.current?.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  /** What closing still waits for: the first score that is missing, or the comment. */
  const focusMissing = () => fieldOf(missing[0] ? `score-${missing[0].id}` : 'sheet-comment')?.focus();

  /** At a desk the digits go straight into the first score that is missing; a telephone would only open its keys over the dossier. */
  const land = useEffectEvent(() => {
    const first = missing[0];
    // After the sheet before was closed the focus may have been put on the page as a whole (confirm-dialog.tsx).
    const nowhere = document.activeElement === document.body || document.activeElement?.id === 'main';
    if (locked || !first || !nowhere || !window.matchMedia('(min-width: 1024px) and (pointer: fine)').matches) return;
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

  const close = () => sheet.close((version) => closeSheetAction({ submissionId, version }));
  const sum = <SheetTotal sheet={sheet} />;
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
            <SheetNotices rubric={rubric} sheet={sheet} />
            {reopenReason && !closedAt ? (
              <Banner tone="warn" title={again ? 'Chấm lượt 2' : 'Thư ký đã mở lại phiếu này'} className="m-3">
                {again ? `Lý do: ${reopenReason.replace(/\.+$/u, '')}. Điểm lượt 1 đã điền sẵn: trao đổi về hồ sơ, sửa hoặc giữ điểm, rồi chốt lại. Không chốt lại thì phiếu lượt 1 được tính.` : reopenReason}
              </Banner>
            ) : null}
            <SheetBody rubric={rubric} sheet={sheet} locked={locked !== null} />
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
              <ConfirmDialog trigger={{ label: 'Chốt phiếu', kind: 'primary', icon: <Lock />, disabledReason: whyNotClose, className: 'close-sheet' }} title={`Chốt phiếu chấm hồ sơ ${code}`} confirmLabel="Chốt phiếu" focusConfirm run={close} input={{}} success={`Đã chốt phiếu hồ sơ ${code}.`} onDone={() => router.refresh()}>
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
