import type { ConfirmationKind } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { voidMail } from '@/domain/outbox/tell';
import { Refusal } from '@/domain/refusal';
import { confirmationHash } from './confirmation-hash';
import type { Dossier } from './dossier';
import type { Confirmation } from './unit-confirmation';

/** The row of an answer that was just judged; of two clicks, or two heads, the second finds the asking answered. Returns its id. */
export async function answerConfirmation(ctx: Ctx, dossier: Dossier, open: Confirmation | null, kind: Extract<ConfirmationKind, 'CONFIRMED' | 'RETURNED'>, given: { contentHash: string; note: string }): Promise<string> {
  const { organizationId, accountId } = ctx.actor;
  // Writers may go on while it waits: nobody confirms what they have not read.
  if (given.contentHash !== confirmationHash(dossier)) throw new Refusal('confirmation_text_changed');
  const { count } = await ctx.db.unitConfirmation.updateMany({
    where: { organizationId, id: open?.id ?? '', kind: 'ASKED', answeredAt: null },
    data: { answeredAt: ctx.now },
  });
  if (count === 0) throw new Refusal('changed_meanwhile');
  const id = newId();
  const versionNumber = dossier.filedAt ? (dossier.versions.at(-1)?.number ?? null) : null;
  await ctx.db.unitConfirmation.create({
    data: { organizationId, id, submissionId: dossier.id, kind, ...given, byId: accountId, at: ctx.now, versionNumber: kind === 'CONFIRMED' ? versionNumber : null },
  });
  await voidMail(ctx, 'submission.confirmation_asked', `${open?.id ?? ''}:`);
  return id;
}
