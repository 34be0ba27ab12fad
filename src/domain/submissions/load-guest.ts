import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import { Refusal } from '@/domain/refusal';
import { guestLine, guestVisibleTo } from './guest-policy';
import { hostOf } from './guest-host';
import { dayBefore } from './guest-queries';
import { sharesOfHost } from './load-shares';

/** The actor's own invitation with the dossier it is about, held until the transaction ends. */
export async function loadGuest(ctx: Ctx, guestId: string) {
  const find = () => ctx.db.guestAuthor.findFirst({ where: { AND: [guestVisibleTo(ctx.actor), { id: guestId }] } });
  const seen = await find();
  if (!seen) throw new Refusal('not_found');
  const { organizationId, submissionId } = seen;
  await readRows(ctx.db)`select id from "Submission" where "organizationId" = ${organizationId}::uuid and id = ${submissionId}::uuid for no key update`;
  // Held now: it may have been taken back a moment before.
  const guest = await find();
  const dossier = guest && (await sharesOfHost(hostOf(ctx, organizationId), submissionId));
  const line = dossier && guestLine(dossier.authors, guest.foldedName);
  if (!guest || !dossier || !line) throw new Refusal('not_found');
  const answersLately = await ctx.db.shareConfirmation.count({ where: { organizationId, guestId, at: { gt: dayBefore(ctx.now) } } });
  return { guest, dossier, line, asked: { accepted: guest.acceptedAt !== null, answersLately } };
}
