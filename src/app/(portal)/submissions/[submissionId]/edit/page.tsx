import { Download, FileText, Printer } from '@/ui/icons';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { campaignRules } from '@/domain/campaigns/queries';
import { isId } from '@/domain/id';
import { listPeople } from '@/domain/people/queries';
import { sentenceOf } from '@/domain/refusal';
import { confirmersOf } from '@/domain/submissions/confirmers';
import { lateClosesAt } from '@/domain/submissions/dates';
import { openRequest } from '@/domain/submissions/dossier';
import { wasMainFiled } from '@/domain/submissions/evidence-filed';
import { isLateFiling, whyNotAnswer, whyNotEdit, whyNotFile } from '@/domain/submissions/policy';
import { getDossier } from '@/domain/submissions/queries';
import { deadlineWords } from '@/domain/time/deadline-words';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { LinkButton } from '@/ui/button';
import { DueChip } from '@/ui/due-chip';
import { PageHead } from '@/ui/page-head';
import { StateBadge } from '@/ui/state-badge';
import { RequestCard } from '../request-card';
import { requestView } from '../request-view';
import { Editor } from './editor';
import { editorView } from './editor-view';

export const metadata: Metadata = { title: 'Soạn hồ sơ' };

export default async function EditPage({ params, searchParams }: { params: Promise<{ submissionId: string }>; searchParams: Promise<{ word?: string | string[] }> }) {
  const ctx = await pageCtx();
  const id = idParam((await params).submissionId);
  const dossier = found(await getDossier(ctx, id));
  // A bookmark of the editor after filing: the dossier itself says what can be done now.
  if (whyNotEdit(ctx.actor, dossier, ctx.now)) redirect(`/submissions/${id}`);
  const [rules, people, confirmers] = await Promise.all([campaignRules(ctx, dossier.campaignId).then(found), listPeople(ctx), confirmersOf(ctx, dossier)]);
  const isDraft = dossier.status === 'DRAFT';
  const reason = isDraft ? whyNotFile(ctx.actor, dossier, ctx.now) : whyNotAnswer(ctx.actor, dossier, ctx.now);
  const lateUntil = isDraft && isLateFiling(dossier, ctx.now) ? lateClosesAt(dossier.campaign, dossier.lateAdmittedUntil) : null;
  const closesAt = isDraft ? (lateUntil ?? dossier.campaign.submissionClosesAt) : dossier.supplementDueAt;
  const due = closesAt ? deadlineWords(ctx.now, { closesAt }) : null;
  const request = openRequest(dossier);
  const mainWasFiled = !isDraft && rules.wordIsMain && (await wasMainFiled(ctx, id));
  const { word } = await searchParams;
  return (
    <>
      <PageHead
        crumbs={[{ label: 'Sáng kiến của tôi', href: '/submissions' }, { label: dossier.code ? `Hồ sơ ${dossier.code}` : 'Hồ sơ đang soạn', href: `/submissions/${id}` }, { label: isDraft ? 'Soạn hồ sơ' : 'Bổ sung hồ sơ' }]}
        badges={
          <>
            <StateBadge state={isDraft ? 'draft' : 'returned'} />
            {due ? <DueChip lead={lateUntil ? 'Nộp muộn' : isDraft ? 'Nhận hồ sơ' : 'Bổ sung'} words={due.words} last={due.lastDay} tone={due.tone} /> : null}
          </>
        }
        title={dossier.title || 'Hồ sơ chưa có tên'}
        sub={`${dossier.campaign.title} · ${dossier.unitName}`}
        actions={
          <>
            <LinkButton href={`/submissions/${id}/print`} icon={<Printer />}>
              Xem trước bản in
            </LinkButton>
            <LinkButton href={`/submissions/${id}/pack?version=now`} icon={<Download />}>
              Tải bộ hồ sơ PDF
            </LinkButton>
            <LinkButton href={`/submissions/${id}/pack/word?version=now`} icon={<FileText />}>
              Tải bản Word
            </LinkButton>
          </>
        }
      />
      {request ? <RequestCard request={requestView(request, dossier, ctx.now)} /> : null}
      <Editor view={editorView(ctx, { dossier, rules, people, shared: ctx.here.shared, confirmers, whyNotFile: reason && sentenceOf(reason), wordFile: isId(word) ? word : null, mainWasFiled })} />
    </>
  );
}
