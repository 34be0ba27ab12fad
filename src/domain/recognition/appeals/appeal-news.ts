import type { Ctx } from '@/domain/context';
import { type News, tell } from '@/domain/outbox/tell';
import { type Identity, isHardConflict } from '@/domain/submissions/authors';
import { tellAuthors } from '@/domain/submissions/tell-authors';
import type { Appealed } from './load-appeal';

type Words = Pick<News, 'kind' | 'key' | 'subject' | 'body'>;

/** Who hears of the dossier, but not who does it. What is said lies in the portal alone: mail may be read by others. */
export async function tellAppealAuthors(ctx: Ctx, dossier: Appealed, news: Words & { elsewhere: string }): Promise<void> {
  await tellAuthors(ctx, dossier, { ...news, part: '/appeals' }, ctx.actor.accountId);
}

/** The office and the secretary, without anybody who has a part in the dossier. */
export async function tellHandlers(ctx: Ctx, dossier: Appealed, news: Words): Promise<void> {
  const { organizationId } = ctx.actor;
  const seats = await ctx.db.councilSeat.findMany({
    where: { organizationId, campaignId: dossier.campaignId, seat: 'secretary', endedAt: null, accountId: { not: null } }, select: { id: true, accountId: true },
  });
  const secretaries = seats.filter(({ id }) => !dossier.apartSeats.has(id)).flatMap(({ accountId }) => accountId ?? []);
  const declared = new Set(seats.filter(({ id }) => dossier.apartSeats.has(id)).map(({ accountId }) => accountId));
  const accounts = await ctx.db.account.findMany({
    where: { organizationId, disabledAt: null, OR: [{ roles: { hasSome: ['office', 'officeHead'] } }, { id: { in: secretaries } }] },
    select: { id: true, foldedName: true, unitId: true, unit: { select: { foldedName: true } } },
  });
  const readers = accounts.filter(({ id, foldedName, unitId, unit }) => {
    const person: Identity = { accountId: id, foldedName, unitId, foldedUnitName: unit?.foldedName ?? '' };
    return id !== ctx.actor.accountId && id !== dossier.ownerId && !declared.has(id) && !isHardConflict(person, dossier.authors);
  });
  await tell(ctx, readers.map(({ id }) => ({ ...news, accountId: id, submissionId: dossier.id, part: '/appeals' })));
}
