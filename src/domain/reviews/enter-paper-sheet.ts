import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { dayOf, type LocalDay } from '@/domain/time/calendar';
import { toDateColumn } from '@/domain/time/date-column';
import { formatDay } from '@/domain/time/format';
import { transact } from '@/domain/transaction';
import { findSheet, holdStage, loadDossier, type LoadedSheet, seatOf, sheetFacts } from './load-sheet';
import { isPaperDayInRange, whyNotEnterPaperSheet } from './policy';
import { rubricOf } from './queries';
import { belowFloor, missingOf, type Scores, scoreProblems, toExplain } from './rubric';
import { writeScores } from './save-sheet';
import { tellOfThird } from './third-scorer';

export type PaperSheet = { submissionId: string; seatId: string; paperSignedOn: LocalDay; values: Scores; comment: string };

/** Types a signed paper sheet in for its member: closed at once, with the day of signing and who typed it. */
export async function enterPaperSheet(ctx: Ctx, paper: PaperSheet): Promise<void> {
  await transact(ctx, async (ctx) => {
    const loaded = await loadDossier(ctx, paper.submissionId);
    const seat = seatOf(loaded, paper.seatId);
    const sheet = await findSheet(ctx, paper.submissionId, seat.id);
    refuseIf(whyNotEnterPaperSheet(ctx.actor, sheetFacts(loaded, seat, sheet)));
    if (!isPaperDayInRange(paper.paperSignedOn, loaded.campaign, ctx.now)) throw new Refusal('paper_day_out_of_range', { paperSignedOn: ['Chọn ngày trong thời gian chấm, không sau hôm nay.'] });
    await checkRound(ctx, paper, sheet);
    await checkScores(ctx, loaded.campaign.id, paper);
    await holdStage(ctx, loaded.campaign.id);
    const sheetId = await writeHead(ctx, loaded.campaign.id, paper, sheet);
    await writeScores(ctx, sheetId, paper.values);
    await ctx.db.paperEntry.deleteMany({ where: { organizationId: ctx.actor.organizationId, submissionId: paper.submissionId, seatId: seat.id } });
    await recordEvent(ctx, 'sheet.entered_from_paper', { type: 'sheet', id: sheetId, campaignId: loaded.campaign.id }, { submissionId: paper.submissionId, seatId: seat.id });
    await tellOfThird(ctx, loaded);
  });
}

/** A paper signed before the second round was opened is one of the first. */
async function checkRound(ctx: Ctx, { submissionId, paperSignedOn }: PaperSheet, sheet: LoadedSheet | null): Promise<void> {
  if (sheet?.round !== 2) return;
  const round = await ctx.db.secondRound.findFirst({ where: { organizationId: ctx.actor.organizationId, submissionId }, select: { at: true } });
  if (round && paperSignedOn < dayOf(round.at)) throw new Refusal('paper_day_before_round', { paperSignedOn: [`Chọn ngày từ ${formatDay(dayOf(round.at))}, ngày mở lượt 2.`] });
}

async function checkScores(ctx: Ctx, campaignId: string, { values, comment }: PaperSheet): Promise<void> {
  const rubric = await rubricOf(ctx, campaignId);
  const problems = scoreProblems(rubric, values);
  if (Object.keys(problems).length > 0) throw new Refusal('score_out_of_range', problems);
  const missing = missingOf(rubric, values);
  if (missing.length > 0) throw new Refusal('sheet_incomplete', Object.fromEntries(missing.map(({ id }) => [`values.${id}`, ['Chưa có điểm.']])));
  if (comment !== '') return;
  const asked = { comment: ['Ghi nhận xét như trên phiếu giấy, hoặc "Phiếu giấy không ghi nhận xét".'] };
  if (belowFloor(rubric, values).length > 0) throw new Refusal('sheet_needs_comment', asked);
  if (toExplain(rubric, values).length > 0) throw new Refusal('score_needs_comment', asked);
}

async function writeHead(ctx: Ctx, campaignId: string, paper: PaperSheet, sheet: LoadedSheet | null): Promise<string> {
  const { organizationId, accountId } = ctx.actor;
  const data = {
    status: 'CLOSED' as const, comment: paper.comment, savedAt: ctx.now, closedAt: ctx.now, closedById: accountId,
    paperSignedOn: toDateColumn(paper.paperSignedOn), enteredById: accountId, scanId: null,
  };
  const id = sheet?.id ?? newId();
  const { count } = sheet
    ? await ctx.db.scoreSheet.updateMany({ where: { organizationId, id, version: sheet.version, status: { not: 'CLOSED' } }, data: { ...data, version: { increment: 1 } } })
    : await ctx.db.scoreSheet.createMany({ data: [{ ...data, organizationId, id, campaignId, submissionId: paper.submissionId, seatId: paper.seatId, version: 1 }], skipDuplicates: true });
  if (count === 0) throw new Refusal('changed_meanwhile');
  return id;
}
