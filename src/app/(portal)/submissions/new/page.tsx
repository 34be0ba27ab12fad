import type { Metadata } from 'next';
import { listCampaigns } from '@/domain/campaigns/queries';
import { newId } from '@/domain/id';
import { sentenceOf } from '@/domain/refusal';
import { lateWindows } from '@/domain/submissions/late-queries';
import { whyNotDraft } from '@/domain/submissions/policy';
import { deadlineWords } from '@/domain/time/deadline-words';
import { pageCtx } from '@/app/page-ctx';
import { env } from '@/platform/env';
import { LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { NewDraftForm } from './new-draft-form';

export const metadata: Metadata = { title: 'Hồ sơ mới' };

export default async function NewSubmissionPage({ searchParams }: { searchParams: Promise<{ campaign?: string }> }) {
  const ctx = await pageCtx();
  const [campaigns, late, { campaign: asked }] = await Promise.all([listCampaigns(ctx), lateWindows(ctx), searchParams]);
  const open = campaigns.filter((campaign) => whyNotDraft(ctx.actor, campaign, ctx.now, late.get(campaign.id)) === null);
  const launched = campaigns.find(({ status }) => status === 'LAUNCHED');
  const reason = open.length === 0 && launched ? whyNotDraft(ctx.actor, launched, ctx.now) : null;
  const options = open.map(({ id, title, submissionClosesAt }) => {
    const lateUntil = late.get(id);
    const due = submissionClosesAt ? deadlineWords(ctx.now, { closesAt: lateUntil ?? submissionClosesAt }) : null;
    return { value: id, label: title, hint: due ? `${lateUntil ? 'Hết hạn, còn nhận hồ sơ nộp muộn' : 'Nhận hồ sơ'} ${due.words}, ${due.lastDay}` : '' };
  });
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Sáng kiến của tôi', href: '/submissions' }, { label: 'Hồ sơ mới' }]}
        title="Bắt đầu hồ sơ sáng kiến"
        sub="Chỉ cần tên, hoặc bản Word đã có, để bắt đầu. Nội dung viết ở trang sau, tự lưu, nộp khi đã đủ."
      />
      {options.length > 0 ? (
        <NewDraftForm draftId={newId()} fileDraftId={newId()} maxFileMb={env().MAX_FILE_MB} options={options} chosen={options.find(({ value }) => value === asked)?.value ?? options[0]?.value ?? ''} />
      ) : (
        <EmptyState title="Chưa lập được hồ sơ mới" action={<LinkButton href="/campaigns">Xem các đợt phát động</LinkButton>}>
          {reason ? sentenceOf(reason) : 'Hiện không có đợt phát động nào đang nhận hồ sơ.'}
        </EmptyState>
      )}
    </>
  );
}
