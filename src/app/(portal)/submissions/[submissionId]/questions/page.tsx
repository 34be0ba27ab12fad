import type { Metadata } from 'next';
import { getThread } from '@/domain/submissions/thread-queries';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { ThreadPage } from './thread-page';

export const metadata: Metadata = { title: 'Hỏi, đáp về hồ sơ' };

/** The office comes here for a draft too, of which it reads nothing else. */
export default async function QuestionsPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const { id, code, title, side, filedAt } = found(await getThread(ctx, { submissionId: idParam((await params).submissionId) }));
  const [label, path] = [code ? `Hồ sơ ${code}` : 'Hồ sơ đang soạn', `/submissions/${id}`];
  const opens = side === 'AUTHORS' || filedAt !== null;
  return <ThreadPage crumb={opens ? { label, href: path } : { label }} title={title} place={{ door: { submissionId: id }, path }} />;
}
