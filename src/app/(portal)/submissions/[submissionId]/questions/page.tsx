import type { Metadata } from 'next';
import { getThread } from '@/domain/submissions/thread-queries';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { Card, CardBody } from '@/ui/card';
import { PageHead } from '@/ui/page-head';
import { Thread } from './thread';

export const metadata: Metadata = { title: 'Hỏi, đáp về hồ sơ' };

/** Where news leads to. The office comes here for a draft too, of which it reads nothing else. */
export default async function QuestionsPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const { id, code, title, side, filedAt } = found(await getThread(ctx, idParam((await params).submissionId)));
  const name = code ? `Hồ sơ ${code}` : 'Hồ sơ đang soạn';
  const opens = side === 'AUTHORS' || filedAt !== null;
  return (
    <>
      <PageHead
        crumbs={[...(opens ? [{ label: name, href: `/submissions/${id}` }] : [{ label: name }]), { label: 'Hỏi, đáp' }]}
        title="Hỏi, đáp về hồ sơ"
        sub={title || 'Hồ sơ chưa có tên'}
      />
      <Card aria-label="Trao đổi giữa tác giả và Phòng Văn hóa – Xã hội" className="max-w-3xl">
        <CardBody>
          <Thread submissionId={id} />
        </CardBody>
      </Card>
    </>
  );
}
