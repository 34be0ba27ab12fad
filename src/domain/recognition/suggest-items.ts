import type { MeetingConclusion, Outcome } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { conclusionLabels } from '@/domain/reviews/meeting/meeting-labels';
import { type OutcomeFacts, suggestedOutcome } from './outcome';

/** As long as a note may be that is typed. */
const noteLength = 500;

/** What the council's meeting made of a dossier, once the meeting is over. */
export type Met = { outcome: Outcome; votesFor: number | null; votesTotal: number | null; note: string };
export type Suggestion = OutcomeFacts & { submissionId: string; outcome: Outcome; met: Met | null };

/** What the meeting, or without one the results, make of each dossier on the council's table, in the order of their codes. */
export async function suggestItems(ctx: Ctx, campaignId: string): Promise<Suggestion[]> {
  const { organizationId } = ctx.actor;
  const dossiers = await ctx.db.submission.findMany({
    where: { organizationId, campaignId, status: 'ELIGIBLE' },
    select: {
      id: true, maturity: true, unitId: true, result: { select: { passed: true } },
      meetingItems: {
        where: { conclusion: { not: null }, meeting: { is: { closedAt: { not: null } } } }, orderBy: { concludedAt: 'desc' }, take: 1,
        select: { conclusion: true, votesFor: true, countedOf: true, text: true, reason: true },
      },
    },
    orderBy: { codeNumber: 'asc' },
  });
  const units = await ctx.db.campaignUnit.findMany({ where: { organizationId, campaignId, recognisable: false }, select: { unitId: true } });
  const closed = new Set(units.map((unit) => unit.unitId));
  return dossiers.map(({ id, maturity, unitId, result, meetingItems: [item] }) => {
    const facts: OutcomeFacts = { passed: result?.passed ?? false, maturity, recognisable: !closed.has(unitId) };
    const met = item?.conclusion ? metOf({ ...item, conclusion: item.conclusion }, suggestedOutcome(facts)) : null;
    return { submissionId: id, ...facts, outcome: met?.outcome ?? suggestedOutcome(facts), met };
  });
}

const outcomes: Record<MeetingConclusion, Outcome> = { RECOGNISE: 'RECOGNISED', SELECT: 'SELECTED', NOT_ENOUGH: 'NOT_RECOGNISED', REVISIT: 'NOT_RECOGNISED' };

type Item = { conclusion: MeetingConclusion; votesFor: number | null; countedOf: number | null; text: string; reason: string };

/** Where the meeting departs from the points, its words are the reason that a tờ trình must carry. */
function metOf({ conclusion, votesFor, countedOf, text, reason }: Item, byPoints: Outcome): Met {
  const outcome = outcomes[conclusion];
  const said = [conclusion === 'REVISIT' ? `${conclusionLabels.REVISIT}.` : '', reason, text].filter(Boolean).join(' ');
  const note = outcome === byPoints && conclusion !== 'REVISIT' ? '' : said || 'Theo kết luận của phiên họp Hội đồng.';
  return { outcome, votesFor, votesTotal: countedOf, note: note.replaceAll('\n', ' ').slice(0, noteLength) };
}

/** For the item of a tờ trình: nothing where there was no meeting. */
export const votesOfMeeting = (met: Met | null) => (met ? { votesFor: met.votesFor, votesTotal: met.votesTotal, note: met.note } : {});
