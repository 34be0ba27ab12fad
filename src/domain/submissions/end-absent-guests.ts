import type { Ctx } from '@/domain/context';
import { endGuest } from './end-guest';
import { guestLine } from './guest-policy';

type Listed = { id: string; campaignId: string; authors: readonly { accountId: string | null; foldedName: string; isCollective?: boolean }[] };

/**
 * Of a list that is being filed: who is no more in it leaves for good. Before that a name may be typed anew, and sight is only
 * asked for at each look. Returns the organization of each guest who stays, by the name in the list.
 */
export async function endAbsentGuests(ctx: Ctx, { id: submissionId, campaignId, authors }: Listed): Promise<Map<string, string>> {
  const { organizationId, accountId } = ctx.actor;
  const guests = await ctx.db.guestAuthor.findMany({
    where: { organizationId, submissionId, endedAt: null },
    select: { organizationId: true, id: true, submissionId: true, guestOrganizationId: true, guestAccountId: true, foldedName: true, acceptedAt: true, organizationName: true },
    orderBy: { id: 'asc' },
  });
  const absent = guests.filter(({ foldedName }) => !guestLine(authors, foldedName));
  for (const guest of absent) await endGuest(ctx, { organizationId, accountId }, guest, campaignId, 'LEFT_LIST');
  return new Map(guests.filter((guest) => guest.acceptedAt && !absent.includes(guest)).map(({ foldedName, organizationName }) => [foldedName, organizationName]));
}
