import type { Ctx } from '@/domain/context';
import type { Dossier } from './dossier';
import { keepShareReplies } from './keep-share-replies';
import { shareStanding } from './share-standing';

/** Who files has agreed to their own share by filing: nobody is asked again for what they have just sent. */
export async function confirmByFiling(ctx: Ctx, dossier: Pick<Dossier, 'id' | 'authors' | 'shareReplies'>): Promise<void> {
  const { listMark, authors } = shareStanding(dossier.authors, dossier.shareReplies);
  const own = authors.find(({ author }) => author.accountId === ctx.actor.accountId);
  if (own && own.reply?.answer !== 'AGREED') await keepShareReplies(ctx, { id: dossier.id, listMark }, [own.author], { answer: 'AGREED' });
}
