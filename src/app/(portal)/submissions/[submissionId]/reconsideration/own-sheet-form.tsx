'use client';

import { useRouter } from 'next/navigation';
import { useRef } from 'react';
import { SaveLine } from '@/app/(portal)/reviews/[submissionId]/save-line';
import { SheetBody, SheetTotal } from '@/app/(portal)/reviews/[submissionId]/sheet-body';
import { SheetNotices } from '@/app/(portal)/reviews/[submissionId]/sheet-notices';
import { type InitialSheet, useOwnSheet } from '@/app/(portal)/reviews/[submissionId]/use-own-sheet';
import type { CriterionView } from '@/app/(portal)/reviews/[submissionId]/criterion-field';
import { formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import type { Scores } from '@/domain/reviews/rubric';
import { useDraftSaver, useSaverView } from '../edit/use-draft';
import { closeAgainAction } from './actions';
import { Card, CardBody, CardFoot, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';

export type OwnSheetProps = {
  person: { accountId: string; shared: boolean };
  submissionId: string; againId: string; rubric: CriterionView[]; initial: InitialSheet; first: Scores;
  /** Why it takes nothing more; null while it does. */
  locked: string | null;
};

/** The member's own sheet, filled as it was closed before: changed or kept, saved by itself, and closed again. */
export function OwnSheetForm({ person, submissionId, againId, rubric, initial, first, locked }: OwnSheetProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const place = `again:${againId}`;
  const saver = useDraftSaver({ ...person, submissionId: place });
  const view = useSaverView(saver);
  const sheet = useOwnSheet({ saver, accountId: person.accountId, place, url: `/submissions/${submissionId}/reconsideration/sheet`, rubric, initial, locked: locked !== null, form });
  const { total, max, whyNotClose } = sheet.reading;
  if (locked) return sheet.left ? <Card aria-labelledby="own"><CardHead id="own" title="Phiếu của tôi" sub={locked} /><CardBody><SheetNotices rubric={rubric} sheet={sheet} /></CardBody></Card> : null;
  return (
    <Card aria-labelledby="own">
      <CardHead id="own" title="Phiếu của tôi" sub="Điểm đã chấm điền sẵn: sửa hoặc giữ, rồi chốt lại. Không chốt lại thì điểm đã chấm được tính." aside={<SheetTotal sheet={sheet} />} />
      <form ref={form} method="post" noValidate aria-labelledby="own" onSubmit={(event) => event.preventDefault()}>
        <SheetNotices rubric={rubric} sheet={sheet} />
        <SheetBody rubric={rubric} sheet={sheet} first={first} />
        <CardFoot className="flex flex-wrap items-center justify-between gap-3">
          <ConfirmDialog trigger={{ label: 'Chốt phiếu', kind: 'primary', disabledReason: whyNotClose }} title="Chốt phiếu chấm lại" confirmLabel="Chốt phiếu" run={() => sheet.close((version) => closeAgainAction({ submissionId, version }))} input={{}} success="Đã chốt phiếu chấm lại." onDone={() => router.refresh()}>
            <p>Tổng điểm <strong className="num">{short(total)}/{short(max)}</strong>. Sau khi chốt, muốn sửa phải nhờ thư ký mở lại phiếu.</p>
          </ConfirmDialog>
          <SaveLine view={view} before={initial.savedAt} />
        </CardFoot>
      </form>
    </Card>
  );
}
