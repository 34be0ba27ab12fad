import { readRows } from '@/domain/read-rows';
import type { Ctx } from '@/domain/context';

export const inboxPageSize = 50;

export type InboxMessage = { id: string; subject: string; body: string; href: string | null; createdAt: Date; readAt: Date | null };

type Row = { total: number; unread: number; messages: (Omit<InboxMessage, 'createdAt' | 'readAt'> & { createdAt: string; readAt: string | null })[] };

/** The actor's own messages, newest first, with how many there are and how many are unread: one statement. */
export async function inboxPage({ db, actor }: Ctx, page: number): Promise<{ messages: InboxMessage[]; total: number; unread: number }> {
  const [row] = await readRows<Row>(db)`
    select count(*)::int as total, (count(*) filter (where m."readAt" is null))::int as unread,
      coalesce((select json_agg(p) from (
        select o.id, o.subject, o.body, o.href, o."createdAt", o."readAt" from "Message" o
        where o."organizationId" = ${actor.organizationId}::uuid and o."accountId" = ${actor.accountId}::uuid
        order by o."createdAt" desc, o.id desc limit ${inboxPageSize} offset ${(page - 1) * inboxPageSize}) p), '[]') as messages
    from "Message" m where m."organizationId" = ${actor.organizationId}::uuid and m."accountId" = ${actor.accountId}::uuid`;
  if (!row) throw new Error('an aggregate gave no row');
  const messages = row.messages.map((message) => ({ ...message, createdAt: new Date(message.createdAt), readAt: message.readAt === null ? null : new Date(message.readAt) }));
  return { ...row, messages };
}
