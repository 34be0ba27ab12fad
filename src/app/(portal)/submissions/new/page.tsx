import type { Metadata } from 'next';
import { listCampaigns } from '@/domain/campaigns/queries';
import type { Ctx } from '@/domain/context';
import { isId, newId } from '@/domain/id';
import { sentenceOf } from '@/domain/refusal';
import { lateWindows } from '@/domain/submissions/late-queries';
import { whyNotDraft, whyNotStartFrom } from '@/domain/submissions/policy';
import { getDossier } from '@/domain/submissions/queries';
import { deadlineWords } from '@/domain/time/deadline-words';
import { pageCtx } from '@/app/page-ctx';
import { env } from '@/platform/env';
import { LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { NewDraftForm } from './new-draft-form';
import { StartFromForm } from './start-from-form';

export const metadata: Metadata = { title: 'Hồ sơ mới' };

export default async function NewSubmissionPage({ searchParams }: { searchParams: Promise<{ campaign?: string; from?: string }> }) {
  const ctx = await pageCtx();
  const [campaigns, late, { campaign: asked, from }] = await Promise.all([listCampaigns(ctx), lateWindows(ctx), searchParams]);
  const source = await sourceOf(ctx, from);
  const chosen = (options: { value: string }[]) => options.find(({ value }) => value === asked)?.value ?? options[0]?.value ?? '';
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
      {options.length > 0 && source ? (
        <StartFromForm sourceId={source.id} draftId={newId()} source={`hồ sơ ${source.code ?? ''} “${source.title}”`} options={options} chosen={chosen(options)} />
      ) : options.length > 0 ? (
        <NewDraftForm draftId={newId()} fileDraftId={newId()} maxFileMb={env().MAX_FILE_MB} options={options} chosen={chosen(options)} />
      ) : (
        <EmptyState title="Chưa lập được hồ sơ mới" action={<LinkButton href="/campaigns">Xem các đợt phát động</LinkButton>}>
          {reason ? sentenceOf(reason) : 'Hiện không có đợt phát động nào đang nhận hồ sơ.'}
        </EmptyState>
      )}
    </>
  );
}

/** The earlier dossier asked for in the address, if it is one to begin from. */
async function sourceOf(ctx: Ctx, from: string | undefined) {
  const dossier = typeof from === 'string' && isId(from) ? await getDossier(ctx, from) : null;
  return dossier && whyNotStartFrom(ctx.actor, dossier) === null ? dossier : null;
}
