'use client';

import { TextLink } from '@/ui/link';
import { SimilarItems } from './similar-items';
import { useSimilar } from './use-similar';

const restMs = 900;
const shown = 3;

/** Under the title in the editor: what has been done before. Nothing waits for it, and it is no gap. */
export function SimilarHint({ submissionId, title, mainId }: { submissionId: string; title: string; mainId: string | null }) {
  const view = useSimilar(submissionId, { title, mainId, restMs });
  const found = view !== null && view.items.length > 0;
  return (
    <div aria-live="polite">
      {found ? (
        <section aria-labelledby="similar-hint" className="rounded-sm border border-line-strong bg-page px-4 py-3">
          <h3 id="similar-hint" className="font-semibold">Sáng kiến tương tự</h3>
          <p className="mb-2 text-sm text-ink-2">Xem để không làm lại việc đã có, và nêu rõ hồ sơ này khác ở chỗ nào. Không ảnh hưởng đến việc nộp hồ sơ.</p>
          <SimilarItems items={view.items.slice(0, shown)} />
          {view.main ? <p className="mt-2 text-sm break-words text-ink-3">{view.main}</p> : null}
          {view.untold ? <p className="mt-2 text-sm text-ink-3">{view.untold}</p> : null}
          <p className="mt-2"><TextLink href={`/submissions/${submissionId}/similar`}>So sánh, khai khác biệt</TextLink></p>
        </section>
      ) : null}
    </div>
  );
}
