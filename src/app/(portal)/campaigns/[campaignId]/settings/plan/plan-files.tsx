'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { acceptedWords, extensionsOf } from '@/domain/files/kinds';
import type { CampaignFileKind } from '@/generated/prisma/enums';
import { attempt, type Refused } from '@/ui/action-failure';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { SelectField } from '@/ui/field';
import { FileDrop } from '@/ui/file-drop';
import { FileIcon } from '@/ui/file-icon';
import { formatBytes } from '@/domain/numbers/bytes';
import { TextLink } from '@/ui/link';
import { RefusedBanner } from '@/ui/refused-banner';
import { attachFileAction, removeFileAction } from '../actions';

type Row = { fileId: string; kind: CampaignFileKind; name: string; size: number };

const kindOptions = [
  { value: 'PLAN', label: 'Kế hoạch đã ký' },
  { value: 'TEMPLATE', label: 'Biểu mẫu' },
  { value: 'OTHER', label: 'Tài liệu khác' },
] as const;

const labelOf = (kind: CampaignFileKind): string => kindOptions.find((option) => option.value === kind)?.label ?? '';

export function PlanFiles({ campaignId, files, disabled, maxMb }: { campaignId: string; files: readonly Row[]; disabled: boolean; maxMb: number }) {
  const router = useRouter();
  const [kind, setKind] = useState<CampaignFileKind>(files.some((file) => file.kind === 'PLAN') ? 'TEMPLATE' : 'PLAN');
  const [refused, setRefused] = useState<Refused | null>(null);

  async function attach(fileId: string): Promise<void> {
    const outcome = await attempt(() => attachFileAction({ campaignId, fileId, kind }));
    setRefused(outcome.kind === 'refused' ? outcome.refused : null);
    if (outcome.kind !== 'done') return;
    // There is one plan; what follows it is usually a template.
    if (kind === 'PLAN') setKind('TEMPLATE');
    router.refresh();
  }

  return (
    <div className="space-y-4">
      <RefusedBanner refused={refused} />
      {files.length > 0 ? (
        <ul className="divide-y divide-line rounded-sm border border-line-strong">
          {files.map((file) => (
            <li key={file.fileId} className="flex flex-wrap items-center gap-3 px-3.5 py-2.5">
              <FileIcon name={file.name} />
              <span className="min-w-0 flex-1 basis-44">
                <TextLink href={`/campaigns/${campaignId}/files/${file.fileId}`} className="break-words">
                  {file.name}
                </TextLink>
                <span className="num block text-sm text-ink-3">
                  {labelOf(file.kind)} · {formatBytes(file.size)}
                </span>
              </span>
              {disabled ? null : (
                <ConfirmDialog
                  trigger={{ label: 'Gỡ', size: 'sm', kind: 'quiet' }}
                  title={`Gỡ tệp ${file.name}`}
                  confirmLabel="Gỡ tệp"
                  danger
                  run={removeFileAction}
                  input={{ campaignId, fileId: file.fileId }}
                  success="Đã gỡ tệp."
                >
                  <p>Mọi người sẽ không tải được tệp này ở trang của đợt nữa. Muốn có lại thì gửi lại tệp.</p>
                </ConfirmDialog>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-ink-2">Chưa có tệp nào. Bắt đầu bằng bản kế hoạch đã ký.</p>
      )}
      {disabled ? null : (
        <>
          <SelectField
            id="file-kind"
            className="max-w-72"
            label="Tệp sắp gửi là"
            options={kindOptions}
            value={kind}
            onChange={(event) => setKind(event.target.value as CampaignFileKind)}
          />
          <FileDrop<{ fileId: string }>
            label="Tệp của đợt phát động"
            url="/api/uploads"
            method="PUT"
            limits={{ extensions: extensionsOf(), words: acceptedWords, maxBytes: maxMb * 1024 * 1024 }}
            refresh
            onReady={({ fileId }) => void attach(fileId)}
          />
        </>
      )}
    </div>
  );
}
