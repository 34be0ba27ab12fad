import type { Ctx } from '@/domain/context';
import { type DossierOutcome, resultOfDossier } from '@/domain/reviews/dossier-result';
import { getDossier } from '@/domain/submissions/queries';

/** The result as the dossier page asks for it. */
export async function resultFor(ctx: Ctx, submissionId: string): Promise<DossierOutcome | null> {
  const dossier = await getDossier(ctx, submissionId);
  return dossier && resultOfDossier(ctx, dossier);
}
