'use client';

import { useState } from 'react';
import { attempt, type Refused } from '@/ui/action-failure';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { FileDrop } from '@/ui/file-drop';
import { TextLink } from '@/ui/link';
import { RefusedBanner } from '@/ui/refused-banner';
import { flash } from '@/ui/toast-store';

import { hideFromBlindAction, showToBlindAction } from './actions';
import type { BlindRow } from './view';

const limits = { extensions: ['.pdf', '.jpg', '.jpeg', '.png'], words: 'PDF hoặc ảnh JPG, PNG', maxBytes: 20 * 1024 * 1024 };

/** One file, what scorers see of it now, and the three things to do about it. */
export function BlindFile({ submissionId, campaignId, row }: { submissionId: string; campaignId: string; row: BlindRow }) {
  const [refused, setRefused] = useState<Refused | null>(null);
  const { evidenceId, title, about, href, standing, isShown, originalReason, hideReason } = row;
  const redact = async (fileId: string): Promise<void> => {
    const outcome = await attempt(() => showToBlindAction({ submissionId, evidenceId, fileId }));
    setRefused(outcome.kind === 'refused' ? outcome.refused : null);
    if (outcome.kind === 'done') flash('Người chấm xem bản ẩn danh này.');
  };
  return (
    <li className="space-y-3 px-4 py-4 sm:px-5">
      <div>
        <TextLink href={href} target="_blank" className="font-medium break-words">{title}</TextLink>
        <span className="block text-sm break-words text-ink-3">{about}</span>
        <span className={`block text-sm ${isShown ? 'font-medium' : 'text-ink-2'}`}>{standing}</span>
      </div>
      {refused ? <RefusedBanner refused={refused} /> : null}
      <div className="flex flex-wrap gap-2">
        <ConfirmDialog
          trigger={{ label: 'Hiện bản gốc', disabledReason: originalReason ?? undefined }}
          title="Cho người chấm xem bản gốc của tệp này"
          confirmLabel="Hiện bản gốc"
          run={showToBlindAction}
          input={{ submissionId, evidenceId, fileId: null }}
          success="Người chấm xem được tệp này."
        >
          Chỉ bấm khi đã mở xem hết tệp: không có tên, chữ ký, con dấu, số ký hiệu, ảnh người hay biển tên nào cho biết tác giả, đơn vị. Tên tệp và thông tin ẩn trong tệp do cổng tự bỏ.
        </ConfirmDialog>
        {isShown ? (
          <ConfirmDialog
            trigger={{ label: 'Thôi hiện', disabledReason: hideReason ?? undefined }}
            title="Thôi cho người chấm xem tệp này"
            confirmLabel="Thôi hiện"
            run={hideFromBlindAction}
            input={{ submissionId, evidenceId }}
            success="Người chấm không còn xem được tệp này."
          >
            Ai đã mở hoặc tải tệp trước lúc này thì vẫn đã xem.
          </ConfirmDialog>
        ) : null}
      </div>
      <details className="text-sm">
        <summary className="cursor-pointer py-2">Đính kèm bản ẩn danh thay cho tệp này</summary>
        <p className="mb-2 text-ink-2">Che tên rồi in ra, quét lại: vẽ ô đen đè lên PDF thì chữ bên dưới vẫn chép ra được.</p>
        <FileDrop<{ fileId: string }> label={`Bản ẩn danh của ${title}`} url={`/api/uploads?campaign=${campaignId}`} method="PUT" multiple={false} limits={limits} onReady={({ fileId }) => void redact(fileId)} />
      </details>
    </li>
  );
}
