import type { Metadata } from 'next';
import { mayOpenLikeness } from '@/domain/reviews/likeness/likeness-panel';
import { Card, CardBody, CardHead } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { LikenessPart } from './part';

export const metadata: Metadata = { title: 'Nhận định về trùng lặp' };

/** For members who vote without scoring: scorers have the same part below the dossier they score. */
export default async function LikenessPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const submissionId = idParam((await params).submissionId);
  const { code, title } = found(await mayOpenLikeness(ctx, submissionId));
  return (
    <>
      <PageHead title="Đã có ai làm chưa?" crumbs={[{ label: `Hồ sơ ${code}`, href: `/submissions/${submissionId}` }, { label: 'Nhận định về trùng lặp' }]} sub={title} />
      <Card aria-labelledby="library">
        <CardHead id="library" title="So với kho sáng kiến" />
        <CardBody><LikenessPart submissionId={submissionId} /></CardBody>
      </Card>
    </>
  );
}
