import type { Actor, Ctx } from '@/domain/context';
import { seesResults } from '../../policy';
import { isHidden } from '../hold-meeting';
import { runsMeeting } from '../meeting-policy';
import type { MeetingRoom } from '../meeting-queries';
import { meetingDossiers } from '../recusal/recusal-queries';

type Asked = Pick<MeetingRoom, 'meeting' | 'campaign' | 'items'>;

/** Papers of a meeting name every dossier on it: none for who is out for one of them, and none with a gap. */
export async function isWhole(ctx: Ctx, { meeting, items }: Pick<Asked, 'meeting' | 'items'>): Promise<boolean> {
  const whole = await ctx.db.meetingItem.count({ where: { organizationId: ctx.actor.organizationId, meetingId: meeting.id, submission: { is: { status: 'ELIGIBLE' } } } });
  return whole <= items.length;
}

/** Named at most. */
const enough = 2;

/**
 * Who prints instead of a reader who may not; null for one who may, nobody where everybody is out for something. Two by their ids,
 * which nobody can foresee: a list of all, or the first by rank, would tell who has a part in what.
 */
export async function paperHolders(ctx: Ctx, room: Asked): Promise<string[] | null> {
  const { campaign, meeting } = room;
  if (!runsMeeting(ctx.actor, campaign.id) || (await isWhole(ctx, room))) return null;
  const dossiers = await meetingDossiers(ctx, campaign, meeting.id, { meetingItems: { some: { meetingId: meeting.id } } });
  const holds = (actor: Actor): boolean => runsMeeting(actor, campaign.id) && seesResults(actor, campaign) && !dossiers.some((dossier) => isHidden({ ...ctx, actor }, campaign, dossier));
  return (await keepers(ctx, campaign)).filter(holds).slice(0, enough).map(({ fullName }) => fullName).sort((one, other) => one.localeCompare(other, 'vi'));
}

/** Everybody who works in the office or sits in the council, as they would act, by their ids. */
async function keepers(ctx: Ctx, { id, status }: Asked['campaign']): Promise<Actor[]> {
  const { organizationId } = ctx.actor;
  const seats = await ctx.db.councilSeat.findMany({ where: { organizationId, campaignId: id, endedAt: null, accountId: { not: null } }, select: { id: true, campaignId: true, accountId: true, seat: true, scores: true, votes: true, campaign: { select: { blindScoring: true } } } });
  const accounts = await ctx.db.account.findMany({
    where: { organizationId, disabledAt: null, OR: [{ roles: { hasSome: ['office', 'officeHead'] } }, { id: { in: seats.flatMap(({ accountId }) => accountId ?? []) } }] },
    select: { id: true, fullName: true, foldedName: true, unitId: true, roles: true, unit: { select: { foldedName: true } } }, orderBy: { id: 'asc' },
  });
  return accounts.map(({ id: accountId, unit, ...person }) => ({
    ...person, organizationId, accountId, foldedUnitName: unit?.foldedName ?? '',
    seats: seats.filter((seat) => seat.accountId === accountId).map(({ campaign, accountId: _holder, ...seat }) => ({ ...seat, blind: seat.scores && campaign.blindScoring && status !== 'PUBLISHED' })),
  }));
}
