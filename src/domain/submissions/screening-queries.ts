import type { Ctx } from '@/domain/context';
import { dayOf } from '@/domain/time/calendar';
import { dossierGaps } from './gaps';
import { visibleTo } from './policy';
import { isOwnDossier, mayReadScreening, type ScreeningMove, whyNotReceivePaper, whyNotScreen } from './screening-policy';
import { filingTiming, otherParts, paperTiming } from './screening-words';

const screeningMoves = ['startScreening', 'accept', 'return', 'reject', 'reopenScreening'] as const satisfies readonly ScreeningMove[];

/** Everything the office's panel on a dossier page shows; null for who has no part in screening. */
export async function screeningOf(ctx: Ctx, submissionId: string) {
  if (!mayReadScreening(ctx.actor)) return null;
  const { organizationId } = ctx.actor;
  const dossier = await loadPanel(ctx, submissionId);
  if (!dossier || dossier.status === 'DRAFT') return null;
  const { campaign } = dossier;
  const [unit, names] = await Promise.all([
    ctx.db.campaignUnit.findUnique({
      where: { organizationId_campaignId_unitId: { organizationId, campaignId: dossier.campaignId, unitId: dossier.unitId } },
      select: { relation: true, recognisable: true },
    }),
    namesOf(ctx, [dossier.screenerId, ...dossier.screenings.map((each) => each.byId), ...dossier.receipts.map((each) => each.byId)]),
  ]);
  const firstPaperAt = dossier.receipts.filter((each) => !each.voidedAt).reduce<Date | null>((first, { arrivedAt }) => (first && first < arrivedAt ? first : arrivedAt), null);
  const closesAt = campaign.submissionClosesAt;
  const timing = { firstPaperAt, submissionClosesAt: closesAt ?? ctx.now, paperGraceDays: campaign.paperGraceDays };
  const facts = { status: dossier.status, campaignStatus: campaign.status, authors: dossier.authors };
  const isOwn = isOwnDossier(ctx.actor, dossier.authors);
  const filedDay = dayOf(dossier.filedAt ?? ctx.now);
  const appliedOn = dossier.appliedOn?.toISOString().slice(0, 10) ?? null;
  return {
    id: dossier.id, campaignId: dossier.campaignId, code: dossier.code ?? '', status: dossier.status, campaignStatus: campaign.status,
    supplementDueAt: dossier.supplementDueAt,
    screenerName: dossier.screenerId ? (names.get(dossier.screenerId) ?? '') : null,
    isOwn,
    enteredFromPaper: dossier.enteredById !== null,
    parts: [...otherParts, ...campaign.sections].map(({ key, title }) => ({ key, title })),
    paperCopies: campaign.paperCopies, paperColour: campaign.paperColour, filingRule: campaign.filingRule,
    // While a supplement is being written, its half-done text is the author's own.
    gaps: dossier.status === 'RETURNED' ? [] : dossierGaps({ ...dossier, appliedOn }, campaign, filedDay).map(({ where, message }) => `${where}: ${message}`),
    unit: unit ?? { relation: null, recognisable: false },
    paper: closesAt ? paperTiming({ ...timing, paperCopies: campaign.paperCopies }, ctx.now) : null,
    filing: closesAt ? filingTiming({ ...timing, rule: campaign.filingRule, filedAt: dossier.filedAt }, ctx.now) : null,
    receipts: dossier.receipts.map((each) => ({ ...each, byName: names.get(each.byId) ?? '' })),
    // The note beside an acceptance is for colleagues, not for the clerk whose dossier it is.
    screenings: dossier.screenings.map((each) => ({ ...each, reason: isOwn && each.kind === 'ACCEPT' ? '' : each.reason, byName: names.get(each.byId) ?? '' })),
    whyNot: Object.fromEntries(screeningMoves.map((move) => [move, whyNotScreen(ctx.actor, move, facts)])) as Record<ScreeningMove, ReturnType<typeof whyNotScreen>>,
    whyNotReceive: whyNotReceivePaper(ctx.actor, facts),
  };
}

export type ScreeningView = NonNullable<Awaited<ReturnType<typeof screeningOf>>>;

const loadPanel = (ctx: Ctx, submissionId: string) =>
  ctx.db.submission.findFirst({
    where: { AND: [visibleTo(ctx.actor), { organizationId: ctx.actor.organizationId, id: submissionId }] },
    select: {
      id: true, campaignId: true, unitId: true, status: true, code: true, title: true, filedAt: true, screenerId: true, enteredById: true, supplementDueAt: true,
      fieldId: true, topicId: true, topicOther: true, maturity: true, appliedOn: true,
      authors: { select: { accountId: true, fullName: true, foldedName: true, unitId: true, unitName: true, foldedUnitName: true, staffKindId: true, share: true } },
      sections: { select: { key: true, text: true } },
      screenings: { select: { id: true, kind: true, reason: true, sectionKeys: true, dueAt: true, byId: true, at: true, answeredAt: true }, orderBy: { at: 'desc' } },
      receipts: {
        select: { id: true, arrivalNumber: true, arrivedAt: true, channel: true, copies: true, colour: true, coverNumber: true, coverOn: true, note: true, byId: true, at: true, voidedAt: true, voidReason: true },
        orderBy: [{ arrivedAt: 'asc' }, { id: 'asc' }],
      },
      campaign: {
        select: {
          status: true, submissionClosesAt: true, paperGraceDays: true, paperCopies: true, paperColour: true, filingRule: true, maxAuthors: true, minShare: true, allowedMaturities: true,
          sections: { select: { key: true, title: true, required: true, maxLength: true }, orderBy: { position: 'asc' } },
          fields: { select: { id: true } }, topics: { select: { id: true, isOther: true } }, staffKinds: { select: { id: true } },
        },
      },
    },
  });

async function namesOf(ctx: Ctx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (known.length === 0) return new Map();
  const accounts = await ctx.db.account.findMany({ where: { organizationId: ctx.actor.organizationId, id: { in: known } }, select: { id: true, fullName: true } });
  return new Map(accounts.map((account) => [account.id, account.fullName]));
}
