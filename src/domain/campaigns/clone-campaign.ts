import type { Campaign } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { refuseIf } from '@/domain/refusal';
import { dayOf, endOfDayExclusive, isRealDay, lastDayOf, type LocalDay, startOfDay } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { copyLists } from './copy-lists';
import { loadCampaign } from './load-campaign';
import { whyNotCreate } from './policy';
import type { CloneCampaignInput } from './schema';

/**
 * Next year's campaign from an earlier one (PRACTICE: "the year"): rules, lists, roster, rubric and seats as they were,
 * days moved by the years between, and blank wherever a paper of the new year is still to come.
 */
export async function cloneCampaign(outer: Ctx, input: CloneCampaignInput): Promise<{ id: string }> {
  return transact(outer, async (ctx) => {
    refuseIf(whyNotCreate(ctx.actor));
    const source = await loadCampaign(ctx, input.sourceId);
    const id = newId();
    await ctx.db.campaign.create({ data: { ...headOf(source, input.year), id, createdAt: ctx.now } });
    await copyLists(ctx, source.id, id);
    await recordEvent(ctx, 'campaign.cloned', { type: 'campaign', id, campaignId: id }, { fromId: source.id, year: input.year });
    return { id };
  });
}

function headOf(source: Campaign, year: number) {
  const years = year - source.year;
  const { organizationId, planIssuer, participants, filingRule, paperGraceDays, paperCopies, paperColour, allowedMaturities } = source;
  const { maxAuthors, minShare, maxFileMb, maxTotalMb, passMark, minSheets, dropExtremesFrom, sameUnitRule, councilName, unitConfirmationRule, headAuthorRule } = source;
  const { collectiveAuthors, pledgeRule, pledge } = source;
  const { supplementFrom, thirdScorerFrom, tieByCriteria, tieByFiling, tiers } = source;
  const { basisRule, targetIndices, asksFigures, figureCatalogue, wordIsMain, meetingQuorum, voteShare, voteBase, votesInWriting } = source;
  const later = (closesAt: Date | null) => (closesAt ? endOfDayExclusive(movedDay(lastDayOf(closesAt), years)) : null);
  // "Từ ngày ban hành kế hoạch" has no day before the new plan has one.
  const followsPlan = source.opensAt && source.planOn && dayOf(source.opensAt) === source.planOn.toISOString().slice(0, 10);
  return {
    organizationId, year, clonedFromId: source.id,
    title: movedYear(source.title, source.year, year), objectives: movedYear(source.objectives, source.year, year),
    planIssuer, participants, filingRule, paperGraceDays, paperCopies, paperColour, allowedMaturities,
    collectiveAuthors, pledgeRule, pledge,
    maxAuthors, minShare, maxFileMb, maxTotalMb, passMark, minSheets, dropExtremesFrom, sameUnitRule, councilName, unitConfirmationRule, headAuthorRule,
    basisRule, targetIndices, asksFigures, figureCatalogue, wordIsMain, meetingQuorum, voteShare, voteBase, votesInWriting,
    supplementFrom, thirdScorerFrom, tieByCriteria, tieByFiling, tiers: tiers ?? [],
    opensAt: source.opensAt && !followsPlan ? startOfDay(movedDay(dayOf(source.opensAt), years)) : null,
    submissionClosesAt: later(source.submissionClosesAt), lateUntil: later(source.lateUntil), screeningClosesAt: later(source.screeningClosesAt),
    scoringClosesAt: later(source.scoringClosesAt), meetingClosesAt: later(source.meetingClosesAt), decisionClosesAt: later(source.decisionClosesAt),
  };
}

/** The same day of another year; 29 February becomes 28. */
export function movedDay(day: LocalDay, years: number): LocalDay {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return isRealDay(moved) ? moved : (`${moved.slice(0, 8)}28` as LocalDay);
}

/** "năm 2026" → "năm 2027", wherever the old year stands as a number of its own, outside dates and paper numbers. */
export const movedYear = (text: string, from: number, to: number): string => text.replaceAll(new RegExp(`(?<![\\d/])${from}(?!\\d)`, 'gu'), String(to));
