'use client';

import { useState } from 'react';
import type { ActionResult } from '@/domain/action-result';
import { acceptedWords, extensionsOf } from '@/domain/files/kinds';
import { maxEvidence } from '@/domain/submissions/evidence-limit';
import { attempt, type Refused } from '@/ui/action-failure';
import { FileDrop } from '@/ui/file-drop';
import { RefusedBanner } from '@/ui/refused-banner';
import { addEvidenceAction } from '../actions';
import { EvidenceList } from './evidence-list';
import { PartFrame } from './part-frame';
import type { EvidenceView } from './view';

const mb = 1024 * 1024;

type Props = { submissionId: string; campaignId: string; number: number; missing: number; wordIsMain: boolean; maxFileMb: number; maxTotalMb: number; usedBytes: number; evidence: readonly EvidenceView[] };

export function EvidenceEditor({ submissionId, campaignId, number, missing, wordIsMain, maxFileMb, maxTotalMb, usedBytes, evidence }: Props) {
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const room = maxTotalMb * mb - usedBytes;

  async function run(act: () => Promise<ActionResult<unknown>>) {
    setBusy(true);
    const outcome = await attempt(act);
    setBusy(false);
    setRefused(outcome.kind === 'refused' ? { ...outcome.refused, body: Object.values(outcome.fields ?? {}).flat().join(' ') || outcome.refused.body } : null);
  }

  return (
    <PartFrame id="evidence" number={number} title="Tệp minh chứng" missing={missing}>
      <FileDrop<{ fileId: string }>
        label="Tệp minh chứng"
        url={`/api/uploads?campaign=${campaignId}`}
        method="PUT"
        camera
        refresh
        already={evidence.length}
        limits={{ extensions: extensionsOf(), words: acceptedWords, maxBytes: maxFileMb * mb, maxFiles: maxEvidence, room }}
        onReady={({ fileId }) => void run(() => addEvidenceAction({ submissionId, fileId }))}
      />
      <RefusedBanner refused={refused} />
      {evidence.length > 0 ? (
        <EvidenceList submissionId={submissionId} wordIsMain={wordIsMain} evidence={evidence} busy={busy} run={run} />
      ) : (
        <p className="text-sm text-ink-3">Chưa có tệp nào. Nên kèm ảnh, số liệu trước và sau, mẫu biểu đang dùng, bản xác nhận đã ký của đơn vị.</p>
      )}
    </PartFrame>
  );
}
