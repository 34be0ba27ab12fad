import type { Metadata } from 'next';
import type { Ctx } from '@/domain/context';
import type { JudgedCampaign } from '@/domain/reviews/panel';
import { keepsSheets, seesExtra, seesProgress, whyNotReopenScoring } from '@/domain/reviews/policy';
import { scoringProgress } from '@/domain/reviews/progress-queries';
import { judgedCampaign } from '@/domain/reviews/queries';
import { type Ranking, rankingPage, wholeRanking } from '@/domain/reviews/ranking-queries';
import { sentenceOf } from '@/domain/refusal';
import { deadlineWords } from '@/domain/time/deadline-words';
import { formatDateTime } from '@/domain/time/format';
import { LinkButton } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DueChip } from '@/ui/due-chip';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { found, idParam, pageCtx } from '../../../../page-ctx';
import { reopenScoringAction } from './actions';
import { MatrixView } from './matrix-view';
import { OpeningPart } from './opening-part';
import { ProgressPart } from './progress-part';
import { filterOf, matrixProps, rankingProps } from './ranking-data';
import { RankingView } from './ranking-view';

export const metadata: Metadata = { title: 'Bảng điểm và xếp hạng' };

export type ScoresSearch = { page?: string; show?: string; all?: string };
type Props = { params: Promise<{ campaignId: string }>; searchParams: Promise<ScoresSearch> };

const subs = {
  DRAFT: 'Đợt chưa phát động.',
  LAUNCHED: 'Chưa mở chấm điểm.',
  SCORING: 'Hội đồng đang chấm. Trong lúc chấm chỉ theo dõi số phiếu; điểm hiện ra sau khi đóng chấm điểm.',
  SCORED: 'Trung bình cộng các phiếu đã chốt, làm tròn hai chữ số thập phân. Phiếu của người có liên quan không được tính.',
  PUBLISHED: 'Kết quả của đợt đã công bố.',
};

export default async function ScoresPage({ params, searchParams }: Props) {
  const ctx = await pageCtx();
  const campaignId = idParam((await params).campaignId);
  const campaign = found(await judgedCampaign(ctx, campaignId));
  const search = await searchParams;
  const ranking = await rankingOf(ctx, campaign, search);
  const due = campaign.status === 'SCORING' && campaign.scoringClosesAt ? deadlineWords(ctx.now, { closesAt: campaign.scoringClosesAt }) : null;
  return (
    <>
      <PageHead
        title="Bảng điểm và xếp hạng"
        crumbs={[{ label: campaign.title, href: `/campaigns/${campaignId}` }, { label: 'Bảng điểm' }]}
        sub={subs[campaign.status]}
        badges={due ? <DueChip lead="Hạn chốt phiếu" words={due.words} last={due.lastDay} tone={due.tone} /> : null}
        actions={ranking ? <ResultActions ctx={ctx} ranking={ranking} /> : null}
      />
      {ranking ? <Results ctx={ctx} ranking={ranking} search={search} /> : <Stage ctx={ctx} campaign={campaign} search={search} />}
    </>
  );
}

async function Stage({ ctx, campaign, search }: { ctx: Ctx; campaign: JudgedCampaign; search: ScoresSearch }) {
  if (campaign.status === 'DRAFT' || campaign.status === 'LAUNCHED') {
    if (seesProgress(ctx.actor, campaign.id)) return <OpeningPart ctx={ctx} campaign={campaign} />;
    return <EmptyState title="Chưa mở chấm điểm">Khi mở chấm điểm, hồ sơ được phân công hiện ở trang Chấm điểm.</EmptyState>;
  }
  if (campaign.status === 'SCORING') {
    const progress = await scoringProgress(ctx, campaign.id);
    if (progress) return <ProgressPart ctx={ctx} progress={progress} page={search.page} />;
    return <EmptyState title="Bảng điểm mở sau khi đóng chấm điểm" action={<LinkButton href="/reviews">Đến phiếu của tôi</LinkButton>}>Trong lúc chấm, mỗi thành viên chỉ thấy phiếu của mình.</EmptyState>;
  }
  return <EmptyState title="Bảng điểm do Hội đồng và Phòng Văn hóa – Xã hội xem">Kết quả công nhận được đăng ở Kho sáng kiến sau khi công bố.</EmptyState>;
}

const rankingOf = (ctx: Ctx, campaign: JudgedCampaign, search: ScoresSearch): Promise<Ranking | null> =>
  search.all ? wholeRanking(ctx, campaign, { top: true }) : rankingPage(ctx, campaign, { show: filterOf(search.show), page: Number(search.page) || 1 });

function Results({ ctx, ranking, search }: { ctx: Ctx; ranking: Ranking; search: ScoresSearch }) {
  if (ranking.counts.all === 0) return <EmptyState title="Chưa có kết quả">Không có hồ sơ nào đủ điều kiện chấm khi đóng chấm điểm.</EmptyState>;
  return search.all ? <MatrixView {...matrixProps(ranking, `Lập lúc ${formatDateTime(ctx.now)}`)} /> : <RankingView {...rankingProps(ranking, filterOf(search.show))} />;
}

function ResultActions({ ctx, ranking: { campaign, proposalSigned } }: { ctx: Ctx; ranking: Ranking }) {
  const whyNot = whyNotReopenScoring(ctx.actor, { id: campaign.id, status: campaign.status, proposalSigned });
  return (
    <>
      {seesExtra(ctx.actor, campaign) ? <LinkButton href={`/campaigns/${campaign.id}/scores/extra`}>Điểm thành phần</LinkButton> : null}
      <LinkButton href={`/campaigns/${campaign.id}/scores/disagreement`}>Độ chênh</LinkButton>
      <LinkButton href={`/campaigns/${campaign.id}/scores/export`}>Xuất Excel</LinkButton>
      {keepsSheets(ctx.actor, campaign.id) ? <LinkButton href={`/campaigns/${campaign.id}/scores/print`}>In phiếu</LinkButton> : null}
      {whyNot === 'not_allowed' || campaign.status === 'PUBLISHED' ? null : (
        <ConfirmDialog trigger={{ label: 'Mở lại chấm điểm', disabledReason: whyNot ? sentenceOf(whyNot) : null }} title="Mở lại chấm điểm" confirmLabel="Mở lại chấm điểm" danger run={reopenScoringAction} input={{ campaignId: campaign.id }}
          reason={{ label: 'Lý do mở lại', hint: 'Lưu trong lịch sử và gửi cho các thành viên chấm.', maxLength: 1000 }} success="Đã mở lại chấm điểm.">
          <p>Kết quả hiện tại bị xóa và được tính lại khi đóng chấm điểm. Phiếu đã chốt giữ nguyên cho đến khi thư ký mở lại từng phiếu.</p>
        </ConfirmDialog>
      )}
    </>
  );
}
