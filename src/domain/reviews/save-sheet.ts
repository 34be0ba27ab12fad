import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { loadOwnSheet, type OwnSheet } from './load-own-sheet';
import { holdStage } from './load-sheet';
import { whyNotScore } from './policy';
import { type Scores, scoreProblems } from './rubric';

export type SheetDraft = { version: number; values: Scores; comment: string };

/**
 * Autosave of the actor's own sheet: keeps what is typed so far. `version` is the one the page knows; another tab that
 * saved in between is never overwritten. Said twice (an answer was lost on the way), the same draft is accepted again.
 */
export async function saveSheet(ctx: Ctx, submissionId: string, draft: SheetDraft): Promise<{ version: number; savedAt: Date }> {
  return transact(ctx, async (ctx) => {
    const { campaignId, seatId, facts, sheet, rubric } = await loadOwnSheet(ctx, submissionId);
    refuseIf(whyNotScore(ctx.actor, facts, ctx.now));
    await holdStage(ctx, campaignId);
    const problems = scoreProblems(rubric, draft.values);
    if (Object.keys(problems).length > 0) throw new Refusal('score_out_of_range', problems);
    if (sheet && sheet.version !== draft.version && holds(sheet, draft)) return { version: sheet.version, savedAt: sheet.savedAt };
    const sheetId = sheet ? await raise(ctx, sheet, draft) : await begin(ctx, campaignId, submissionId, seatId, draft);
    await writeScores(ctx, sheetId, draft.values);
    return { version: draft.version + 1, savedAt: ctx.now };
  });
}

type Kept = NonNullable<OwnSheet['sheet']>;

const holds = (sheet: Kept, draft: SheetDraft): boolean =>
  sheet.comment === draft.comment && sheet.scores.length === Object.keys(draft.values).length && sheet.scores.every(({ criterionId, value }) => draft.values[criterionId] === value);

async function raise(ctx: Ctx, sheet: Kept, draft: SheetDraft): Promise<string> {
  const { count } = await ctx.db.scoreSheet.updateMany({
    where: { organizationId: ctx.actor.organizationId, id: sheet.id, version: draft.version, status: { not: 'CLOSED' } },
    // A voided paper sheet begins anew, as the member's own.
    data: { status: 'DRAFT', version: { increment: 1 }, comment: draft.comment, savedAt: ctx.now, paperSignedOn: null, enteredById: null, scanId: null },
  });
  if (count === 0) throw new Refusal('changed_meanwhile');
  return sheet.id;
}

async function begin(ctx: Ctx, campaignId: string, submissionId: string, seatId: string, draft: SheetDraft): Promise<string> {
  if (draft.version !== 0) throw new Refusal('changed_meanwhile');
  const id = newId();
  const { count } = await ctx.db.scoreSheet.createMany({
    data: [{ organizationId: ctx.actor.organizationId, id, campaignId, submissionId, seatId, version: 1, comment: draft.comment, savedAt: ctx.now }],
    skipDuplicates: true,
  });
  if (count === 0) throw new Refusal('changed_meanwhile');
  await recordEvent(ctx, 'sheet.begun', { type: 'sheet', id, campaignId }, { submissionId, seatId });
  return id;
}

export async function writeScores(ctx: Ctx, sheetId: string, values: Scores): Promise<void> {
  const { organizationId } = ctx.actor;
  const criteria = Object.keys(values);
  // One statement for both: the rows written and the rows removed are never the same.
  await ctx.db.$executeRaw`
    with removed as (
      delete from "Score" where "organizationId" = ${organizationId}::uuid and "sheetId" = ${sheetId}::uuid and "criterionId" <> all(${criteria}::uuid[]))
    insert into "Score" ("organizationId", "sheetId", "criterionId", value)
    select ${organizationId}::uuid, ${sheetId}::uuid, v.id, v.value from unnest(${criteria}::uuid[], ${Object.values(values)}::int[]) as v (id, value)
    on conflict ("organizationId", "sheetId", "criterionId") do update set value = excluded.value where "Score".value <> excluded.value`;
}
