import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { formatShare } from '@/domain/numbers/hundredths';
import { tell } from '@/domain/outbox/tell';
import { accountsWithRole } from '@/domain/people/queries';
import { refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { keepShareReplies } from './keep-share-replies';
import { type LoadedShares, loadShares, ownPlace } from './load-shares';
import { whyNotAnswerShare } from './share-policy';
import type { DeclineShare } from './share-schema';

/** "Chưa đồng ý": stops nothing, and is never silent: who drafted hears it, and once the dossier is filed the office too. The reason was promised to them alone: it stays in the answer. */
export async function declineShare(ctx: Ctx, { submissionId, listMark, reason }: DeclineShare): Promise<void> {
  await transact(ctx, async (ctx) => {
    const dossier = await loadShares(ctx, submissionId);
    refuseIf(whyNotAnswerShare(ctx.actor, dossier));
    const { author } = ownPlace(dossier, ctx.actor.accountId, listMark);
    await keepShareReplies(ctx, { id: submissionId, listMark }, [author], { answer: 'DECLINED', reason });
    await recordEvent(ctx, 'submission.share_declined', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { share: author.share });
    await tellDeclined(ctx, dossier, formatShare(author.share), reason);
  });
}

/** @param ctx in whose organization, and by whom. */
export async function tellDeclined(ctx: Ctx, { id, ownerId, filedAt, code, title }: LoadedShares, share: string, reason: string): Promise<void> {
  const office = filedAt ? await accountsWithRole(ctx, 'office', 'officeHead') : [];
  const readers = new Set([ownerId, ...office.map((clerk) => clerk.id)]);
  readers.delete(ctx.actor.accountId);
  await tell(ctx, [...readers].map((accountId) => ({
    accountId, kind: 'submission.share_declined', key: `${id}:${ctx.actor.accountId}:${ctx.now.toISOString()}`, submissionId: id, part: '#authors',
    subject: `${ctx.actor.fullName} chưa đồng ý tỷ lệ đóng góp${code ? `, hồ sơ ${code}` : ''}`,
    body: `${ctx.actor.fullName} chưa đồng ý với tỷ lệ ${share} trong hồ sơ “${title}”.\n\nLý do: ${reason}\n\n${filedAt
      ? 'Các tác giả thống nhất lại với nhau; khi cần đổi tỷ lệ, Phòng Văn hóa – Xã hội ghi thay đổi tác giả trên trang hồ sơ.'
      : 'Thống nhất lại rồi sửa tỷ lệ trong hồ sơ đang soạn. Việc nộp hồ sơ không phải chờ.'}`,
  })));
}
