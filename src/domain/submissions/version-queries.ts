import type { Ctx } from '@/domain/context';
import type { Dossier } from './dossier';
import { mainTexts } from './main-text';
import { isWriter, mayReadVersions } from './policy';
import { getDossier } from './queries';
import { type Snapshot, snapshotOf } from './snapshot';

export type FrozenVersion = { number: number; filedAt: Date; filedBy: string | null; hash: string; authorsOnly: boolean; content: Snapshot };

/** Versions of a dossier, oldest first, and what is being written since the last one where that is the actor's to see. */
export type Versions = { dossier: Dossier; filed: FrozenVersion[]; writing: Snapshot | null; /** What the documents that stand for the text say, by evidence; those that were read. */ mainTexts: ReadonlyMap<string, string> };

/** Null: it does not exist for this actor, or there is nothing filed that they might look up. */
export async function getVersions(ctx: Ctx, submissionId: string): Promise<Versions | null> {
  const dossier = await getDossier(ctx, submissionId);
  if (!dossier || dossier.versions.length === 0 || !mayReadVersions(ctx.actor, dossier)) return null;
  const rows = await ctx.db.submissionVersion.findMany({
    where: { organizationId: ctx.actor.organizationId, submissionId: dossier.id },
    select: { number: true, content: true },
  });
  const contents = new Map(rows.map(({ number, content }) => [number, content as Snapshot]));
  const filed = dossier.versions.flatMap((version) => {
    const content = contents.get(version.number);
    return content ? [{ ...version, content }] : [];
  });
  const writes = dossier.status === 'RETURNED' && isWriter(ctx.actor, dossier);
  const mains = writes ? dossier.evidence.filter(({ isMain }) => isMain).map(({ id }) => id) : [];
  const { similarity } = filed.at(-1)?.content ?? {};
  return {
    dossier,
    filed,
    // What was said of likeness is no part of what is being written; it is taken in at filing.
    writing: writes ? { ...snapshotOf(dossier), ...(similarity ? { similarity } : {}) } : null,
    mainTexts: await textsOf({ db: ctx.db, organizationId: ctx.actor.organizationId }, filed, mains),
  };
}

/** What the main documents of filed versions say, and of `others`, by evidence; those that could be read. */
export async function textsOf(place: { db: Ctx['db']; organizationId: string }, filed: readonly FrozenVersion[], others: readonly string[] = []): Promise<ReadonlyMap<string, string>> {
  const ids = [...filed.flatMap(({ content }) => content.evidence.filter(({ main }) => main).map(({ id }) => id)), ...others];
  const read = await mainTexts(place, [...new Set(ids)]);
  return new Map([...read].flatMap(([id, { state, text }]) => (state === 'read' ? [[id, text] as const] : [])));
}
