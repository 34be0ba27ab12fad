import type { Prisma } from '@/generated/prisma/client';
import type { LibraryImportStatus } from '@/generated/prisma/enums';
import { type Actor, hasRole, isOffice } from '@/domain/context';
import type { Reason } from '@/domain/refusal';

/** The office keeps the library; an admin may fill it when the portal is set up. */
export const keepsLibrary = (actor: Actor): boolean => isOffice(actor) || hasRole(actor, 'admin');

const nothing = { id: { in: [] as string[] } };

/** The library as it is kept, with what is not listed publicly and what was taken out. What everyone reads is in queries.ts. */
export const visibleTo = (actor: Actor): Prisma.LibraryEntryWhereInput => (keepsLibrary(actor) ? { organizationId: actor.organizationId } : nothing);

export const importsVisibleTo = (actor: Actor): Prisma.LibraryImportWhereInput => (keepsLibrary(actor) ? { organizationId: actor.organizationId } : nothing);

export const whyNotKeepLibrary = (actor: Actor): Reason | null => (keepsLibrary(actor) ? null : 'not_allowed');

/** So many are compared with in the time that was promised. */
export const mostEntries = 100_000;

type Import = { status: LibraryImportStatus };

/** What a list is made of may change until its first line is in the library. */
export function whyNotDescribe(actor: Actor, { status }: Import): Reason | null {
  if (!keepsLibrary(actor)) return 'not_allowed';
  return status === 'PREPARED' ? null : 'import_begun';
}

export function whyNotTakeLines(actor: Actor, { status, titleKnown, source, entries }: Import & { titleKnown: boolean; source: string; entries: number }): Reason | null {
  if (!keepsLibrary(actor)) return 'not_allowed';
  if (status === 'DONE' || status === 'UNDONE') return 'import_over';
  if (!titleKnown) return 'import_without_title';
  if (source === '') return 'import_without_source';
  return entries >= mostEntries ? 'library_full' : null;
}

/** `referred`: a finding of the council names an initiative of this list. */
export function whyNotUndo(actor: Actor, { status, referred }: Import & { referred: boolean }): Reason | null {
  if (!keepsLibrary(actor)) return 'not_allowed';
  if (status !== 'DONE' && status !== 'RUNNING') return status === 'UNDONE' ? 'import_over' : 'import_not_begun';
  return referred ? 'import_referred' : null;
}

/** Of what came from a dossier the decision speaks, and only a decision takes it back. */
export function whyNotCorrect(actor: Actor, { importId, withdrawnAt }: { importId: string | null; withdrawnAt: Date | null }): Reason | null {
  if (!keepsLibrary(actor)) return 'not_allowed';
  if (importId === null) return 'entry_of_dossier';
  return withdrawnAt ? 'entry_withdrawn' : null;
}
