import { Refusal } from '@/domain/refusal';
import { mayReadConfirmation } from '@/domain/submissions/confirmation-policy';
import { getDossier } from '@/domain/submissions/queries';
import { route } from '@/app/handler';
import { signedSheet } from '../../pack/signed-sheet';

export const GET = route<{ submissionId: string }>(async (ctx, { submissionId }, request) => {
  const dossier = await getDossier(ctx, submissionId);
  if (!dossier || !mayReadConfirmation(ctx.actor, dossier)) throw new Refusal('not_found');
  return signedSheet(ctx, dossier, 'confirmation', request);
});
