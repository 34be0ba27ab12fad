'use client';

import type { ActionResult } from '@/domain/action-result';
import { confirmationTarget } from '@/domain/submissions/confirmation-gap';
import { staleWords } from '@/domain/submissions/confirmation-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { TextLink } from '@/ui/link';
import { ConfirmationLines, StandingLine } from '../confirmation-card';
import { askConfirmationAction } from '../confirmation/actions';
import { RecordConfirmation } from '../record-confirmation';
import { unsaved } from '../unsaved';
import { PartFrame } from './part-frame';
import { useSaver } from './use-draft';
import type { ConfirmationEditorView } from './view';

type Props = {
  view: ConfirmationEditorView;
  submissionId: string;
  number: number;
  missing: number;
  /** Something that was confirmed has been written over on this page. */
  changed: boolean;
};

/** Asks the head of the unit, or takes what they signed by hand. */
export function ConfirmationEditor({ view, submissionId, number, missing, changed }: Props) {
  const saver = useSaver();
  const { held, lines, rule } = view;
  const stale = held && changed;
  const standing = stale ? { words: `${staleWords}. Trình lại khi viết xong.`, tone: 'warn' as const } : view.standing;
  const whyNot = view.whyNotAsk ?? (held && !changed ? view.heldSentence : undefined);

  async function ask(input: { submissionId: string }): Promise<ActionResult<unknown>> {
    return (await saver.flush()) ? askConfirmationAction(input) : unsaved;
  }

  return (
    <PartFrame id={confirmationTarget} number={number} title="Xác nhận của thủ trưởng đơn vị" missing={missing} hideState={rule === 'OPTIONAL'}>
      <p className="text-sm text-ink-2">
        {rule === 'REQUIRED' ? 'Đợt này phải có xác nhận trước khi nộp.' : 'Nên có; chưa có vẫn nộp được.'} Xác nhận là cho tên, nội dung và tác giả lúc đó: sửa sau khi được xác nhận thì cần xác nhận lại.
      </p>
      <StandingLine standing={standing} />
      <div className="flex flex-wrap gap-2">
        <ConfirmDialog
          trigger={{ label: 'Trình thủ trưởng xác nhận', size: 'sm', disabledReason: whyNot }}
          title="Trình thủ trưởng xác nhận"
          confirmLabel="Trình xác nhận"
          cancelLabel="Để sau"
          run={ask}
          input={{ submissionId }}
          success="Đã trình xác nhận."
        >
          <p>{view.toOffice ? 'Thủ trưởng là tác giả nên hồ sơ được trình Phòng Văn hóa – Xã hội.' : 'Thủ trưởng đơn vị được báo và đọc được hồ sơ này cho tới khi trả lời.'} Nên viết đủ các mục trước khi trình.</p>
        </ConfirmDialog>
        <RecordConfirmation submissionId={submissionId} campaignId={view.campaignId} today={view.today} disabledReason={view.whyNotRecord} before={() => saver.flush()} />
      </div>
      <p className="text-sm">
        <TextLink href={`/submissions/${submissionId}/confirmation`} target="_blank" className="inline-block py-0.5">Bản xác nhận để in, ký tay</TextLink>
      </p>
      <ConfirmationLines lines={lines} />
    </PartFrame>
  );
}
