import type { Metadata } from 'next';
import { afterwardsOf } from '@/domain/recognition/afterwards';
import { resultOfDossier } from '@/domain/reviews/dossier-result';
import { getDossier } from '@/domain/submissions/queries';
import { screeningOf } from '@/domain/submissions/screening-queries';
import { found, idParam, pageCtx } from '@/app/page-ctx';
import { confirmationView } from './confirmation-view';
import { DossierPanels } from './dossier-panels';
import { dossierView } from './dossier-view';
import { officeView } from './office-view';
import { questionsView } from './questions-view';
import { outcomeView, resultView } from './result-view';
import { sharesView } from './shares-view';
import { anewView, appealEntries, appealsView, whyView } from './why-view';

export const metadata: Metadata = { title: 'Hồ sơ sáng kiến' };

export default async function DossierPage({ params }: { params: Promise<{ submissionId: string }> }) {
  const ctx = await pageCtx();
  const id = idParam((await params).submissionId);
  const dossier = found(await getDossier(ctx, id));
  const screening = screeningOf(ctx, dossier);
  const result = await resultOfDossier(ctx, dossier);
  const afterwards = await afterwardsOf(ctx, dossier);
  const shares = sharesView(ctx, dossier);
  return (
    <DossierPanels
      view={dossierView(ctx, dossier, appealEntries(afterwards))}
      confirmation={confirmationView(ctx, dossier)}
      office={screening && officeView(ctx, screening, shares)}
      outcome={outcomeView(dossier.outcome)}
      result={result && resultView(result, dossier)}
      why={whyView(afterwards)}
      anew={anewView(afterwards, id)}
      appeals={appealsView(afterwards, id, ctx.now)}
      shares={shares}
      questions={questionsView(ctx, dossier)}
    />
  );
}
