import type { Campaign } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { refuseIf } from '@/domain/refusal';
import { dayOf, endOfDayExclusive, isRealDay, lastDayOf, type LocalDay, startOfDay } from '@/domain/time/calendar';
import { fromDateColumn } from '@/domain/time/date-column';
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

/** All settings, whichever there are: only what belongs to one year is named here. */
function headOf(source: Campaign, year: number) {
  const {
    id, status: _status, version: _version, planNumber: _number, planOn, planSigner: _signer, councilDecisionNumber: _decision, councilDecisionOn: _decidedOn, createdAt: _created,
    launchedAt: _launched, scoringOpenedAt: _opened, scoredAt: _scored, publishedAt: _published, appealsUntil: _appeals, scorersPerDossier: _scorers, ...settings
  } = source;
  const years = year - source.year;
  const later = (closesAt: Date | null) => (closesAt ? endOfDayExclusive(movedDay(lastDayOf(closesAt), years)) : null);
  // "Từ ngày ban hành kế hoạch" has no day before the new plan has one.
  const followsPlan = source.opensAt && planOn && dayOf(source.opensAt) === fromDateColumn(planOn);
  return {
    ...settings, year, clonedFromId: id,
    title: movedYear(source.title, source.year, year), objectives: movedYear(source.objectives, source.year, year),
    tiers: source.tiers ?? [], groupFloors: source.groupFloors ?? [],
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
