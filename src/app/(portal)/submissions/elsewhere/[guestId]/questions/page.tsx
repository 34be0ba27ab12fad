import type { Metadata } from 'next';
import { getThread } from '@/domain/submissions/thread-queries';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { ThreadPage } from '../../../[submissionId]/questions/thread-page';

export const metadata: Metadata = { title: 'Hỏi, đáp về hồ sơ' };

/** Between the authors and the office of another organization, for its co-author here. */
export default async function GuestQuestionsPage({ params }: { params: Promise<{ guestId: string }> }) {
  const ctx = await pageCtx();
  const guestId = idParam((await params).guestId);
  const { code, title } = found(await getThread(ctx, { guestId }));
  const path = `/submissions/elsewhere/${guestId}`;
  return <ThreadPage crumb={{ label: code ? `Hồ sơ ${code}` : 'Hồ sơ đang soạn', href: path }} title={title} place={{ door: { guestId }, path }} />;
}
