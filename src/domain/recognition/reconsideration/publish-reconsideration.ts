import type { MeetingConclusion, Outcome } from '@/generated/prisma/enums';
import { toDateColumn } from '@/domain/time/date-column';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { publishEntry } from '@/domain/library/publish-entry';
import { withdrawEntry } from '@/domain/library/withdraw-entry';
import { Refusal, refuseIf } from '@/domain/refusal';
import { describing } from '@/domain/submissions/describing';
import { transact } from '@/domain/transaction';
import { tellAppealAuthors } from '../appeals/appeal-news';
import { refuseFuture, takeSignedScan } from '../appeals/signed-scan';
import { outcomeLabels } from '../labels';
import { publishableItems } from '../publishable-items';
import { againMoves } from '../workflow';
import { whyNotPublishAgain } from './again-policy';
import type { PublishAgain } from './again-schema';
import { changeAgain } from './change-again';
import { holdAgain, type LoadedAgain } from './load-again';

export const outcomeOfConclusion: Record<Exclude<MeetingConclusion, 'REVISIT'>, Outcome> = { RECOGNISE: 'RECOGNISED', SELECT: 'SELECTED', NOT_ENOUGH: 'NOT_RECOGNISED' };

/** After the council has concluded and the chairman's decision is signed: recognition, public page and authors follow. Nothing of any other dossier changes. */
export async function publishReconsideration(ctx: Ctx, { submissionId, version, number, issuedOn, signerName, fileId, reason }: PublishAgain): Promise<void> {
  await transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const again = await holdAgain(ctx, submissionId);
    const { dossier, facts } = again;
    refuseIf(whyNotPublishAgain(ctx.actor, facts));
    if (facts.conclusion === null || facts.conclusion === 'REVISIT') throw new Refusal('again_not_met');
    refuseFuture(ctx, issuedOn, 'issuedOn');
    const outcome = outcomeOfConclusion[facts.conclusion];
    const followScanId = await takeSignedScan(ctx, fileId);
    await changeAgain(ctx, again, version, { status: againMoves.publish.to, outcome, signerName, publishReason: reason, publishedById: accountId, publishedAt: ctx.now });
    // A decision that was recorded, or revoked, in between is another story.
    const followed = await ctx.db.appeal.updateMany({
      where: { organizationId, id: again.appeal.id, version: again.appeal.version, followedAt: null },
      data: { followNumber: number, followOn: toDateColumn(issuedOn), followScanId, followedAt: ctx.now, version: { increment: 1 } },
    });
    const recognised = await ctx.db.recognition.updateMany({ where: { organizationId, submissionId, outcome: again.firstOutcome, revokedAt: null }, data: { outcome } });
    if (followed.count === 0 || recognised.count === 0) throw new Refusal('changed_meanwhile');
    await shelve(ctx, again, outcome, { number, issuedOn: toDateColumn(issuedOn) });
    await recordEvent(ctx, 'reconsideration.published', { type: 'submission', id: submissionId, campaignId: again.campaignId }, { reconsiderationId: again.id, outcome, number }, reason);
    await tellAppealAuthors(ctx, dossier, {
      kind: 'reconsideration.published', key: again.id, elsewhere: 'có kết quả xem xét lại', subject: `Kết quả xem xét lại hồ sơ ${dossier.code ?? ''}`,
      body: `Hồ sơ “${dossier.title}”: ${outcomeLabels[outcome].toLowerCase()} (trước: ${outcomeLabels[again.firstOutcome].toLowerCase()}), theo Quyết định số ${number}. Mở trang kiến nghị để đọc cả hai kết quả và lý do.`,
    });
  });
}

type Paper = { number: string; issuedOn: Date };

/** The public page follows the outcome; where it stays the same, the first decision stays cited. */
async function shelve(ctx: Ctx, { submissionId, firstOutcome, dossier }: LoadedAgain, outcome: Outcome, { number, issuedOn }: Paper): Promise<void> {
  if (outcome === firstOutcome) return;
  const { organizationId } = ctx.actor;
  if (outcome === 'NOT_RECOGNISED') return withdrawEntry(ctx, submissionId);
  const { count } = await ctx.db.libraryEntry.updateMany({ where: { organizationId, submissionId, withdrawnAt: null }, data: { outcome, decisionNumber: number, decisionOn: issuedOn } });
  if (count > 0) return;
  const { proposalId } = await ctx.db.decision.findFirstOrThrow({ where: { organizationId, recognitions: { some: { submissionId } } }, select: { proposalId: true } });
  const item = (await publishableItems(ctx, proposalId)).find((each) => each.submissionId === submissionId);
  if (!item) throw new Refusal('changed_meanwhile');
  // Of a dossier with "thông tin cần bảo mật" nothing but its head: nobody has ticked what may be read.
  const sections = item.confidential === '' ? item.sections : [];
  await publishEntry(ctx, {
    submissionId, code: item.code, title: item.title, outcome, fieldName: item.fieldName, unitName: item.unitName, authors: item.authors.map(({ fullName }) => fullName).join(', '),
    year: dossier.campaign.year, decisionNumber: number, decisionOn: issuedOn, sections, summaryOf: describing('solution', (key) => sections.find((section) => section.key === key)?.text) || null,
  });
}
