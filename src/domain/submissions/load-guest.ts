import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import { Refusal } from '@/domain/refusal';
import { guestLine, guestVisibleTo } from './guest-policy';
import { hostOf } from './guest-host';
import { dayBefore } from './guest-queries';
import { sharesOfHost } from './load-shares';

const find = (ctx: Ctx, guestId: string) => ctx.db.guestAuthor.findFirst({ where: { AND: [guestVisibleTo(ctx.actor), { id: guestId }] } });

/** Holds the dossier of the actor's own invitation until the transaction ends. What is asked before that may be over a moment later. */
export async function holdGuest(ctx: Ctx, guestId: string): Promise<void> {
  const seen = await find(ctx, guestId);
  if (!seen) throw new Refusal('not_found');
  await readRows(ctx.db)`select id from "Submission" where "organizationId" = ${seen.organizationId}::uuid and id = ${seen.submissionId}::uuid for no key update`;
}

/** The actor's own invitation with the dossier it is about, held until the transaction ends. */
export async function loadGuest(ctx: Ctx, guestId: string) {
  await holdGuest(ctx, guestId);
  const guest = await find(ctx, guestId);
  const dossier = guest && (await sharesOfHost(hostOf(ctx, guest.organizationId), guest.submissionId));
  const line = dossier && guestLine(dossier.authors, guest.foldedName);
  if (!guest || !dossier || !line) throw new Refusal('not_found');
  const answersLately = await ctx.db.shareConfirmation.count({ where: { organizationId: guest.organizationId, guestId, at: { gt: dayBefore(ctx.now) } } });
  return { guest, dossier, line, asked: { accepted: guest.acceptedAt !== null, answersLately } };
}
