import type { SimilarityVerdict } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import type { Dossier } from './dossier';
import { isOwnDossier, mayReadScreening } from './screening-policy';
import { mayAskSimilar } from './similarity-policy';

export type SimilarityNote = { verdict: SimilarityVerdict | null; text: string; by: string; at: Date };

/** The newest word of either side, of a dossier that was read already. The finding is the office's, and not for whom it is about. */
export async function similarityNotes(ctx: Ctx, dossier: Dossier): Promise<{ declared: SimilarityNote | null; found: SimilarityNote | null }> {
  const { actor, db } = ctx;
  if (!mayAskSimilar(actor, { ownerId: dossier.ownerId, authors: dossier.authorsNow })) return { declared: null, found: null };
  const notes = await readRows<SimilarityNote>(db)`
    select distinct on (n.verdict is null) n.verdict, n.text, n.at, a."fullName" as by
    from "SimilarityNote" n join "Account" a on a."organizationId" = n."organizationId" and a.id = n."byId"
    where n."organizationId" = ${actor.organizationId}::uuid and n."submissionId" = ${dossier.id}::uuid
    order by (n.verdict is null), n.at desc, n.id desc`;
  const readsFinding = mayReadScreening(actor) && !isOwnDossier(actor, dossier.authorsNow);
  return {
    declared: notes.find(({ verdict }) => verdict === null) ?? null,
    found: readsFinding ? (notes.find(({ verdict }) => verdict !== null) ?? null) : null,
  };
}
