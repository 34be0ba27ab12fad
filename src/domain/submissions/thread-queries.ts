import { readRows } from '@/domain/read-rows';
import type { ThreadSide } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { hearersOf } from './hearers';
import { findThread, type LoadedThread } from './load-thread';
import { isOwnMessage } from './thread-policy';
import type { ThreadDoor } from './thread-schema';

export type ThreadMessage = {
  id: string; side: ThreadSide; text: string; at: Date; readAt: Date | null; takenBack: boolean; settledAt: Date | null; fileName: string | null;
  /** Of this very person. */
  own: boolean;
  /** `from`: the other organization that a guest works in. */
  by: string; from: string | null;
};
export type Thread = Omit<LoadedThread, 'home' | 'recorder'> & {
  messages: ThreadMessage[];
  /** Older ones than these are there. */
  more: boolean;
  /** Questions the office has read and not answered. */
  open: number;
  /** Co-authors of other organizations read along. */
  guests: boolean;
};

type Row = Omit<ThreadMessage, 'own'> & { byId: string | null; guestId: string | null; open: number };

const pageSize = 50;

/** The newest messages, oldest first; those before `before` on demand. What the other side took back was never there. */
export async function getThread(ctx: Ctx, door: ThreadDoor, before: string | null = null): Promise<Thread | null> {
  const found = await findThread(ctx, door);
  if (!found) return null;
  const { home, recorder: _, ...thread } = found;
  const { organizationId, id: submissionId, side, guest } = thread;
  const upTo = before !== null && isId(before) ? before : null;
  const rows = await readRows<Row>(ctx.db)`
    select m.id, m.side::text as side, m."byId", m."guestId", coalesce(p."fullName", g."guestName") as by, g."organizationName" as from,
      case when m."takenBackAt" is null then m.text else '' end as text, m.at, m."readAt",
      m."takenBackAt" is not null as "takenBack", m."settledAt", case when m."takenBackAt" is null then f.name end as "fileName",
      (select count(*)::int from "ThreadMessage" o where o."organizationId" = m."organizationId" and o."submissionId" = m."submissionId"
        and o.side = 'AUTHORS' and o."settledAt" is null and o."takenBackAt" is null and o."readAt" is not null) as open
    from "ThreadMessage" m
    left join "Account" p on p."organizationId" = m."organizationId" and p.id = m."byId"
    left join "GuestAuthor" g on g."organizationId" = m."organizationId" and g.id = m."guestId"
    left join "File" f on f."organizationId" = m."organizationId" and f.id = m."fileId"
    where m."organizationId" = ${organizationId}::uuid and m."submissionId" = ${submissionId}::uuid
      and (m."takenBackAt" is null or m.side = ${side}::"ThreadSide") and (${upTo}::uuid is null or m.id < ${upTo}::uuid)
    order by m.id desc limit ${pageSize + 1}`;
  const messages = rows.slice(0, pageSize).map(({ open: _open, byId, guestId, ...row }) => ({ ...row, own: isOwnMessage(ctx.actor, guest, { byId, guestId }) })).reverse();
  return { ...thread, messages, more: rows.length > pageSize, open: rows[0]?.open ?? 0, guests: (await hearersOf(home, thread)).guests.length > 0 };
}

/** The file of one message, for both sides; null once it was taken back. */
export async function getThreadFile(ctx: Ctx, door: ThreadDoor, messageId: string) {
  const thread = await findThread(ctx, door);
  const row = thread && (await ctx.db.threadMessage.findFirst({
    where: { organizationId: thread.organizationId, submissionId: thread.id, id: messageId, takenBackAt: null },
    select: { file: { select: { sha256: true, name: true, mime: true, scan: true } } },
  }));
  return row?.file ?? null;
}
