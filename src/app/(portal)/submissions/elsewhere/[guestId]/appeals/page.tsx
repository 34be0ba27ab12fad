import type { Metadata } from 'next';
import { appealsOfGuest } from '@/domain/recognition/appeals/appeal-queries';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { AppealCard } from '../../../[submissionId]/appeals/appeal-card';
import { appealsPageView } from '../../../[submissionId]/appeals/view';
import { hostName } from '../view';

export const metadata: Metadata = { title: 'Kiến nghị xem xét lại kết quả' };

/** What the authors in another organization asked, and what was answered, for its co-author here. */
export default async function GuestAppealsPage({ params }: { params: Promise<{ guestId: string }> }) {
  const ctx = await pageCtx();
  const guestId = idParam((await params).guestId);
  const { place, host, dossier, appeals } = found(await appealsOfGuest(ctx, guestId));
  const view = appealsPageView(host, { dossier: { ...dossier, id: `elsewhere/${guestId}` }, appeals });
  return (
    <>
      <PageHead
        crumbs={[{ label: `Hồ sơ ${dossier.code ?? ''}`, href: `/submissions/elsewhere/${guestId}` }, { label: 'Kiến nghị' }]}
        title="Kiến nghị xem xét lại kết quả"
        sub={`${dossier.title}. Kiến nghị do các tác giả ở ${hostName(place)} gửi.`}
      />
      <div className="max-w-3xl space-y-6">
        {view.appeals.map((appeal) => <AppealCard key={appeal.id} appeal={appeal} form={null} />)}
        {view.appeals.length === 0 ? <EmptyState title="Chưa có kiến nghị nào">{view.until}</EmptyState> : null}
      </div>
    </>
  );
}
