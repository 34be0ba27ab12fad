import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { enqueue } from './enqueue';

/** Who tells, as far as it matters: a job has no actor. */
type Teller = Pick<Ctx, 'db' | 'now'> & { actor: Pick<Ctx['actor'], 'organizationId'> };

/** One piece of news for one account. */
export type News = {
  accountId: string;
  kind: string;
  /** What makes this news different from an earlier one of its kind, usually ids: the same news is told once. */
  key: string;
  subject: string;
  body: string;
  href?: string;
};

/**
 * Puts news into each reader's portal inbox, in the caller's transaction, and queues the mail for those who have an
 * address. Told twice (same kind, key, account): kept once.
 */
export async function tell(ctx: Teller, news: readonly News[]): Promise<void> {
  if (news.length === 0) return;
  const organizationId = ctx.actor.organizationId;
  const accounts = await ctx.db.account.findMany({
    where: { organizationId, id: { in: news.map((item) => item.accountId) }, disabledAt: null },
    select: { id: true, email: true },
  });
  const emails = new Map(accounts.map((account) => [account.id, account.email]));
  const rows = news
    .filter((item) => emails.has(item.accountId))
    .map((item) => {
      const mailTo = emails.get(item.accountId) ?? null;
      return {
        organizationId,
        id: newId(),
        accountId: item.accountId,
        dedupeKey: `${item.kind}:${item.key}:${item.accountId}`,
        kind: item.kind,
        subject: item.subject,
        body: item.body,
        href: item.href ?? null,
        mailTo,
        mailState: mailTo ? ('QUEUED' as const) : ('KEPT' as const),
        createdAt: ctx.now,
      };
    });
  await ctx.db.message.createMany({ data: rows, skipDuplicates: true });
  // A duplicate was skipped, so its id has no row: the job finds nothing and ends.
  for (const row of rows) if (row.mailTo) await enqueue(ctx, 'send-mail', { organizationId, messageId: row.id });
}

/** Takes back mail that is not yet sent, when what it says no longer holds; what failed would be tried again. */
export async function voidMail(ctx: Ctx, kind: string, keyPrefix: string): Promise<void> {
  await ctx.db.message.updateMany({
    where: { organizationId: ctx.actor.organizationId, mailState: { in: ['QUEUED', 'FAILED'] }, dedupeKey: { startsWith: `${kind}:${keyPrefix}` } },
    data: { mailState: 'VOIDED' },
  });
}
