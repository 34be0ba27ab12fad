import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import { blindIn, type Ctx } from '@/domain/context';

export const inboxPageSize = 50;

export type InboxMessage = { id: string; subject: string; body: string; href: string | null; createdAt: Date; readAt: Date | null };

type Row = { total: number; unread: number; messages: (Omit<InboxMessage, 'createdAt' | 'readAt'> & { createdAt: string; readAt: string | null })[] };

/** The actor's own messages, newest first, with how many there are and how many are unread: one statement. */
export async function inboxPage({ db, actor }: Ctx, page: number): Promise<{ messages: InboxMessage[]; total: number; unread: number }> {
  const mine = (m: Prisma.Sql) => Prisma.sql`${m}."organizationId" = ${actor.organizationId}::uuid and ${m}."accountId" = ${actor.accountId}::uuid ${sighted(actor, m)}`;
  const [row] = await readRows<Row>(db)`
    select count(*)::int as total, (count(*) filter (where m."readAt" is null))::int as unread,
      coalesce((select json_agg(p) from (
        select o.id, o.subject, o.body, o.href, o."createdAt", o."readAt" from "Message" o
        where ${mine(Prisma.sql`o`)}
        order by o."createdAt" desc, o.id desc limit ${inboxPageSize} offset ${(page - 1) * inboxPageSize}) p), '[]') as messages
    from "Message" m where ${mine(Prisma.sql`m`)}`;
  if (!row) throw new Error('an aggregate gave no row');
  const messages = row.messages.map((message) => ({ ...message, createdAt: new Date(message.createdAt), readAt: message.readAt === null ? null : new Date(message.readAt) }));
  return { ...row, messages };
}

/** News of dossiers that somebody scores blind may have come before they did. */
function sighted(actor: Ctx['actor'], message: Prisma.Sql): Prisma.Sql {
  const blind = blindIn(actor);
  return blind.length === 0 ? Prisma.empty : Prisma.sql`and not exists (select from "Submission" s
    where s."organizationId" = ${actor.organizationId}::uuid and s.id = ${message}."submissionId"
      and s."campaignId" = any(${blind}::uuid[]) and s."ownerId" <> ${actor.accountId}::uuid
      and not exists (select from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id and a."accountId" = ${actor.accountId}::uuid))`;
}
