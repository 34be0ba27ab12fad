import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { readRows } from '@/domain/read-rows';
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
  const rows = (await sightedNews(ctx, news))
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

/** The dossier that news is about. */
const dossierOf = (href: string | undefined): string | null => /^\/submissions\/([\da-f-]{36})/u.exec(href ?? '')?.[1] ?? null;

/**
 * News of a dossier names it, its authors, its unit. Who scores its campaign blind hears none of it, in whatever role they would
 * have been told, unless the dossier is their own (DESIGN §5).
 */
async function sightedNews(ctx: Teller, news: readonly News[]): Promise<News[]> {
  const dossiers = [...new Set(news.flatMap(({ href }) => dossierOf(href) ?? []))];
  if (dossiers.length === 0) return [...news];
  const blind = await readRows<{ submissionId: string; accountId: string }>(ctx.db)`
    select s.id as "submissionId", c."accountId"
    from "Submission" s
    join "Campaign" k on k."organizationId" = s."organizationId" and k.id = s."campaignId" and k."blindScoring" and k.status <> 'PUBLISHED'
    join "CouncilSeat" c on c."organizationId" = k."organizationId" and c."campaignId" = k.id and c.scores and c."endedAt" is null and c."accountId" is not null
    where s."organizationId" = ${ctx.actor.organizationId}::uuid and s.id = any(${dossiers}::uuid[]) and c."accountId" <> s."ownerId"
      and not exists (select from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id and a."accountId" = c."accountId")`;
  const kept = new Set(blind.map(({ submissionId, accountId }) => `${submissionId}:${accountId}`));
  return news.filter(({ href, accountId }) => !kept.has(`${dossierOf(href)}:${accountId}`));
}

/** Takes back mail that is not yet sent, when what it says no longer holds; what failed would be tried again. */
export async function voidMail(ctx: Ctx, kind: string, keyPrefix: string): Promise<void> {
  await ctx.db.message.updateMany({
    where: { organizationId: ctx.actor.organizationId, mailState: { in: ['QUEUED', 'FAILED'] }, dedupeKey: { startsWith: `${kind}:${keyPrefix}` } },
    data: { mailState: 'VOIDED' },
  });
}
