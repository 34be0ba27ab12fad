'use client';

import { useState } from 'react';
import type { ActionResult } from '@/domain/action-result';
import { AutosaveStatus } from '@/ui/autosave-status';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { CheckboxField, TextArea } from '@/ui/field';
import { TextLink } from '@/ui/link';
import { answerReturnAction, fileSubmissionAction } from '../actions';
import { unsaved } from '../unsaved';
import type { SaverView } from './draft-saver';
import { useSaver, useSaverView } from './use-draft';

type Props = { submissionId: string; mode: 'file' | 'answer'; late: string | null; /** Null: not asked. */ pledged: boolean | null; gapCount: number; whyNotFile: string | null };
type Filing = { submissionId: string; noSecrets: boolean; lateReason?: string; pledged?: boolean };

/** Always in sight: whether the draft is safe, what is missing, and the one step that counts. */
export function EditorBar({ submissionId, mode, late, pledged, gapCount, whyNotFile }: Props) {
  const saver = useSaver();
  const view = useSaverView(saver);
  const [noSecrets, setNoSecrets] = useState(false);
  const [lateReason, setLateReason] = useState('');
  const call = mode === 'file' ? 'Nộp hồ sơ' : 'Nộp bổ sung';
  // The reason leads to the list, which on narrow screens is far above.
  const missing =
    gapCount > 0 ? (
      <a href="#gaps" className="inline-flex min-h-11 items-center font-medium text-warn-ink underline underline-offset-3 sm:min-h-6">
        Còn thiếu {gapCount} mục
      </a>
    ) : undefined;

  async function file(input: Filing): Promise<ActionResult<unknown>> {
    if (!(await saver.flush())) return unsaved;
    return mode === 'file' ? fileSubmissionAction(input) : answerReturnAction(input);
  }

  return (
    <div className="no-print sticky bottom-14 z-30 -mx-4 border-t border-line bg-surface shadow-bar sm:-mx-6 lg:bottom-0 lg:-mx-8">
      <div className="mx-auto flex max-w-[96rem] flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-2.5 sm:px-6 lg:px-8">
        <SaveLine view={view} />
        <ConfirmDialog<Filing>
          trigger={{ label: call, kind: 'primary', disabledReason: whyNotFile ?? missing }}
          title={call}
          confirmLabel={call}
          cancelLabel="Để sau"
          run={file}
          input={{ submissionId, noSecrets, ...(late ? { lateReason } : {}), ...(pledged === null ? {} : { pledged }) }}
          success={mode === 'file' ? 'Đã nộp hồ sơ.' : 'Đã nộp bổ sung.'}
        >
          <p>
            {mode === 'file'
              ? 'Sau khi nộp, hồ sơ có mã và phiếu tiếp nhận, nội dung không sửa được nữa trừ khi được đề nghị bổ sung. Đồng tác giả và Phòng Văn hóa – Xã hội được báo.'
              : 'Bản bổ sung được ghi thành bản mới của hồ sơ, cùng mã. Bản trước vẫn được giữ. Phòng Văn hóa – Xã hội thẩm tra tiếp.'}
          </p>
          {late ? (
            <TextArea
              name="lateReason" label="Lý do nộp muộn" rows={3} count={2000} value={lateReason} onChange={(event) => setLateReason(event.target.value)}
              hint={`Đợt đã hết hạn, còn nhận hồ sơ nộp muộn đến ${late}. Lý do này có trên hồ sơ và trong danh sách trình Hội đồng.`}
            />
          ) : null}
          <CheckboxField
            name="noSecrets"
            label="Tôi xác nhận nội dung và tệp kèm theo không có bí mật nhà nước, là trung thực và không sao chép của người khác."
            checked={noSecrets}
            onChange={(event) => setNoSecrets(event.target.checked)}
          />
        </ConfirmDialog>
      </div>
    </div>
  );
}

function SaveLine({ view }: { view: SaverView }) {
  switch (view.state) {
    case 'idle':
      return <AutosaveStatus state={{ kind: 'idle' }} />;
    case 'saving':
      return <AutosaveStatus state={{ kind: 'saving' }} />;
    case 'saved':
      return <AutosaveStatus state={{ kind: 'saved', at: view.savedAt }} />;
    case 'conflict':
      return <AutosaveStatus state={{ kind: 'conflict' }} action={<span className="text-sm">Chọn bản giữ lại ở mục có khung vàng.</span>} />;
    case 'refused':
      return <AutosaveStatus state={{ kind: 'unsaved' }} action={<span className="text-sm text-bad-ink">Có mục chưa lưu được, xem dòng báo ở mục đó.</span>} />;
    case 'later':
      return (
        <AutosaveStatus
          state={{ kind: 'unsaved' }}
          action={
            view.signedOut ? (
              <TextLink href="/sign-in" target="_blank" className="font-medium">
                Đăng nhập lại ở thẻ mới
              </TextLink>
            ) : (
              <span className="text-sm">{view.endangered ? 'Máy này không giữ được bản nháp; đừng đóng trang.' : 'Nội dung được giữ trên máy này.'}</span>
            )
          }
        />
      );
  }
}
