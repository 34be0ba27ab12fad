import type { Ctx } from '@/domain/context';
import { getDossier } from '@/domain/submissions/queries';
import { screeningOf, type ScreeningView } from '@/domain/submissions/screening-queries';

/** The office's panel as the dossier page asks for it. */
export async function panelOf(ctx: Ctx, submissionId: string): Promise<ScreeningView | null> {
  const dossier = await getDossier(ctx, submissionId);
  return dossier && screeningOf(ctx, dossier);
}
