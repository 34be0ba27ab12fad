import type { MailState } from '@/generated/prisma/enums';
import type { Prisma } from '@/generated/prisma/client';
import { MailState as States } from '@/generated/prisma/enums';
import { type Actor, blindIn, type Ctx } from '@/domain/context';
import { apartFrom } from '@/domain/history/apart';
import { isAdmin } from './policy';

const isState = (value: string | undefined): value is MailState => Object.values(States).some((state) => state === value);

/** Messages name authors: who scores without knowing whose the dossiers are reads only their own, in their inbox. */
export const seesMail = (actor: Actor): boolean => isAdmin(actor) && blindIn(actor).length === 0;

/** News by which a member learns how others judge, why a sheet was opened again, or how a chấm lại goes on that they left. */
const judging = ['sheet.', 'discussion.', 'reconsideration.', 'scoring.third_needed'];

/** An admin who scores, or has a part in a dossier that is not decided, reads no such news of others. */
async function apart(ctx: Ctx): Promise<Prisma.MessageWhereInput> {
  const isInvolved = ctx.actor.seats.some((seat) => seat.scores) || (await hasUndecided(ctx));
  return isInvolved ? { OR: [{ accountId: ctx.actor.accountId }, { NOT: { OR: judging.map((prefix) => ({ kind: { startsWith: prefix } })) } }] } : {};
}

async function hasUndecided(ctx: Ctx): Promise<boolean> {
  const own = await apartFrom(ctx);
  return own.length > 0 && (await ctx.db.submission.count({ where: { organizationId: ctx.actor.organizationId, id: { in: own }, campaign: { is: { status: { not: 'PUBLISHED' } } } } })) > 0;
}

/** Messages of the whole commune, for the admin who asks whether a mail went out. Others see none. */
export async function listMail(ctx: Ctx, filter: { state?: string; q?: string }, page: number) {
  const nobody = seesMail(ctx.actor) ? {} : { id: { in: [] } };
  const base = { AND: [{ organizationId: ctx.actor.organizationId }, nobody, await apart(ctx), filter.q ? { subject: { contains: filter.q, mode: 'insensitive' as const } } : {}] };
  const where = { AND: [base, isState(filter.state) ? { mailState: filter.state } : {}] };
  const [messages, groups] = await Promise.all([
    ctx.db.message.findMany({
      where,
      select: { id: true, subject: true, mailState: true, mailTo: true, attempts: true, lastError: true, createdAt: true, sentAt: true, account: { select: { fullName: true } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * 50,
      take: 50,
    }),
    ctx.db.message.groupBy({ by: ['mailState'], where: base, _count: true }),
  ]);
  const counts = Object.fromEntries(groups.map((group) => [group.mailState, group._count])) as Partial<Record<MailState, number>>;
  return { messages: messages.map(({ account, ...message }) => ({ ...message, to: account.fullName })), counts };
}

export async function getMail(ctx: Ctx, id: string) {
  if (!seesMail(ctx.actor)) return null;
  return ctx.db.message.findFirst({
    where: { AND: [{ organizationId: ctx.actor.organizationId, id }, await apart(ctx)] },
    select: {
      id: true, accountId: true, subject: true, body: true, href: true, mailState: true, mailTo: true, attempts: true, lastError: true, createdAt: true, sentAt: true, readAt: true,
      account: { select: { fullName: true } },
    },
  });
}
