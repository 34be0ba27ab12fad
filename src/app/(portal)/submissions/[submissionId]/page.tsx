import type { Metadata } from 'next';
import { openRequest } from '@/domain/submissions/dossier';
import { dossierState } from '@/domain/submissions/labels';
import { dossierSteps, nextStepWords } from '@/domain/submissions/next-step';
import { isWriter } from '@/domain/submissions/policy';
import { mayReadScreening } from '@/domain/submissions/screening-policy';
import { getDossier } from '@/domain/submissions/queries';
import { formatShare } from '@/domain/numbers/hundredths';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { Tag } from '@/ui/badge';
import { PageHead } from '@/ui/page-head';
import { StateBadge } from '@/ui/state-badge';
import { Steps } from '@/ui/steps';
import { DossierActions } from './dossier-actions';
import { AuthorsCard, TimelineCard } from './dossier-aside';
import { ContentCard, EvidenceCard, PaperCard, VersionsCard } from './dossier-content';
import { OfficePanel } from './office-panel';
import { OutcomePanel } from './outcome-panel';
import { RequestCard } from './request-card';
import { ScoresPanel } from './scores-panel';

export const metadata: Metadata = { title: 'Hồ sơ sáng kiến' };

export default async function DossierPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const id = idParam((await params).submissionId);
  const dossier = found(await getDossier(ctx, id));
  const { outcome, campaign } = dossier;
  const state = outcome?.revokedAt ? 'revoked' : dossierState(dossier.status, campaign.status, outcome?.outcome ?? null);
  const steps = dossierSteps(dossier);
  const request = openRequest(dossier);
  const rejected = dossier.status === 'REJECTED' ? dossier.screenings.findLast(({ kind }) => kind === 'REJECT') : undefined;
  const mine = isWriter(ctx.actor, dossier);
  return (
    <>
      <PageHead
        crumbs={[mine ? { label: 'Sáng kiến của tôi', href: '/submissions' } : { label: 'Hồ sơ', href: `/campaigns/${campaign.id}${mayReadScreening(ctx.actor) ? '/submissions' : ''}` }, { label: dossier.code ? `Hồ sơ ${dossier.code}` : 'Hồ sơ đang soạn' }]}
        badges={
          <>
            <StateBadge state={state} />
            {dossier.code ? (
              <Tag>
                <span className="num">{dossier.code}</span>
              </Tag>
            ) : null}
          </>
        }
        title={dossier.title || 'Hồ sơ chưa có tên'}
        sub={`${dossier.authors.map(({ fullName, share }) => `${fullName} (${formatShare(share)})`).join(', ')} · ${dossier.unitName}`}
        actions={<DossierActions ctx={ctx} dossier={dossier} />}
      />
      <section aria-labelledby="next" className="mb-6 rounded-md border border-line bg-surface px-4 py-4 sm:px-5">
        <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <h2 id="next" className="font-semibold">
            Bước tiếp theo
          </h2>
          <p className="text-ink-2">{nextStepWords(dossier, ctx.now)}</p>
        </div>
        {rejected ? <p className="mt-2 max-w-read break-words whitespace-pre-wrap">Lý do từ chối: {rejected.reason}</p> : null}
        {dossier.withdrawReason ? <p className="mt-2 max-w-read break-words whitespace-pre-wrap">Lý do rút: {dossier.withdrawReason}</p> : null}
        {steps.length > 0 ? (
          <div className="mt-4">
            <Steps items={steps} />
          </div>
        ) : null}
      </section>
      {request ? <RequestCard request={request} dossier={dossier} now={ctx.now} /> : null}
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_19rem] xl:gap-8">
        <div className="min-w-0 space-y-6">
          <OfficePanel ctx={ctx} submissionId={id} />
          <OutcomePanel ctx={ctx} submissionId={id} />
          <ScoresPanel ctx={ctx} submissionId={id} />
          <ContentCard dossier={dossier} />
          <EvidenceCard dossier={dossier} />
          <VersionsCard dossier={dossier} />
          {/* The office finds the paper copies, with more to do, in its own panel above. */}
          {mayReadScreening(ctx.actor) ? null : <PaperCard dossier={dossier} />}
        </div>
        <div className="min-w-0 space-y-6">
          <AuthorsCard dossier={dossier} />
          <TimelineCard dossier={dossier} />
        </div>
      </div>
    </>
  );
}
