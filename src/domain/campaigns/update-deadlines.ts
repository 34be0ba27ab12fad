import type { Campaign } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { endOfDayExclusive, startOfDay } from '@/domain/time/calendar';
import { fromDateColumn } from '@/domain/time/date-column';
import { transact } from '@/domain/transaction';
import { loadCampaign } from './load-campaign';
import { whyNotEditPlan, whyNotEditRules } from './policy';
import type { UpdateDeadlinesInput } from './schema';
import { firstOutOfOrder, type StageDeadlines, type StageField } from './stages';
import { touchCampaign } from './touch-campaign';

export const lastDayFields = {
  submissionClosesAt: 'submissionLastDay',
  screeningClosesAt: 'screeningLastDay',
  scoringClosesAt: 'scoringLastDay',
  meetingClosesAt: 'meetingLastDay',
  decisionClosesAt: 'decisionLastDay',
} as const satisfies Record<StageField, keyof UpdateDeadlinesInput>;

/** The window, the stages, and what counts as filing. Days that were announced move only by a paper: extend-deadline. */
export async function updateDeadlines(outer: Ctx, input: UpdateDeadlinesInput): Promise<void> {
  return transact(outer, async (ctx) => {
    const campaign = await loadCampaign(ctx, input.campaignId, input.version);
    refuseIf(whyNotEditPlan(ctx.actor, campaign));
    const deadlines = readDeadlines(input);
    const opensAt = opensAtOf(campaign, input);
    if (campaign.status !== 'DRAFT') refuseMovedDays(campaign, opensAt, deadlines);
    refuseDisorder(opensAt, deadlines);
    const lateUntil = input.lateLastDay === undefined ? campaign.lateUntil : input.lateLastDay && endOfDayExclusive(input.lateLastDay);
    refuseLateTooEarly(deadlines.submissionClosesAt, lateUntil);
    const rules = { filingRule: input.filingRule, paperGraceDays: input.paperGraceDays, paperCopies: input.paperCopies, paperColour: input.paperColour };
    const rulesChanged = (Object.keys(rules) as (keyof typeof rules)[]).some((key) => rules[key] !== campaign[key]);
    if (rulesChanged || !isSame(campaign.lateUntil, lateUntil)) refuseIf(whyNotEditRules(ctx.actor, campaign));
    await touchCampaign(ctx, campaign, { opensAt, ...deadlines, ...rules, lateUntil });
    await recordEvent(ctx, 'campaign.deadlines_updated', { type: 'campaign', id: campaign.id, campaignId: campaign.id });
  });
}

function readDeadlines(input: UpdateDeadlinesInput): StageDeadlines {
  const entries = Object.entries(lastDayFields).map(([field, from]) => {
    const day = input[from];
    return [field, day ? endOfDayExclusive(day) : null] as const;
  });
  return Object.fromEntries(entries) as StageDeadlines;
}

function opensAtOf(campaign: Campaign, { opensFrom, opensOn }: UpdateDeadlinesInput): Date | null {
  if (opensFrom === 'day') return opensOn && startOfDay(opensOn);
  // Launched before the plan had its day: the window stays where it was opened.
  if (campaign.status !== 'DRAFT' && !campaign.planOn) return campaign.opensAt;
  return campaign.planOn && startOfDay(fromDateColumn(campaign.planOn));
}

const isSame = (a: Date | null, b: Date | null): boolean => a?.getTime() === b?.getTime();

/** After launch a day may still be set for the first time, never moved here. */
function refuseMovedDays(campaign: Campaign, opensAt: Date | null, deadlines: StageDeadlines): void {
  const moved = (Object.keys(lastDayFields) as StageField[]).filter((field) => campaign[field] !== null && !isSame(campaign[field], deadlines[field]));
  const fields: string[] = moved.map((field) => lastDayFields[field]);
  if (!isSame(campaign.opensAt, opensAt)) fields.push('opensOn');
  if (fields.length === 0) return;
  throw new Refusal('deadlines_by_extension', Object.fromEntries(fields.map((field) => [field, [sentenceOf('deadlines_by_extension')]])));
}

function refuseLateTooEarly(submissionClosesAt: Date | null, lateUntil: Date | null): void {
  if (!lateUntil || (submissionClosesAt && lateUntil > submissionClosesAt)) return;
  throw new Refusal('late_not_after_close', { lateLastDay: [sentenceOf('late_not_after_close')] });
}

function refuseDisorder(opensAt: Date | null, deadlines: StageDeadlines): void {
  const { submissionClosesAt } = deadlines;
  if (opensAt && submissionClosesAt && opensAt >= submissionClosesAt) {
    throw new Refusal('deadlines_out_of_order', { submissionLastDay: ['Ngày cuối nhận hồ sơ đang trước ngày bắt đầu nhận.'] });
  }
  const wrong = firstOutOfOrder(deadlines);
  if (wrong) throw new Refusal('deadlines_out_of_order', { [lastDayFields[wrong.field]]: [`${wrong.label} phải kết thúc sau ${wrong.before}.`] });
}
