import type { Ctx } from '@/domain/context';

/** Dossiers the actor has a part in, of campaigns whose results are not published: of their judging nothing is told, in whatever office. */
export async function ownUndecided({ db, actor }: Pick<Ctx, 'db' | 'actor'>): Promise<string[]> {
  const { organizationId, accountId } = actor;
  const rows = await db.submission.findMany({
    where: {
      organizationId, campaign: { is: { status: { not: 'PUBLISHED' } } },
      OR: [{ ownerId: accountId }, { authors: { some: { OR: [{ accountId }, { headIds: { has: accountId } }] } } }],
    },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
