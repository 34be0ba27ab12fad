'use client';

import { Tag } from '@/ui/badge';
import { LinkButton } from '@/ui/button';
import { PageHead } from '@/ui/page-head';
import { StateBadge } from '@/ui/state-badge';
import { Steps } from '@/ui/steps';
import { DossierActions } from './dossier-actions';
import { AuthorsCard, TimelineCard } from './dossier-aside';
import { ConfirmationCard } from './confirmation-card';
import type { ConfirmationView } from './confirmation-view';
import { ContentCard, PaperCard, VersionsCard } from './dossier-content';
import type { DossierView } from './dossier-view';
import { EvidenceCard } from './evidence-card';
import { OfficePanel } from './office-panel';
import type { OfficeView } from './office-view';
import { OutcomePanel } from './outcome-panel';
import { QuestionsCard, type QuestionsView } from './questions/questions-card';
import { RequestCard } from './request-card';
import type { OutcomeView, ResultView } from './result-view';
import { ScoresPanel } from './scores-panel';
import { AnewCard, AppealsCard, WhyCard } from './why-card';
import type { AnewView, AppealsView, WhyView } from './why-view';
import type { SharesView } from './shares-view';

type Props = { view: DossierView; confirmation: ConfirmationView | null; office: OfficeView | null; outcome: OutcomeView | null; result: ResultView | null; why: WhyView | null; anew: AnewView | null; appeals: AppealsView | null; shares: SharesView | null; questions: QuestionsView | null };

export function DossierPanels({ view, confirmation, office, outcome, result, why, anew, appeals, shares, questions }: Props) {
  const { code, request } = view;
  return (
    <>
      <PageHead
        crumbs={[view.crumb, { label: code ? `Hồ sơ ${code}` : 'Hồ sơ đang soạn' }]}
        badges={
          <>
            <StateBadge state={view.state} />
            {code ? (
              <Tag>
                <span className="num">{code}</span>
              </Tag>
            ) : null}
          </>
        }
        title={view.title}
        sub={view.sub}
        actions={<DossierActions id={view.id} code={code} actions={view.actions} />}
      />
      <NextStep view={view} />
      {request ? <RequestCard request={request} /> : null}
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_19rem] xl:gap-8">
        <div className="min-w-0 space-y-6">
          {office ? <OfficePanel office={office} /> : null}
          {outcome ? <OutcomePanel outcome={outcome} /> : null}
          {result ? <ScoresPanel result={result} /> : null}
          {anew ? <AnewCard anew={anew} /> : null}
          {why ? <WhyCard why={why} /> : null}
          {appeals ? <AppealsCard appeals={appeals} /> : null}
          {confirmation ? <ConfirmationCard view={confirmation} /> : null}
          <ContentCard submissionId={view.id} content={view.content} />
          <EvidenceCard evidence={view.evidence} />
          <VersionsCard versions={view.versions} href={view.versionsHref} />
          {view.paper ? <PaperCard paper={view.paper} /> : null}
          {questions ? <QuestionsCard view={questions} /> : null}
        </div>
        <div className="min-w-0 space-y-6">
          <AuthorsCard authors={view.authors} shares={shares} />
          <TimelineCard entries={view.timeline} />
        </div>
      </div>
    </>
  );
}

function NextStep({ view: { next, reasons, steps, again } }: { view: DossierView }) {
  return (
    <section aria-labelledby="next" className="mb-6 rounded-md border border-line bg-surface px-4 py-4 sm:px-5">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 id="next" className="font-semibold">
          Bước tiếp theo
        </h2>
        <p className="text-ink-2">{next}</p>
      </div>
      {reasons.map((reason) => (
        <p key={reason} className="mt-2 max-w-read break-words whitespace-pre-wrap">
          {reason}
        </p>
      ))}
      {again ? <p className="no-print mt-3"><LinkButton size="sm" href={again}>Bắt đầu từ hồ sơ này</LinkButton></p> : null}
      {steps.length > 0 ? (
        <div className="mt-4">
          <Steps items={steps} />
        </div>
      ) : null}
    </section>
  );
}
