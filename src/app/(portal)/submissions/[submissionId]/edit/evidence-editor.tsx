'use client';

import { ArrowDown, ArrowUp, Trash2 } from '@/ui/icons';
import { useState } from 'react';
import type { ActionResult } from '@/domain/action-result';
import { acceptedWords, extensionsOf } from '@/domain/files/kinds';
import { maxEvidence } from '@/domain/submissions/evidence-limit';
import { attempt, type Refused } from '@/ui/action-failure';
import { IconButton } from '@/ui/button';
import { TextField } from '@/ui/field';
import { FileDrop } from '@/ui/file-drop';
import { FileIcon } from '@/ui/file-icon';
import { Anchor } from '@/ui/link';
import { RefusedBanner } from '@/ui/refused-banner';
import { addEvidenceAction, captionEvidenceAction, orderEvidenceAction, removeEvidenceAction } from '../actions';
import { PartFrame } from './part-frame';
import type { EvidenceView } from './view';

type Props = { submissionId: string; campaignId: string; number: number; maxFileMb: number; evidence: readonly EvidenceView[] };

export function EvidenceEditor({ submissionId, campaignId, number, maxFileMb, evidence }: Props) {
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);

  async function run(act: () => Promise<ActionResult<unknown>>) {
    setBusy(true);
    const outcome = await attempt(act);
    setBusy(false);
    setRefused(outcome.kind === 'refused' ? { ...outcome.refused, body: Object.values(outcome.fields ?? {}).flat().join(' ') || outcome.refused.body } : null);
  }

  function move(i: number, by: 1 | -1) {
    const ids = evidence.map(({ id }) => id);
    const [moved] = ids.splice(i, 1);
    if (moved) ids.splice(i + by, 0, moved);
    void run(() => orderEvidenceAction({ submissionId, evidenceIds: ids }));
  }

  return (
    <PartFrame id="evidence" number={number} title="Tệp minh chứng" missing={0}>
      <FileDrop<{ fileId: string }>
        label="Tệp minh chứng"
        url={`/api/uploads?campaign=${campaignId}`}
        method="PUT"
        camera
        refresh
        already={evidence.length}
        limits={{ extensions: extensionsOf(), words: acceptedWords, maxBytes: maxFileMb * 1024 * 1024, maxFiles: maxEvidence }}
        onReady={({ fileId }) => void run(() => addEvidenceAction({ submissionId, fileId }))}
      />
      <RefusedBanner refused={refused} />
      {evidence.length > 0 ? (
        <ol className="divide-y divide-line rounded-sm border border-line-strong bg-surface" aria-busy={busy}>
          {evidence.map(({ id, name, about, caption }, i) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-3.5 py-3">
              <span className="grid size-9 shrink-0 place-items-center rounded-xs bg-sunken text-ink-2">
                <FileIcon name={name} />
              </span>
              <span className="min-w-0 flex-1 basis-44">
                <Anchor href={`/submissions/${submissionId}/evidence/${id}`} target="_blank" className="block font-medium break-words underline decoration-line-strong underline-offset-3 hover:decoration-action">
                  {name}
                </Anchor>
                <span className="num block text-sm text-ink-3">{about}</span>
              </span>
              <span className="flex">
                {i > 0 ? <IconButton size="sm" label={`Đưa ${name} lên`} icon={<ArrowUp />} onClick={() => move(i, -1)} /> : null}
                {i < evidence.length - 1 ? <IconButton size="sm" label={`Đưa ${name} xuống`} icon={<ArrowDown />} onClick={() => move(i, 1)} /> : null}
                <IconButton size="sm" label={`Gỡ ${name}`} icon={<Trash2 />} onClick={() => void run(() => removeEvidenceAction({ submissionId, evidenceId: id }))} />
              </span>
              <TextField
                id={`caption-${id}`}
                size="sm"
                label="Tệp này chứng minh điều gì"
                optional
                className="basis-full"
                defaultValue={caption}
                maxLength={300}
                onBlur={(event) => {
                  const { value } = event.target;
                  if (value !== caption) void run(() => captionEvidenceAction({ submissionId, evidenceId: id, caption: value }));
                }}
              />
            </li>
          ))}
        </ol>
      ) : (
        <p className="text-sm text-ink-3">Chưa có tệp nào. Nên kèm ảnh, số liệu trước và sau, mẫu biểu đang dùng, bản xác nhận đã ký của đơn vị.</p>
      )}
    </PartFrame>
  );
}
