import { type Ctx, isOffice } from '@/domain/context';
import { formatShare } from '@/domain/numbers/hundredths';
import { type Reason, sentenceOf } from '@/domain/refusal';
import type { Dossier } from '@/domain/submissions/dossier';
import { sharesOf, type SharesShown } from '@/domain/submissions/share-queries';
import { dayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { dayText } from './field-words';

type Reply = SharesShown['authors'][number]['reply'];

export type ShareState = { words: string; tone: 'good' | 'warn' | 'mute'; more: string; scanHref: string | null };
export type SharesView = NonNullable<ReturnType<typeof sharesView>>;

const words = (reason: Reason | null): string | null => (reason ? sentenceOf(reason) : null);

/** What the authors say to their shares, in words, and what the visitor can do about it; null for whom it is no business of. */
export function sharesView({ actor, now }: Ctx, dossier: Dossier) {
  const shares = sharesOf({ actor }, dossier);
  if (!shares) return null;
  const { id, status, ownerId } = dossier;
  const isGone = status === 'WITHDRAWN' || status === 'REJECTED';
  const files = ownerId === actor.accountId && (status === 'DRAFT' || status === 'RETURNED');
  const { own, whyNotAnswer, whyNotRecord, whyNotChange, listMark, agreed } = shares;
  const filedNow = dossier.filedAt !== null && !isGone;
  return {
    submissionId: id,
    listMark,
    sum: shares.authors.length > 1 || filedNow ? `${agreed}/${shares.authors.length} tác giả đã xác nhận` : null,
    states: Object.fromEntries(shares.authors.map(({ author, reply }) => [author.id, stateOf(id, reply, files && author.accountId === ownerId)])),
    // Who is about to file confirms by filing.
    own: own && !isGone && !files ? {
      share: formatShare(own.author.share), title: dossier.title, answer: own.reply?.answer ?? null, disabledReason: words(whyNotAnswer),
    } : null,
    record: isGone || whyNotRecord === 'not_allowed' ? null : {
      people: shares.authors.map(({ author, reply }) => ({ id: author.id, label: `${author.fullName} (${formatShare(author.share)})${author.isCollective && author.representative ? `, đại diện: ${author.representative}` : ''}`, waits: reply?.answer !== 'AGREED' })),
      today: dayOf(now) as string,
      disabledReason: words(whyNotRecord),
    },
    // Somebody may work in another organization of this portal; where there is none, nothing is said of it.
    guests: dossier.hasNeighbours && !isGone && dossier.authors.some(({ accountId, isCollective }) => accountId === null && !isCollective),
    change: isOffice(actor) && filedNow ? { disabledReason: words(whyNotChange) } : null,
  };
}

function stateOf(id: string, reply: Reply, files: boolean): ShareState {
  if (!reply) return { words: files ? 'Xác nhận khi nộp' : 'Chưa xác nhận', tone: 'mute', more: '', scanHref: null };
  const on = formatDay(dayOf(reply.at));
  if (reply.answer === 'DECLINED') return { words: `Chưa đồng ý ${on}`, tone: 'warn', more: reply.reason ? `Lý do: ${reply.reason}` : '', scanHref: null };
  if (!reply.signedOn) return { words: `Đã xác nhận ${on}`, tone: 'good', more: '', scanHref: null };
  return {
    words: `Xác nhận trên giấy, ký ngày ${dayText(reply.signedOn)}`, tone: 'good', more: reply.by ? `Người ghi: ${reply.by}, ${on}` : '',
    scanHref: reply.scanFileId ? `/submissions/${id}/shares/${reply.scanFileId}` : null,
  };
}
