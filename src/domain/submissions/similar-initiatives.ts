import type { Ctx } from '@/domain/context';
import type { AlikeEntry } from '@/domain/library/similarity/candidates';
import { type Alike, findAlike } from '@/domain/library/similarity/find-alike';
import type { Likeness } from '@/domain/library/similarity/likeness';
import type { Dossier } from './dossier';
import { comparedText, type MainText, mainTextOf } from './main-text';
import { visibleTo } from './policy';
import { getDossier } from './queries';
import { mayAskSimilar, seesOthersDossiers } from './similarity-policy';

type Place = { title: string; unitName: string; year: number };
export type SimilarEntry = Place & { kind: 'entry'; key: string; entry: AlikeEntry };
export type SimilarInitiative = { text: string; likeness: Likeness } & (SimilarEntry | (Place & { kind: 'dossier'; key: string; code: string }));

export type Similar = {
  dossier: Dossier;
  /** What it was compared as: with the title as it is being typed. */
  asked: { title: string; text: string };
  /** The document that stands for the text, when there is one. */
  main: Omit<MainText, 'text'> | null;
  list: SimilarInitiative[];
  /** The asker is told of the library and their own dossiers only: said whether or not there is another one like this. */
  othersUntold: boolean;
};

const shown = 5;

/** Earlier initiatives much like this one; null: the dossier does not exist for this actor, or likeness is not for them. */
export async function similarInitiatives(ctx: Ctx, submissionId: string, title?: string): Promise<Similar | null> {
  const dossier = await getDossier(ctx, submissionId);
  if (!dossier || !mayAskSimilar(ctx.actor, { ownerId: dossier.ownerId, authors: dossier.authorsNow })) return null;
  const main = await mainTextOf(ctx, dossier);
  const asked = { title: title ?? dossier.title, text: comparedText(dossier.sections, main?.text) };
  const othersUntold = !seesOthersDossiers(ctx.actor);
  const among = othersUntold ? await ownDossiers(ctx) : 'all';
  const alike = await findAlike(ctx.db, asked, { organizationId: ctx.actor.organizationId, among, exceptSubmissionId: submissionId });
  const dossiers = alike.filter((each) => each.submissionId !== null);
  const readable = await readableDossiers(ctx, dossiers.flatMap((each) => each.submissionId ?? []));
  const told = once(alike.filter((each) => each.entry !== null || readable.has(each.submissionId ?? '')));
  return { dossier, asked, main: main && { evidenceId: main.evidenceId, name: main.name, state: main.state }, list: told.flatMap((each) => asSimilar(each, readable)).slice(0, shown), othersUntold };
}

/**
 * A dossier that is in the library is shown as everybody may read it, unless its own words say more: the library does not have
 * what stands in a document.
 */
function once(alike: readonly Alike[]): Alike[] {
  const idOf = ({ entry, submissionId }: Alike): string | null => entry?.submissionId ?? submissionId;
  const best = new Map<string, Alike>();
  for (const each of alike) {
    const id = idOf(each);
    const before = id === null ? undefined : best.get(id);
    if (id !== null && (!before || (each.entry !== null && each.likeness.similarity >= before.likeness.similarity))) best.set(id, each);
  }
  return alike.filter((each) => {
    const id = idOf(each);
    return id === null || best.get(id) === each;
  });
}

const ownWork = ({ accountId }: Ctx['actor']) => ({ OR: [{ ownerId: accountId }, { authors: { some: { accountId } } }] });

async function ownDossiers(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db.submission.findMany({ where: { AND: [visibleTo(ctx.actor), ownWork(ctx.actor)] }, select: { id: true } });
  return rows.map(({ id }) => id);
}

type Readable = Map<string, { code: string } & Omit<Place, 'title'>>;

async function readableDossiers(ctx: Ctx, ids: readonly string[]): Promise<Readable> {
  if (ids.length === 0) return new Map();
  // A seat in the council does not open a colleague's dossier to an author here: only their own, or all for the office.
  const own = seesOthersDossiers(ctx.actor) ? {} : ownWork(ctx.actor);
  const rows = await ctx.db.submission.findMany({
    where: { AND: [visibleTo(ctx.actor), own, { id: { in: [...ids] }, filedAt: { not: null }, status: { not: 'WITHDRAWN' } }] },
    select: { id: true, code: true, unit: { select: { name: true } }, campaign: { select: { year: true } } },
  });
  return new Map(rows.map(({ id, code, unit, campaign }) => [id, { code: code ?? '', unitName: unit.name, year: campaign.year }]));
}

export function asSimilarEntry({ entry, title, text, likeness }: Alike): (SimilarEntry & { text: string; likeness: Likeness })[] {
  return entry ? [{ kind: 'entry', key: entry.slug, title, unitName: entry.unitName, year: entry.year, entry, text, likeness }] : [];
}

function asSimilar(alike: Alike, readable: Readable): SimilarInitiative[] {
  if (alike.entry) return asSimilarEntry(alike);
  const { submissionId, title, text, likeness } = alike;
  const dossier = readable.get(submissionId ?? '');
  return submissionId && dossier ? [{ kind: 'dossier', key: submissionId, title, ...dossier, text, likeness }] : [];
}
