import type { Prisma } from '@/generated/prisma/client';
import type { InitiativeLevel, Outcome } from '@/generated/prisma/enums';
import type { Db } from '@/domain/context';
import type { ReleasedSection } from './publish-entry';
import type { RichText } from '@/domain/text/rich-text';
import { fold } from '@/domain/text/fold';

export type InitiativeFilter = { q?: string; field?: string; year?: number; outcome?: Outcome; level?: InitiativeLevel; organization?: string };

export const initiativesPerPage = 20;

/** What everyone may read. No actor, no dossier: the snapshot is all there is. */
const onTheShelf = { withdrawnAt: null, isPublic: true, outcome: { in: ['RECOGNISED', 'SELECTED'] } } satisfies Prisma.LibraryEntryWhereInput;

const row = {
  slug: true, title: true, summary: true, fieldName: true, unitName: true, year: true, outcome: true, decisionNumber: true, decisionOn: true, level: true, source: true,
  organization: { select: { kind: true, name: true, slug: true } },
} satisfies Prisma.LibraryEntrySelect;

export type InitiativeRow = Prisma.LibraryEntryGetPayload<{ select: typeof row }>;

const newestFirst = [{ publishedAt: 'desc' }, { id: 'desc' }] satisfies Prisma.LibraryEntryOrderByWithRelationInput[];

function whereOf({ q, field, year, outcome, level, organization }: InitiativeFilter): Prisma.LibraryEntryWhereInput {
  const words = fold(q ?? '').split(' ').filter(Boolean).slice(0, 8);
  return {
    AND: [
      onTheShelf,
      // Every word, anywhere in the title, with or without marks: the trigram index serves it.
      ...words.map((word) => ({ foldedTitle: { contains: word } })),
      ...(field ? [{ fieldName: field }] : []),
      ...(year ? [{ year }] : []),
      ...(outcome ? [{ outcome }] : []),
      ...(level ? [{ level }] : []),
      ...(organization ? [{ organization: { slug: organization } }] : []),
    ],
  };
}

/** `countTo`: where nobody pages through them, more than so many need not be counted; then the total is one more. */
export async function listInitiatives(db: Db, { page = 1, countTo, ...filter }: InitiativeFilter & { page?: number; countTo?: number }) {
  const where = whereOf(filter);
  const [rows, total] = await Promise.all([
    db.libraryEntry.findMany({ where, select: row, orderBy: newestFirst, skip: (page - 1) * initiativesPerPage, take: initiativesPerPage }),
    db.libraryEntry.count({ where, ...(countTo ? { take: countTo + 1 } : {}) }),
  ]);
  return { rows, total };
}

export async function newestInitiatives(db: Db, take: number): Promise<InitiativeRow[]> {
  return db.libraryEntry.findMany({ where: onTheShelf, select: row, orderBy: newestFirst, take });
}

export type Facet = { value: string; label: string; count: number };

/** What the shelf can be narrowed by, with counts over the whole of it. */
export async function initiativeFacets(db: Db): Promise<{ fields: Facet[]; years: Facet[]; outcomes: Facet[]; levels: Facet[]; organizations: { slug: string; kind: OrganizationKind; name: string; count: number }[] }> {
  const [fields, years, outcomes, levels, organizations] = await Promise.all([
    db.libraryEntry.groupBy({ by: ['fieldName'], where: onTheShelf, _count: true, orderBy: { fieldName: 'asc' } }),
    db.libraryEntry.groupBy({ by: ['year'], where: onTheShelf, _count: true, orderBy: { year: 'desc' } }),
    db.libraryEntry.groupBy({ by: ['outcome'], where: onTheShelf, _count: true, orderBy: { outcome: 'asc' } }),
    db.libraryEntry.groupBy({ by: ['level'], where: { AND: [onTheShelf, { level: { not: null } }] }, _count: true, orderBy: { level: 'asc' } }),
    db.libraryEntry.groupBy({ by: ['organizationId'], where: onTheShelf, _count: true }),
  ]);
  const names = await db.organization.findMany({
    where: { id: { in: organizations.map((each) => each.organizationId) } },
    select: { id: true, slug: true, kind: true, name: true },
    orderBy: { name: 'asc' },
  });
  const counts = new Map(organizations.map((each) => [each.organizationId, each._count]));
  return {
    // An older list may not say the field.
    fields: fields.filter((each) => each.fieldName !== '').map((each) => ({ value: each.fieldName, label: each.fieldName, count: each._count })),
    years: years.map((each) => ({ value: String(each.year), label: String(each.year), count: each._count })),
    outcomes: outcomes.map((each) => ({ value: each.outcome, label: each.outcome, count: each._count })),
    levels: levels.flatMap((each) => (each.level ? [{ value: each.level, label: each.level, count: each._count }] : [])),
    organizations: names.map(({ id, ...name }) => ({ ...name, count: counts.get(id) ?? 0 })),
  };
}

type OrganizationKind = InitiativeRow['organization']['kind'];

export type Initiative = InitiativeRow & { authors: string; publishedAt: Date; sections: ReleasedSection[] };

/** By the address alone: the link leads to one organization's row. Null: never published, or taken down. */
export async function getInitiative(db: Db, slug: string): Promise<Initiative | null> {
  const link = await db.publicLink.findFirst({ where: { slug, kind: 'initiative' }, select: { organizationId: true, targetId: true } });
  if (!link) return null;
  const entry = await db.libraryEntry.findFirst({
    where: { AND: [onTheShelf, { organizationId: link.organizationId, id: link.targetId }] },
    select: { ...row, authors: true, publishedAt: true, sections: true },
  });
  return entry ? { ...entry, sections: releasedSections(entry.sections) } : null;
}

/** Others of the same field, for whoever read this one. */
export async function relatedInitiatives(db: Db, { slug, fieldName }: { slug: string; fieldName: string }): Promise<InitiativeRow[]> {
  return db.libraryEntry.findMany({ where: { AND: [onTheShelf, { fieldName, slug: { not: slug } }] }, select: row, orderBy: newestFirst, take: 3 });
}

export function releasedSections(value: Prisma.JsonValue): ReleasedSection[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each) => {
    const { title, text, content } = (each ?? {}) as { title?: unknown; text?: unknown; content?: RichText };
    return typeof title === 'string' && typeof text === 'string' && text !== '' ? [{ title, text, ...(content ? { content } : {}) }] : [];
  });
}
