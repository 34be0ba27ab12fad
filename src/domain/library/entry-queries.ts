import type { Prisma } from '@/generated/prisma/client';
import type { InitiativeLevel } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { readRows } from '@/domain/read-rows';
import { fold } from '@/domain/text/fold';
import { visibleTo } from './policy';

// The library as the office keeps it; what everyone reads is in queries.ts.

export type EntryFilter = { q?: string; source?: string; year?: number; level?: InitiativeLevel; importId?: string; withdrawn?: boolean };

export const entriesPerPage = 50;

const row = {
  id: true, slug: true, title: true, authors: true, unitName: true, fieldName: true, year: true, level: true, source: true, decisionNumber: true, decisionOn: true, isPublic: true,
  importId: true, importLine: true, submissionId: true, withdrawnAt: true, withdrawReason: true,
} satisfies Prisma.LibraryEntrySelect;

export type KeptEntry = Prisma.LibraryEntryGetPayload<{ select: typeof row }>;

function whereOf(ctx: Ctx, { q, source, year, level, importId, withdrawn = false }: EntryFilter): Prisma.LibraryEntryWhereInput {
  const words = fold(q ?? '').split(' ').filter(Boolean).slice(0, 8);
  return {
    AND: [
      visibleTo(ctx.actor),
      withdrawn ? { withdrawnAt: { not: null } } : { withdrawnAt: null },
      ...words.map((word) => ({ foldedTitle: { contains: word } })),
      ...(source === undefined ? [] : source === '' ? [{ importId: null }] : [{ source }]),
      ...(year ? [{ year }] : []),
      ...(level ? [{ level }] : []),
      ...(importId && isId(importId) ? [{ importId }] : []),
    ],
  };
}

export async function listEntries(ctx: Ctx, filter: EntryFilter, page: number): Promise<{ rows: KeptEntry[]; total: number }> {
  const where = whereOf(ctx, filter);
  const [rows, total] = await Promise.all([
    ctx.db.libraryEntry.findMany({ where, select: row, orderBy: [{ year: 'desc' }, { id: 'desc' }], skip: (page - 1) * entriesPerPage, take: entriesPerPage }),
    ctx.db.libraryEntry.count({ where }),
  ]);
  return { rows, total };
}

export async function getEntry(ctx: Ctx, entryId: string) {
  if (!isId(entryId)) return null;
  return ctx.db.libraryEntry.findFirst({ where: { AND: [visibleTo(ctx.actor), { id: entryId }] }, select: { ...row, summary: true, sections: true } });
}

export type EntryFacets = { sources: string[]; years: number[] };

/** What the list can be narrowed by: lists and years of what is in the library now. */
export async function entryFacets(ctx: Ctx): Promise<EntryFacets> {
  const { organizationId } = ctx.actor;
  const visible = await ctx.db.libraryEntry.findFirst({ where: visibleTo(ctx.actor), select: { id: true } });
  if (!visible) return { sources: [], years: [] };
  const [facets] = await readRows<EntryFacets>(ctx.db)`
    select coalesce(array_agg(distinct e.source) filter (where e.source <> ''), '{}') as sources, coalesce(array_agg(distinct e.year), '{}') as years
    from "LibraryEntry" e where e."organizationId" = ${organizationId}::uuid and e."withdrawnAt" is null`;
  return { sources: facets?.sources ?? [], years: (facets?.years ?? []).toReversed() };
}
