import { randomUUID } from 'node:crypto';
import type { Ctx } from '@/domain/context';
import { keepText } from '@/domain/library/similarity/keep-text';
import { readRows } from '@/domain/read-rows';
import type { Dossier } from './dossier';
import { endAbsentGuests } from './end-absent-guests';
import { comparedText, mainTextOf } from './main-text';
import type { Pledged } from './pledged';
import { hashOf, snapshotOf } from './snapshot';

/**
 * Keeps what is being filed as a version that never changes, and as what later initiatives are compared with. Returns its
 * number. `authorsOnly`: nobody files, the office changed the authors; what was vouched for stays as it was.
 */
export async function freezeVersion(ctx: Ctx, dossier: Dossier, { authorsOnly = false, pledge = null }: { authorsOnly?: boolean; pledge?: Pledged | null } = {}): Promise<number> {
  const { organizationId } = ctx.actor;
  const { id: submissionId, campaignId, title } = dossier;
  const number = (dossier.versions.at(-1)?.number ?? 0) + 1;
  const { declared, invited } = await besides(ctx, submissionId);
  const vouched = authorsOnly ? await lastPledge(ctx, submissionId) : pledge;
  const guests = invited ? await endAbsentGuests(ctx, dossier) : undefined;
  const content = { ...snapshotOf(dossier, guests), ...(declared === null ? {} : { similarity: declared }), ...(vouched ? { pledge: vouched } : {}) };
  await ctx.db.submissionVersion.create({
    data: {
      organizationId, submissionId, number, filedAt: ctx.now, filedById: ctx.actor.accountId,
      content, contentHash: hashOf(content), authorsOnly,
    },
  });
  if (number === 1) await giveReceiptAddress(ctx, dossier.id);
  // Not read yet: whoever reads it adds it to what is compared (keepMainText).
  const main = await mainTextOf(ctx, dossier);
  await keepText(ctx, organizationId, { submissionId, campaignId }, { title, text: comparedText(content.sections, main?.text) });
  return number;
}

/** What the author last said of likeness, and whether anybody of another organization is asked: one statement, since 200 may file at once. */
async function besides({ db, actor }: Ctx, submissionId: string): Promise<{ declared: string | null; invited: boolean }> {
  const [row] = await readRows<{ declared: string | null; invited: boolean }>(db)`
    select (select n.text from "SimilarityNote" n where n."organizationId" = ${actor.organizationId}::uuid and n."submissionId" = ${submissionId}::uuid and n.verdict is null
        order by n.at desc, n.id desc limit 1) as declared,
      exists (select from "GuestAuthor" g where g."organizationId" = ${actor.organizationId}::uuid and g."submissionId" = ${submissionId}::uuid and g."endedAt" is null) as invited`;
  if (!row) throw new Error('a statement without a table gave no row');
  return row;
}

/** Of the version before. */
async function lastPledge(ctx: Ctx, submissionId: string): Promise<Pledged | null> {
  const [last] = await readRows<{ pledge: Pledged | null }>(ctx.db)`
    select v.content -> 'pledge' as pledge from "SubmissionVersion" v
    where v."organizationId" = ${ctx.actor.organizationId}::uuid and v."submissionId" = ${submissionId}::uuid order by v.number desc limit 1`;
  return last?.pledge ?? null;
}

/** By which anybody who holds the printed receipt can check it: random, so that nobody finds the receipts of others. */
async function giveReceiptAddress(ctx: Ctx, submissionId: string): Promise<void> {
  await ctx.db.publicLink.create({ data: { slug: randomUUID().replaceAll('-', ''), organizationId: ctx.actor.organizationId, kind: 'receipt', targetId: submissionId } });
}
