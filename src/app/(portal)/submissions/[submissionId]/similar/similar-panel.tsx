'use client';

import { LinkButton } from '@/ui/button';
import { Card, CardBody, CardHead } from '@/ui/card';
import { SimilarItems, SimilarNotes } from './similar-items';
import { useSimilar } from './use-similar';

/** The office's part of the dossier page: it asks by itself, so that the page waits for nothing. */
export function SimilarPanel({ submissionId }: { submissionId: string }) {
  const view = useSimilar(submissionId);
  return (
    <Card aria-labelledby="similar">
      <CardHead id="similar" title="Sáng kiến tương tự" sub="So với kho sáng kiến và các hồ sơ đã nộp. Máy chỉ gợi ý; người thẩm tra nhận định." />
      <CardBody className="space-y-4">
        <div aria-live="polite">{view ? view.items.length > 0 ? <SimilarItems items={view.items} /> : <p className="text-ink-2">Chưa thấy sáng kiến nào tương tự.</p> : <p className="text-ink-3">Đang so…</p>}</div>
        {view?.main ? <p className="text-sm break-words text-ink-2">{view.main}</p> : null}
        {view ? <SimilarNotes notes={view.notes} /> : null}
        <LinkButton size="sm" href={`/submissions/${submissionId}/similar`}>So sánh, ghi nhận định</LinkButton>
      </CardBody>
    </Card>
  );
}
