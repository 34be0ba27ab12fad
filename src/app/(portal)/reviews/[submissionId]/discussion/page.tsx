import type { Metadata } from 'next';
import { discussionOf } from '@/domain/reviews/discussion/discussion-queries';
import { seesProgress, seesResults } from '@/domain/reviews/policy';
import { sentenceOf } from '@/domain/refusal';
import { Card, CardBody } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { Opinions } from './opinions';
import { discussionView } from './view';

export const metadata: Metadata = { title: 'Trao đổi của Hội đồng' };

type Props = { params: Promise<{ submissionId: string }>; searchParams: Promise<{ before?: string }> };

/** What those who may know the sheets of a dossier write to each other about it. */
export default async function DiscussionPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const submissionId = idParam((await params).submissionId);
  const { before } = await searchParams;
  const discussion = found(await discussionOf(ctx, submissionId, before ?? null));
  const { campaign, dossier, whyNot, messages, more } = discussion;
  const base = `/reviews/${submissionId}/discussion`;
  const sheets = seesProgress(ctx.actor, campaign.id) || seesResults(ctx.actor, campaign);
  return (
    <>
      <PageHead
        title="Trao đổi của Hội đồng"
        crumbs={[sheets ? { label: `Hồ sơ ${dossier.code}`, href: `/campaigns/${campaign.id}/scores/${submissionId}` } : { label: `Hồ sơ ${dossier.code}`, href: `/reviews/${submissionId}` }, { label: 'Trao đổi' }]}
        sub={dossier.title}
      />
      <Card aria-label="Ý kiến của thành viên Hội đồng" className="max-w-3xl">
        <CardBody>
          {whyNot ? <EmptyState bare title="Chưa đến lúc trao đổi">{sentenceOf(whyNot)}</EmptyState> : (
            <div className="space-y-4">
              {more ? <TextLink href={`${base}?before=${messages[0]?.id ?? ''}`}>Xem ý kiến cũ hơn</TextLink> : null}
              {before ? <TextLink href={base}>Về ý kiến mới nhất</TextLink> : null}
              <Opinions submissionId={submissionId} {...discussionView(ctx, discussion)} />
            </div>
          )}
        </CardBody>
      </Card>
    </>
  );
}
