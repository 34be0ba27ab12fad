import type { ShareAnswer } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';

type Author = { accountId: string | null; fullName: string; foldedName: string; foldedUnitName: string; share: number };
type Given = { answer: ShareAnswer; reason?: string; signedOn?: Date; scanFileId?: string | null };

/** Writes what these authors say to the shares of one list; earlier answers stay as they are. */
export async function keepShareReplies(ctx: Ctx, dossier: { id: string; listMark: string }, authors: readonly Author[], given: Given): Promise<void> {
  const { organizationId, accountId: byId } = ctx.actor;
  await ctx.db.shareConfirmation.createMany({
    data: authors.map(({ accountId, fullName, foldedName, foldedUnitName, share }) => ({
      organizationId, id: newId(), submissionId: dossier.id, accountId, fullName, foldedName, foldedUnitName, share, listMark: dossier.listMark, byId, at: ctx.now, ...given,
    })),
  });
}

/** The same of a guest, who has no account in the organization of the dossier. */
export async function keepGuestReply(ctx: Ctx, guest: { organizationId: string; id: string; submissionId: string }, { listMark, line }: { listMark: string; line: Author }, given: Given): Promise<void> {
  const { fullName, foldedName, foldedUnitName, share } = line;
  await ctx.db.shareConfirmation.create({
    data: { organizationId: guest.organizationId, id: newId(), submissionId: guest.submissionId, guestId: guest.id, fullName, foldedName, foldedUnitName, share, listMark, at: ctx.now, ...given },
  });
}
