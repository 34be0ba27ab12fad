import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import type { JudgedCampaign, PanelSeat } from '../panel';
import { agendaOrder } from './agenda-order';
import { awayFor, holdMeeting } from './hold-meeting';
import { whyNotRunMeeting } from './meeting-policy';
import { meetingDossiers } from './recusal/recusal-queries';
import { onTheAgenda } from './reconsidered';

/** Takes in dossiers that came since, and orders what is not voted yet so that people leave least; voted items stay where they are, first. */
export async function arrangeAgenda(ctx: Ctx, { meetingId }: { meetingId: string }): Promise<void> {
  await transact(ctx, async (ctx) => {
    const facts = await holdMeeting(ctx, meetingId);
    refuseIf(whyNotRunMeeting(ctx.actor, { ...facts, closedAt: facts.meeting.closedAt }));
    await writeAgenda(ctx, facts, facts.meeting);
    await recordEvent(ctx, 'session.agenda_arranged', { type: 'meeting', id: meetingId, campaignId: facts.campaign.id });
  });
}

/** Dossiers with a result that an earlier meeting did not settle, in one order with those already there. */
export async function writeAgenda(ctx: Ctx, { campaign, seats }: { campaign: JudgedCampaign; seats: readonly PanelSeat[] }, meeting: { id: string }): Promise<void> {
  const { organizationId } = ctx.actor;
  const dossiers = await meetingDossiers(ctx, campaign, meeting.id, { AND: [{ campaignId: campaign.id }, await onTheAgenda(ctx, campaign, meeting.id)] });
  const present = await ctx.db.meetingItem.findMany({ where: { organizationId, meetingId: meeting.id }, select: { id: true, submissionId: true, votedAt: true, position: true, _count: { select: { ballots: true } } }, orderBy: { position: 'asc' } });
  // A secret ballot that was void belongs into the minutes: its dossier stays where it is.
  const voted = present.filter((item) => item.votedAt !== null || item._count.ballots > 0);
  const settled = new Set(voted.map((item) => item.submissionId));
  const open = dossiers.filter((dossier) => !settled.has(dossier.id)).map((dossier) => ({ id: dossier.id, away: awayFor(campaign, seats, dossier).map(({ id }) => id) }));
  const known = new Map(present.map((item) => [item.submissionId, item.id]));
  const order = agendaOrder(open);
  const places = order.map(({ id }, i) => ({ id: known.get(id) ?? newId(), submissionId: id, isNew: !known.has(id), position: (voted.at(-1)?.position ?? 0) + i + 1 }));
  // In place, since opinions and the table refer to items; one statement, because there may be 500.
  const [ids, positions] = [places.map(({ id }) => id), places.map(({ position }) => position)];
  await ctx.db.$executeRaw`update "MeetingItem" m set position = p.position from unnest(${ids}::uuid[], ${positions}::int[]) p(id, position) where m."organizationId" = ${organizationId}::uuid and m.id = p.id`;
  await ctx.db.meetingItem.createMany({ data: places.filter(({ isNew }) => isNew).map(({ id, submissionId, position }) => ({ organizationId, id, meetingId: meeting.id, submissionId, position })) });
  await ctx.db.meetingItem.deleteMany({ where: { organizationId, meetingId: meeting.id, votedAt: null, submissionId: { notIn: dossiers.map(({ id }) => id) }, opinions: { none: {} }, tables: { none: {} }, ballots: { none: {} }, answers: { none: {} }, recusals: { none: {} } } });
}
