import type { Ctx } from '@/domain/context';
import { takeOwnUpload } from '@/domain/files/take-own-upload';
import { recordEvent } from '@/domain/history/record-event';
import { tell } from '@/domain/outbox/tell';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { transact } from '@/domain/transaction';
import { hearersOf } from './hearers';
import { keepShareReplies } from './keep-share-replies';
import { loadShares } from './load-shares';
import { whyNotRecordSigned } from './share-policy';
import type { RecordSignedShares } from './share-schema';
import { tellGuests } from './tell-guests';

/** What stands on the signed "Bản xác nhận tỷ lệ đóng góp": one paper, all who signed it. They are told, since another one writes it. */
export async function recordSignedShares(ctx: Ctx, { submissionId, listMark, authorIds, signedOn, fileId }: RecordSignedShares): Promise<{ count: number }> {
  return transact(ctx, async (ctx) => {
    const dossier = await loadShares(ctx, submissionId);
    refuseIf(whyNotRecordSigned(ctx.actor, dossier));
    if (signedOn > dayOf(ctx.now)) throw new Refusal('signed_in_future', { signedOn: [sentenceOf('signed_in_future')] });
    const signers = dossier.authors.filter(({ id }) => authorIds.includes(id));
    if (dossier.standing.listMark !== listMark || signers.length !== new Set(authorIds).size) throw new Refusal('changed_meanwhile');
    const scan = fileId ? await takeOwnUpload(ctx, fileId) : null;
    await keepShareReplies(ctx, { id: submissionId, listMark }, signers, { answer: 'AGREED', signedOn: new Date(signedOn), scanFileId: scan?.id ?? null });
    await recordEvent(ctx, 'submission.shares_signed', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { count: signers.length, fileId: scan?.id ?? null });
    await tell(ctx, signers.flatMap(({ accountId }) => (accountId && accountId !== ctx.actor.accountId ? [{
      accountId, kind: 'submission.share_signed', key: `${submissionId}:${listMark}:${signedOn}`, submissionId, part: '#authors',
      subject: `Đã ghi xác nhận tỷ lệ đóng góp trên giấy${dossier.code ? `, hồ sơ ${dossier.code}` : ''}`,
      body: `${ctx.actor.fullName} ghi nhận bản xác nhận tỷ lệ đóng góp ký ngày ${formatDay(signedOn)} của hồ sơ “${dossier.title}”. Nếu không phải chữ ký của mình, mở trang hồ sơ và bấm Chưa đồng ý.`,
    }] : [])));
    const { guests } = await hearersOf(ctx, dossier);
    const signed = guests.filter(({ foldedName }) => signers.some((signer) => signer.accountId === null && signer.foldedName === foldedName));
    await tellGuests(ctx, signed, { kind: 'submission.share_signed', key: `${submissionId}:${listMark}:${signedOn}`, elsewhere: `có xác nhận tỷ lệ đóng góp trên giấy, ký ngày ${formatDay(signedOn)}` });
    return { count: signers.length };
  });
}
