import type { Prisma } from '@/generated/prisma/client';
import type { SubmissionStatus } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { fold } from '@/domain/text/fold';
import { visibleTo } from './policy';
import { mayReadScreening } from './screening-policy';
import { filingTiming, paperTiming } from './screening-words';

// The office's list of a campaign's dossiers. Flat queries: the page, then what belongs to its 50 rows.

export const listStates = ['FILED', 'SCREENING', 'REFILED', 'RETURNED', 'ELIGIBLE', 'REJECTED', 'WITHDRAWN'] as const satisfies readonly SubmissionStatus[];

/** Whose paper copies are waited for: not of what was withdrawn or refused. */
export const awaitingPaper: Prisma.SubmissionWhereInput = {
  status: { in: ['FILED', 'SCREENING', 'REFILED', 'RETURNED', 'ELIGIBLE'] },
  receipts: { none: { voidedAt: null } },
};

export type DossierFilter = {
  q: string;
  fieldId: string | null;
  unitId: string | null;
  paperMissing: boolean;
  state: (typeof listStates)[number] | null;
  sort: 'filed' | 'filedDesc' | 'code' | 'codeDesc';
};

const orders: Record<DossierFilter['sort'], Prisma.SubmissionOrderByWithRelationInput[]> = {
  filed: [{ filedAt: 'asc' }, { id: 'asc' }],
  filedDesc: [{ filedAt: 'desc' }, { id: 'desc' }],
  code: [{ codeNumber: 'asc' }],
  codeDesc: [{ codeNumber: 'desc' }],
};

/** By code, title or an author's name, with or without marks. */
export function matching(q: string): Prisma.SubmissionWhereInput {
  const folded = fold(q).slice(0, 200);
  if (folded === '') return {};
  return {
    OR: [
      { foldedTitle: { contains: folded } },
      { code: { contains: folded.toUpperCase() } },
      { authors: { some: { foldedName: { contains: folded } } } },
    ],
  };
}

function everyState(ctx: Ctx, campaignId: string, filter: DossierFilter): Prisma.SubmissionWhereInput {
  return {
    AND: [
      visibleTo(ctx.actor),
      {
        organizationId: ctx.actor.organizationId,
        campaignId,
        // An own draft of the clerk is not the office's business, and what was withdrawn as a draft never reached it.
        code: { not: null },
        ...(filter.fieldId ? { fieldId: filter.fieldId } : {}),
        ...(filter.unitId ? { unitId: filter.unitId } : {}),
      },
      filter.paperMissing ? awaitingPaper : {},
      matching(filter.q),
    ],
  };
}

/** How many dossiers each tab holds, under the other filters. */
export async function countByState(ctx: Ctx, campaignId: string, filter: DossierFilter): Promise<Map<SubmissionStatus, number>> {
  if (!mayReadScreening(ctx.actor)) return new Map();
  const groups = await ctx.db.submission.groupBy({ by: ['status'], where: everyState(ctx, campaignId, filter), _count: { _all: true } });
  return new Map(groups.map((group) => [group.status, group._count._all]));
}

type Campaign = { submissionClosesAt: Date | null; paperGraceDays: number; paperCopies: number; filingRule: Parameters<typeof filingTiming>[0]['rule'] };

export async function listDossiers(ctx: Ctx, campaignId: string, campaign: Campaign, filter: DossierFilter, { skip, take }: { skip: number; take: number }) {
  if (!mayReadScreening(ctx.actor)) return [];
  const { organizationId } = ctx.actor;
  const dossiers = await ctx.db.submission.findMany({
    where: { AND: [everyState(ctx, campaignId, filter), filter.state ? { status: filter.state } : {}] },
    select: { id: true, code: true, title: true, status: true, unitId: true, fieldId: true, filedAt: true, screenerId: true, supplementDueAt: true },
    orderBy: orders[filter.sort],
    skip,
    take,
  });
  const ids = dossiers.map((dossier) => dossier.id);
  const screenerIds = [...new Set(dossiers.flatMap((dossier) => dossier.screenerId ?? []))];
  const [authors, receipts, screeners] = await Promise.all([
    ctx.db.author.findMany({ where: { organizationId, submissionId: { in: ids } }, select: { submissionId: true, fullName: true }, orderBy: { position: 'asc' } }),
    ctx.db.paperReceipt.groupBy({ by: ['submissionId'], where: { organizationId, submissionId: { in: ids }, voidedAt: null }, _min: { arrivedAt: true } }),
    ctx.db.account.findMany({ where: { organizationId, id: { in: screenerIds } }, select: { id: true, fullName: true } }),
  ]);
  const firstPaper = new Map(receipts.map((each) => [each.submissionId, each._min.arrivedAt]));
  const names = new Map(screeners.map((each) => [each.id, each.fullName]));
  const byDossier = Map.groupBy(authors, (author) => author.submissionId);
  const closesAt = campaign.submissionClosesAt ?? ctx.now;
  return dossiers.map((dossier) => {
    const firstPaperAt = firstPaper.get(dossier.id) ?? null;
    const timing = { firstPaperAt, submissionClosesAt: closesAt, paperGraceDays: campaign.paperGraceDays };
    return {
      ...dossier,
      authors: (byDossier.get(dossier.id) ?? []).map((author) => author.fullName),
      screenerName: dossier.screenerId ? (names.get(dossier.screenerId) ?? null) : null,
      firstPaperAt,
      paper: paperTiming({ ...timing, paperCopies: campaign.paperCopies }, ctx.now),
      filing: filingTiming({ ...timing, rule: campaign.filingRule, filedAt: dossier.filedAt }, ctx.now),
    };
  });
}

export type ListedDossier = Awaited<ReturnType<typeof listDossiers>>[number];

/** For the header's search box: whatever of the actor's own world matches, drafts of one's own too. */
export const searchDossiers = (ctx: Ctx, q: string, take = 50) =>
  ctx.db.submission.findMany({
    where: { AND: [visibleTo(ctx.actor), { organizationId: ctx.actor.organizationId }, matching(q)] },
    select: {
      id: true, code: true, title: true, status: true,
      campaign: { select: { year: true, status: true } }, unit: { select: { name: true } },
      authors: { select: { fullName: true }, orderBy: { position: 'asc' } },
    },
    orderBy: [{ filedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take,
  });
