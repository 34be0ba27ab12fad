import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { identitySelect } from '@/domain/submissions/authors';
import { visibleTo } from '@/domain/submissions/policy';
import { appealSideOf, type AppealFacts, factsOfAppeals, type SendFacts } from './appeal-policy';

export type Appealed = NonNullable<Awaited<ReturnType<typeof findAppealed>>>;

/** A published dossier as far as kiến nghị go, with the side the actor stands on; who stands on none does not find it, nor does anybody before publication. */
export async function findAppealed(ctx: Ctx, submissionId: string) {
  if (!isId(submissionId)) return null;
  const { organizationId } = ctx.actor;
  const found = await ctx.db.submission.findFirst({
    where: { AND: [visibleTo(ctx.actor), { organizationId, id: submissionId, recognition: { isNot: null } }] },
    select: {
      id: true, campaignId: true, ownerId: true, code: true, title: true, unit: { select: { name: true } },
      authors: { select: { ...identitySelect, fullName: true }, orderBy: { position: 'asc' } },
      declarations: { where: { withdrawnAt: null }, select: { seatId: true } },
      recognition: { select: { outcome: true, publishedAt: true, revokedAt: true, decision: { select: { number: true, issuedOn: true } } } },
      appeals: { select: { status: true } },
      reconsiderations: { orderBy: { openedAt: 'desc' }, select: { id: true, status: true, again: { where: { steppedOutAt: { not: null } }, select: { seatId: true } } } },
      campaign: { select: { title: true, year: true, status: true, sameUnitRule: true, appealsUntil: true, appealAnswerDays: true, maxFileMb: true } },
    },
  });
  if (!found?.recognition) return null;
  const { campaign, declarations, authors, appeals, reconsiderations: [last], recognition, ...dossier } = found;
  const judged = { authors, declaredSeats: new Set(declarations.map(({ seatId }) => seatId)) };
  // Who stepped out of scoring it again stays out when that was stopped: like any other with a conflict they find nothing of it.
  const apartSeats = new Set([...judged.declaredSeats, ...(last?.again ?? []).map(({ seatId }) => seatId)]);
  const side = appealSideOf(ctx.actor, { campaignId: dossier.campaignId, ownerId: dossier.ownerId, judged: { authors, declaredSeats: apartSeats }, sameUnitRule: campaign.sameUnitRule });
  if (!side) return null;
  const facts: SendFacts = { side, appealsUntil: campaign.appealsUntil, ...factsOfAppeals(appeals) };
  return { ...dossier, campaign, judged, authors, recognition, apartSeats, again: last && last.status !== 'CANCELLED' ? last : null, lastAgainId: last?.id ?? null, side, facts };
}

/** @throws Refusal 'not_found' */
export async function loadAppealed(ctx: Ctx, submissionId: string): Promise<Appealed> {
  const found = await findAppealed(ctx, submissionId);
  if (!found) throw new Refusal('not_found');
  return found;
}

export type LoadedAppeal = Awaited<ReturnType<typeof loadAppeal>>;

/** @throws Refusal 'not_found' for whoever may not know of it, 'changed_meanwhile' when `version` is not its version. */
export async function loadAppeal(ctx: Ctx, appealId: string, version: number) {
  const appeal = await ctx.db.appeal.findFirst({
    where: { organizationId: ctx.actor.organizationId, id: appealId },
    select: { id: true, submissionId: true, campaignId: true, status: true, version: true, byId: true, answer: true, reply: true, followedAt: true },
  });
  if (!appeal) throw new Refusal('not_found');
  const dossier = await loadAppealed(ctx, appeal.submissionId);
  if (appeal.version !== version) throw new Refusal('changed_meanwhile');
  const facts: AppealFacts = { side: dossier.side, status: appeal.status, answer: appeal.answer, byId: appeal.byId, ownerId: dossier.ownerId, followedAt: appeal.followedAt, again: dossier.again?.status ?? null };
  return { ...appeal, dossier, facts };
}
