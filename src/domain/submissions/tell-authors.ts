import type { Ctx } from '@/domain/context';
import { type News, tell } from '@/domain/outbox/tell';
import { hearersOf } from './hearers';
import { type GuestWords, tellGuests } from './tell-guests';

type Told = Parameters<typeof hearersOf>[1];
type Words = Pick<News, 'kind' | 'key' | 'subject' | 'body'> & Pick<Extract<News, { submissionId: string }>, 'part'> & Pick<GuestWords, 'elsewhere'>;

/** Tells whoever hears of the dossier (hearers.ts), each once. `except`: who does it, where that goes without saying. */
export async function tellAuthors(ctx: Ctx, dossier: Told, { elsewhere, ...news }: Words, except: string | null = null): Promise<void> {
  const { accounts, guests } = await hearersOf(ctx, dossier);
  await tell(ctx, accounts.filter((accountId) => accountId !== except).map((accountId) => ({ ...news, accountId, submissionId: dossier.id })));
  await tellGuests(ctx, guests, { ...news, elsewhere });
}
