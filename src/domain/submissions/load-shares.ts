import { readRows } from '@/domain/read-rows';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { identitySelect } from './authors';
import { visibleTo } from './policy';
import { shareStanding } from './share-standing';

/**
 * A dossier with its authors and what they say to their shares, held until the transaction ends: the list cannot change
 * between the answer and what it was given for.
 */
export async function loadShares(ctx: Ctx, submissionId: string) {
  const { organizationId } = ctx.actor;
  await readRows(ctx.db)`select id from "Submission" where "organizationId" = ${organizationId}::uuid and id = ${submissionId}::uuid for no key update`;
  const found = await ctx.db.submission.findFirst({
    where: { AND: [visibleTo(ctx.actor), { id: submissionId }] },
    select: loaded,
  });
  if (!found) throw new Refusal('not_found');
  return withShares(ctx, found);
}

const loaded = { id: true, campaignId: true, ownerId: true, status: true, code: true, title: true, filedAt: true } as const;

/** The same for a guest (load-guest.ts), who has asked for their own invitation first and holds the row. */
export async function sharesOfHost(host: Ctx, submissionId: string) {
  const found = await host.db.submission.findFirst({ where: { organizationId: host.actor.organizationId, id: submissionId }, select: loaded });
  return found && withShares(host, found);
}

async function withShares<D extends { id: string }>(ctx: Ctx, found: D) {
  const of = { organizationId: ctx.actor.organizationId, submissionId: found.id };
  const authors = await ctx.db.author.findMany({
    where: of,
    orderBy: { position: 'asc' },
    select: { ...identitySelect, id: true, fullName: true, share: true },
  });
  const replies = await ctx.db.shareConfirmation.findMany({ where: of, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
  return { ...found, authors, standing: shareStanding(authors, replies.map((reply) => ({ ...reply, by: null }))) };
}

export type LoadedShares = Awaited<ReturnType<typeof loadShares>>;

/** The place of the actor in the list, if it still is the list they answer to. */
export function ownPlace({ standing }: LoadedShares, accountId: string, listMark: string) {
  const own = standing.authors.find(({ author }) => author.accountId === accountId);
  if (!own || standing.listMark !== listMark) throw new Refusal('changed_meanwhile');
  return own;
}
