import type { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { readRows } from '@/domain/read-rows';
import { Refusal } from '@/domain/refusal';
import { importsVisibleTo } from '../policy';
import { type ImportColumns, importFields } from './columns';
import { sameKey } from './read-line';

const select = {
  id: true, status: true, fileName: true, headings: true, columns: true, source: true, year: true, level: true, isPublic: true, lines: true, doneThrough: true, added: true,
  version: true, createdAt: true, finishedAt: true, undoneAt: true,
} satisfies Prisma.LibraryImportSelect;

export type ListImport = Prisma.LibraryImportGetPayload<{ select: typeof select }>;

export async function getImport(ctx: Ctx, importId: string): Promise<ListImport | null> {
  if (!isId(importId)) return null;
  return ctx.db.libraryImport.findFirst({ where: { AND: [importsVisibleTo(ctx.actor), { id: importId }] }, select });
}

export async function demandImport(ctx: Ctx, importId: string): Promise<ListImport> {
  const found = await getImport(ctx, importId);
  if (!found) throw new Refusal('not_found');
  return found;
}

export const importsPerPage = 50;

export async function listImports(ctx: Ctx, page: number): Promise<{ rows: ListImport[]; total: number }> {
  const where = importsVisibleTo(ctx.actor);
  const [rows, total] = await Promise.all([
    ctx.db.libraryImport.findMany({ where, select, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], skip: (page - 1) * importsPerPage, take: importsPerPage }),
    ctx.db.libraryImport.count({ where }),
  ]);
  return { rows, total };
}

/** A finding of the council names an initiative of this list. */
export const isReferred = async (ctx: Ctx, importId: string): Promise<boolean> =>
  (await ctx.db.libraryEntry.count({ where: { organizationId: ctx.actor.organizationId, importId, findings: { some: {} } } })) > 0;

/** Of these titles those that are in the commune's library, with their year: see sameKey. */
export async function inLibrary(ctx: Ctx, foldedTitles: readonly string[]): Promise<Set<string>> {
  const titles = [...new Set(foldedTitles)].filter((title) => title !== '');
  const known = await readRows<{ foldedTitle: string; year: number }>(ctx.db)`
    select e."foldedTitle", e.year from unnest(${titles}::text[]) t(title)
    join "LibraryEntry" e on e."foldedTitle" = t.title and e."organizationId" = ${ctx.actor.organizationId}::uuid and e."withdrawnAt" is null`;
  return new Set(known.map(sameKey));
}

/** What stands in the database is a column number a field, or nothing. */
export function readColumns(value: Prisma.JsonValue): ImportColumns {
  const said = (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as Record<string, unknown>;
  return Object.fromEntries(importFields.flatMap((field) => (typeof said[field] === 'number' ? [[field, said[field]]] : [])));
}
