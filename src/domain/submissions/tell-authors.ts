import type { Ctx } from '@/domain/context';
import { type News, tell } from '@/domain/outbox/tell';

type Told = { id: string; ownerId: string; authors: readonly { accountId: string | null }[] };

/** Tells whoever filed the dossier and every author who has an account, each once. */
export async function tellAuthors(ctx: Ctx, dossier: Told, news: Pick<News, 'kind' | 'key' | 'subject' | 'body'>): Promise<void> {
  const readers = new Set([dossier.ownerId, ...dossier.authors.flatMap((author) => author.accountId ?? [])]);
  await tell(ctx, [...readers].map((accountId) => ({ ...news, accountId, submissionId: dossier.id })));
}
