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
  const mains = [...filed.flatMap(({ content }) => content.evidence.filter(({ main }) => main)), ...(writes ? dossier.evidence.filter(({ isMain }) => isMain) : [])];
  const read = await mainTexts(ctx, [...new Set(mains.map(({ id }) => id))]);
  const { similarity } = filed.at(-1)?.content ?? {};
  return {
    dossier,
    filed,
    // What was said of likeness is no part of what is being written; it is taken in at filing.
    writing: writes ? { ...snapshotOf(dossier), ...(similarity ? { similarity } : {}) } : null,
    mainTexts: new Map([...read].flatMap(([id, { state, text }]) => (state === 'read' ? [[id, text] as const] : []))),
  };
}
