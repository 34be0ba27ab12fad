import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { readRows } from '@/domain/read-rows';
import { enqueue } from './enqueue';

/** Who tells, as far as it matters: a job has no actor. */
type Teller = Pick<Ctx, 'db' | 'now'> & { actor: Pick<Ctx['actor'], 'organizationId'> };

type Piece = {
  accountId: string;
  kind: string;
  /** What makes this news different from an earlier one of its kind, usually ids: the same news is told once. */
  key: string;
  subject: string;
  body: string;
};

/** News of a dossier says which one, and where on its pages to read on. No address leads to a dossier by itself: see `unheard`. */
type OfDossier = { submissionId: string; part?: '/questions' | '/appeals' | '/guests' | '/reconsideration' | '#authors'; href?: undefined };
type OfOther = { submissionId?: undefined; href?: `/${'home' | 'campaigns' | 'reviews' | 'settings' | 'submissions/elsewhere'}${string}` | undefined };

/** One piece of news for one account. */
export type News = Piece & (OfDossier | OfOther);

/**
 * Puts news into each reader's portal inbox, in the caller's transaction, and queues the mail for those who have an
 * address. Told twice (same kind, key, account): kept once.
 */
export async function tell(ctx: Teller, news: readonly News[]): Promise<void> {
  if (news.length === 0) return;
  const organizationId = ctx.actor.organizationId;
  const readers = new Map((await readersOf(ctx, news)).map((reader) => [reader.id, reader]));
  const rows = news.flatMap((item) => {
    const reader = readers.get(item.accountId);
    if (!reader || (item.submissionId && reader.unheard.includes(item.submissionId))) return [];
    const mailTo = reader.email;
    return [{
      organizationId,
      id: newId(),
      accountId: item.accountId,
      dedupeKey: `${item.kind}:${item.key}:${item.accountId}`,
      kind: item.kind,
      subject: item.subject,
      body: item.body,
      submissionId: item.submissionId ?? null,
      href: item.submissionId ? `/submissions/${item.submissionId}${item.part ?? ''}` : (item.href ?? null),
      mailTo,
      mailState: mailTo ? ('QUEUED' as const) : ('KEPT' as const),
      createdAt: ctx.now,
    }];
  });
  await ctx.db.message.createMany({ data: rows, skipDuplicates: true });
  // A duplicate was skipped, so its id has no row: the job finds nothing and ends.
  for (const row of rows) if (row.mailTo) await enqueue(ctx, 'send-mail', { organizationId, messageId: row.id });
}

/** `unheard`: dossiers of this news that the account hears nothing of. */
type Reader = { id: string; email: string | null; unheard: string[] };

/**
 * Who of them is still here. News of a dossier names it, its authors, its unit: who scores its campaign blind hears none of it, in
 * whatever role they would have been told, unless the dossier is their own (DESIGN §5).
 */
function readersOf(ctx: Teller, news: readonly News[]): Promise<Reader[]> {
  const { organizationId } = ctx.actor;
  const accounts = [...new Set(news.map(({ accountId }) => accountId))];
  const dossiers = [...new Set(news.flatMap(({ submissionId }) => submissionId ?? []))];
  return readRows<Reader>(ctx.db)`
    select r.id, r.email, array(
      select s.id::text from "Submission" s
      join "Campaign" k on k."organizationId" = s."organizationId" and k.id = s."campaignId" and k."blindScoring" and k.status <> 'PUBLISHED'
      where s."organizationId" = r."organizationId" and s.id = any(${dossiers}::uuid[]) and s."ownerId" <> r.id
        and exists (select from "CouncilSeat" c where c."organizationId" = k."organizationId" and c."campaignId" = k.id and c.scores and c."endedAt" is null and c."accountId" = r.id)
        and not exists (select from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id and a."accountId" = r.id)) as unheard
    from "Account" r
    where r."organizationId" = ${organizationId}::uuid and r.id = any(${accounts}::uuid[]) and r."disabledAt" is null`;
}

/** Takes back mail that is not yet sent, when what it says no longer holds; what failed would be tried again. */
export async function voidMail(ctx: Teller, kind: string, keyPrefix: string): Promise<void> {
  await ctx.db.message.updateMany({
    where: { organizationId: ctx.actor.organizationId, mailState: { in: ['QUEUED', 'FAILED'] }, dedupeKey: { startsWith: `${kind}:${keyPrefix}` } },
    data: { mailState: 'VOIDED' },
  });
}
