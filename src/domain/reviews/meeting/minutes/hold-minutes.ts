import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { Refusal, refuseIf } from '@/domain/refusal';
import { awayFor, holdItem, holdMeeting, type MeetingFacts } from '../hold-meeting';
import { whyNotWriteMinutes } from '../meeting-policy';

export type Opinion = { id: string; itemId: string | null; position: number; version: number };

/** The meeting locked, and who is in conflict with the dossier that is spoken of. Whoever is part of it does not find it. */
export async function holdMinutes(ctx: Ctx, { meetingId, itemId }: { meetingId: string; itemId: string | null }): Promise<MeetingFacts & { away: string[]; submissionId: string | null }> {
  if (itemId === null) {
    const facts = await holdMeeting(ctx, meetingId);
    refuseIf(whyNotWriteMinutes(ctx.actor, { ...facts, ...facts.meeting }, ctx.now));
    return { ...facts, away: [], submissionId: null };
  }
  const held = await holdItem(ctx, itemId);
  if (held.meeting.id !== meetingId) throw new Refusal('not_found');
  refuseIf(whyNotWriteMinutes(ctx.actor, { ...held, ...held.meeting }, ctx.now));
  return { ...held, away: awayFor(held.campaign, held.seats, held.dossier).map(({ id }) => id), submissionId: held.dossier.id };
}

/** One opinion with its meeting locked. */
export async function holdOpinion(ctx: Ctx, opinionId: string) {
  const { organizationId } = ctx.actor;
  const where = { organizationId_id: { organizationId, id: opinionId } };
  const row = isId(opinionId) ? await ctx.db.meetingOpinion.findUnique({ where, select: { meetingId: true, itemId: true } }) : null;
  if (!row) throw new Refusal('not_found');
  const held = await holdMinutes(ctx, row);
  // Asked again behind the lock: another laptop may have taken it out.
  const opinion = await ctx.db.meetingOpinion.findUnique({ where, select: { id: true, itemId: true, position: true, version: true } });
  if (!opinion) throw new Refusal('changed_meanwhile');
  return { ...held, opinion };
}

export const opinionSubject = (held: { meeting: { id: string }; campaign: { id: string }; submissionId: string | null }) =>
  held.submissionId ? { type: 'submission' as const, id: held.submissionId, campaignId: held.campaign.id } : { type: 'meeting' as const, id: held.meeting.id, campaignId: held.campaign.id };
