import { Refusal } from '@/domain/refusal';
import { getDossier } from '@/domain/submissions/queries';
import { sharesOf } from '@/domain/submissions/share-queries';
import { route } from '@/app/handler';
import { signedSheet } from '../../pack/signed-sheet';

export const GET = route<{ submissionId: string }>(async (ctx, { submissionId }, request) => {
  const dossier = await getDossier(ctx, submissionId);
  if (!dossier || !sharesOf(ctx, dossier)) throw new Refusal('not_found');
  return signedSheet(ctx, dossier, 'shares', request);
});
