'use client';

import { useState } from 'react';
import { FileDrop } from '@/ui/file-drop';
import { Glyph } from '@/ui/glyph';
import type { StartedDraft } from './word/route';

type Props = { draftId: string; campaignId: string; maxFileMb: number };

/** A report that is already written begins the draft by itself: its name becomes the draft's, its content waits in the editor. */
export function StartFromWord({ draftId, campaignId, maxFileMb }: Props) {
  const [leaving, setLeaving] = useState(false);
  return (
    <section aria-labelledby="start-word" className="mt-6 space-y-2 border-t border-line pt-5">
      <h2 id="start-word" className="font-semibold">Đã có bản Word?</h2>
      <p className="text-sm text-ink-2">Thả báo cáo vào đây: cổng lập hồ sơ với tên trong báo cáo và xếp sẵn nội dung để xem lại.</p>
      {leaving ? (
        <p role="status" className="flex items-center gap-2 text-sm text-ink-2">
          <Glyph name="spinner" /> Đang mở hồ sơ…
        </p>
      ) : (
        <FileDrop<StartedDraft>
          label="Báo cáo đã viết"
          url={`/submissions/new/word?campaign=${campaignId}&draft=${draftId}`}
          method="PUT"
          multiple={false}
          limits={{ extensions: ['.docx', '.doc', '.pdf', '.docm'], words: 'Word (.docx, .doc) hoặc PDF', maxBytes: maxFileMb * 1024 * 1024, maxFiles: 1 }}
          onReady={({ submissionId, fileId }) => {
            setLeaving(true);
            window.location.assign(`/submissions/${submissionId}/edit?word=${fileId}`);
          }}
        />
      )}
    </section>
  );
}
