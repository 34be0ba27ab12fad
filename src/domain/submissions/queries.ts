import type { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { fold } from '@/domain/text/fold';
import { normalizeLine } from '@/domain/text/normalize';
import { type Dossier, toDossier, withFiledContent } from './dossier';
import { dossierRow } from './dossier-row';
import { isWriter, mayRead, visibleTo } from './policy';

/** Everything one page says about a dossier; null: it does not exist for this actor. */
export async function getDossier(ctx: Ctx, id: string): Promise<Dossier | null> {
  const row = await dossierRow(ctx, id);
  if (!row || !mayRead(ctx.actor, row)) return null;
  const dossier = toDossier(row);
  // While a supplement is being written its half-done text is the writers' own; the others read what was filed.
  return row.filed === null || isWriter(ctx.actor, row) ? dossier : withFiledContent(dossier, row.filed);
}

export type MineRow = Awaited<ReturnType<typeof listMine>>['rows'][number];

const pageSize = 50;

/** What I file or am an author of; a draft I gave up is gone. */
export async function listMine(ctx: Ctx, { q = '', page = 1 }: { q?: string; page?: number } = {}) {
  const words = fold(normalizeLine(q));
  const mine: Prisma.SubmissionWhereInput = {
    OR: [{ ownerId: ctx.actor.accountId }, { authors: { some: { accountId: ctx.actor.accountId } } }],
  };
  const asked: Prisma.SubmissionWhereInput = words
    ? { OR: [{ foldedTitle: { contains: words } }, { code: { contains: normalizeLine(q).toUpperCase() } }] }
    : {};
  const where = { AND: [visibleTo(ctx.actor), mine, asked, { NOT: { status: 'WITHDRAWN' as const, filedAt: null } }] };
  const [total, rows] = await Promise.all([
    ctx.db.submission.count({ where }),
    ctx.db.submission.findMany({
      where,
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: {
        id: true, code: true, title: true, status: true, ownerId: true, filedAt: true, supplementDueAt: true, updatedAt: true,
        campaign: { select: { title: true, year: true, status: true, opensAt: true, submissionClosesAt: true } },
        owner: { select: { fullName: true } },
        recognition: { select: { outcome: true, revokedAt: true } },
      },
    }),
  ]);
  return { total, rows };
}

/** Bytes of one piece of evidence: what is attached now, or what belonged to a filed version. */
export async function getEvidenceFile(ctx: Ctx, submissionId: string, evidenceId: string) {
  const organizationId = ctx.actor.organizationId;
  const visible = await ctx.db.submission.findFirst({
    where: { AND: [visibleTo(ctx.actor), { id: submissionId }] },
    select: { ownerId: true, authors: { select: { accountId: true } }, versions: { select: { filedAt: true } } },
  });
  if (!visible) return null;
  const evidence = await ctx.db.evidence.findFirst({
    where: { organizationId, id: evidenceId, submissionId },
    select: { addedAt: true, removedAt: true, file: { select: { id: true, sha256: true, name: true, mime: true, size: true } } },
  });
  if (!evidence) return null;
  const { addedAt, removedAt, file } = evidence;
  const wasFiled = visible.versions.some(({ filedAt }) => addedAt <= filedAt && (!removedAt || removedAt > filedAt));
  const isCurrent = removedAt === null && isWriter(ctx.actor, visible);
  return wasFiled || isCurrent || (removedAt === null && visible.versions.length === 0) ? file : null;
}
