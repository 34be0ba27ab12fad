import type { OrganizationKind } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { type Alike, findAlike } from '@/domain/library/similarity/find-alike';
import { joinedText } from '@/domain/library/similarity/keep-text';
import type { Likeness } from '@/domain/library/similarity/likeness';
import { muchAlike } from '@/domain/library/similarity/likeness-words';
import type { Dossier } from './dossier';
import { visibleTo } from './policy';
import { getDossier } from './queries';
import { mayReadScreening } from './screening-policy';
import { mayAskSimilar } from './similarity-policy';

type Place = { title: string; unitName: string; year: number };
export type SimilarInitiative = Place & { text: string; likeness: Likeness } & (
  | { kind: 'entry'; key: string; organizationKind: OrganizationKind; organizationName: string }
  | { kind: 'dossier'; key: string; code: string }
);

export type Similar = {
  dossier: Dossier;
  /** What it was compared as: with the title as it is being typed. */
  asked: { title: string; text: string };
  list: SimilarInitiative[];
  /** There is a dossier of the same campaign much like this one that the asker may not read: nothing more is said of it. */
  hidden: boolean;
};

const shown = 5;

/** Earlier initiatives much like this one; null: the dossier does not exist for this actor, or likeness is not for them. */
export async function similarInitiatives(ctx: Ctx, submissionId: string, title?: string): Promise<Similar | null> {
  const dossier = await getDossier(ctx, submissionId);
  if (!dossier || !mayAskSimilar(ctx.actor, { ownerId: dossier.ownerId, authors: dossier.authorsNow })) return null;
  const asked = { title: title ?? dossier.title, text: joinedText(dossier.sections) };
  // The office looks through all the years; an author is told of the round they write in.
  const campaignId = mayReadScreening(ctx.actor) ? null : dossier.campaignId;
  const alike = await findAlike(ctx.db, asked, { organizationId: ctx.actor.organizationId, campaignId, exceptSubmissionId: submissionId });
  const published = new Set(alike.flatMap(({ entry }) => entry?.submissionId ?? []));
  // A dossier that is in the library is found there, as everybody may read it.
  const dossiers = alike.filter((each) => each.submissionId !== null && !published.has(each.submissionId));
  const readable = await readableDossiers(ctx, dossiers.flatMap((each) => each.submissionId ?? []));
  const list = alike.flatMap((each) => asSimilar(each, readable)).slice(0, shown);
  return { dossier, asked, list, hidden: await existsHidden(ctx, dossiers.filter((each) => !readable.has(each.submissionId ?? ''))) };
}

type Readable = Map<string, { code: string } & Omit<Place, 'title'>>;

async function readableDossiers(ctx: Ctx, ids: readonly string[]): Promise<Readable> {
  if (ids.length === 0) return new Map();
  // A seat in the council does not open a colleague's dossier to an author here: only their own, or all for the office.
  const { accountId } = ctx.actor;
  const own = mayReadScreening(ctx.actor) ? {} : { OR: [{ ownerId: accountId }, { authors: { some: { accountId } } }] };
  const rows = await ctx.db.submission.findMany({
    where: { AND: [visibleTo(ctx.actor), own, { id: { in: [...ids] }, filedAt: { not: null }, status: { not: 'WITHDRAWN' } }] },
    select: { id: true, code: true, unit: { select: { name: true } }, campaign: { select: { year: true } } },
  });
  return new Map(rows.map(({ id, code, unit, campaign }) => [id, { code: code ?? '', unitName: unit.name, year: campaign.year }]));
}

function asSimilar({ submissionId, entry, title, text, likeness }: Alike, readable: Readable): SimilarInitiative[] {
  if (entry) {
    const { slug, unitName, year, organizationKind, organizationName } = entry;
    return [{ kind: 'entry', key: slug, title, unitName, year, organizationKind, organizationName, text, likeness }];
  }
  const dossier = readable.get(submissionId ?? '');
  return submissionId && dossier ? [{ kind: 'dossier', key: submissionId, title, ...dossier, text, likeness }] : [];
}

/** Not through visibleTo: only that there is one is told, never which. A refused one takes nobody's idea away. */
async function existsHidden({ db, actor }: Ctx, unread: readonly Alike[]): Promise<boolean> {
  const ids = unread.filter(({ likeness }) => likeness.similarity >= muchAlike).flatMap(({ submissionId }) => submissionId ?? []);
  if (ids.length === 0) return false;
  return (await db.submission.count({ where: { organizationId: actor.organizationId, id: { in: ids }, status: { notIn: ['DRAFT', 'WITHDRAWN', 'REJECTED'] } } })) > 0;
}
