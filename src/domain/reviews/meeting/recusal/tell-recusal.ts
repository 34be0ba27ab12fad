import type { Ctx } from '@/domain/context';
import { tell } from '@/domain/outbox/tell';

type Said = { recusalId: string; back: boolean; campaign: { id: string; title: string }; /** Whose seat it is; null: a name alone. */ accountId: string | null };

/**
 * Nobody is taken out of a vote, or put back into one, behind their back. Which dossier and why stands on the page of the meeting
 * alone: news is read by others too.
 */
export async function tellRecusal(ctx: Ctx, { recusalId, back, campaign, accountId }: Said): Promise<void> {
  if (!accountId || accountId === ctx.actor.accountId) return;
  const what = back ? 'tham gia lại' : 'không tham gia';
  const way = back ? 'Nếu không đúng, bấm Tôi không tham gia mục này' : 'Nếu không đúng, bấm Tham gia lại';
  await tell(ctx, [{
    accountId, kind: back ? 'session.recusal_taken_back' : 'session.recused', key: recusalId, subject: `Được ghi là ${what} một mục của phiên họp`,
    body: `${campaign.title}. ${ctx.actor.fullName} ghi người nhận tin này ${what} một mục của phiên họp. Mở trang phiên họp để xem mục nào. ${way} trước khi Hội đồng biểu quyết.`,
    href: `/campaigns/${campaign.id}/meeting`,
  }]);
}
