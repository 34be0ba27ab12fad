import { readRows } from '@/domain/read-rows';
import type { ThreadSide } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { findThread, type LoadedThread } from './load-thread';

export type ThreadMessage = {
  id: string; side: ThreadSide; byId: string; by: string; text: string; at: Date; readAt: Date | null; takenBack: boolean; settledAt: Date | null;
  fileName: string | null;
};
export type Thread = LoadedThread & {
  messages: ThreadMessage[];
  /** Older ones than these are there. */
  more: boolean;
  /** Questions the office has read and not answered. */
  open: number;
};

const pageSize = 50;

/** The newest messages, oldest first; those before `before` on demand. What the other side took back was never there. */
export async function getThread(ctx: Ctx, submissionId: string, before: string | null = null): Promise<Thread | null> {
  const { organizationId } = ctx.actor;
  const thread = await findThread(ctx, submissionId);
  if (!thread) return null;
  const { side } = thread;
  const upTo = before !== null && isId(before) ? before : null;
  const rows = await readRows<ThreadMessage & { open: number }>(ctx.db)`
    select m.id, m.side::text as side, m."byId", p."fullName" as by, case when m."takenBackAt" is null then m.text else '' end as text, m.at, m."readAt",
      m."takenBackAt" is not null as "takenBack", m."settledAt", case when m."takenBackAt" is null then f.name end as "fileName",
      (select count(*)::int from "ThreadMessage" o where o."organizationId" = m."organizationId" and o."submissionId" = m."submissionId"
        and o.side = 'AUTHORS' and o."settledAt" is null and o."takenBackAt" is null and o."readAt" is not null) as open
    from "ThreadMessage" m
    join "Account" p on p."organizationId" = m."organizationId" and p.id = m."byId"
    left join "File" f on f."organizationId" = m."organizationId" and f.id = m."fileId"
    where m."organizationId" = ${organizationId}::uuid and m."submissionId" = ${submissionId}::uuid
      and (m."takenBackAt" is null or m.side = ${side}::"ThreadSide") and (${upTo}::uuid is null or m.id < ${upTo}::uuid)
    order by m.id desc limit ${pageSize + 1}`;
  const messages = rows.slice(0, pageSize).map(({ open: _, ...row }) => row).reverse();
  return { ...thread, messages, more: rows.length > pageSize, open: rows[0]?.open ?? 0 };
}

/** The file of one message, for both sides; null once it was taken back. */
export async function getThreadFile(ctx: Ctx, submissionId: string, messageId: string) {
  if (!(await findThread(ctx, submissionId))) return null;
  const row = await ctx.db.threadMessage.findFirst({
    where: { organizationId: ctx.actor.organizationId, submissionId, id: messageId, takenBackAt: null },
    select: { file: { select: { sha256: true, name: true, mime: true, scan: true } } },
  });
  return row?.file ?? null;
}
