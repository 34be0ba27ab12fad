import type { Ctx } from '@/domain/context';
import { formatShare } from '@/domain/numbers/hundredths';
import { organizationLabel } from '@/domain/people/labels';
import type { Afterwards } from '@/domain/recognition/afterwards';
import { sentenceOf } from '@/domain/refusal';
import { hostOf } from '@/domain/submissions/guest-host';
import { whyNotGuestShare } from '@/domain/submissions/guest-policy';
import { type GuestDossier, type GuestPlace, guestShare } from '@/domain/submissions/guest-queries';
import { shareWords } from '@/domain/submissions/whole-shares';
import { dayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { dossierView } from '../../[submissionId]/dossier-view';
import { outcomeView } from '../../[submissionId]/result-view';
import { questionsSum } from '../../[submissionId]/questions/thread-view';
import { anewView, appealEntries, appealsView, whyView } from '../../[submissionId]/why-view';

export type InvitationView = ReturnType<typeof invitationView>;
export type GuestView = ReturnType<typeof guestView>;

/** "UBND xã Bắc Bình" */
export const hostName = ({ kind, organization }: Pick<GuestPlace, 'kind' | 'organization'>): string => `UBND ${organizationLabel({ kind, name: organization })}`;

/** Before the answer: who asks, for what, as whom and with which share; nothing of the content. */
export const invitationView = (place: GuestPlace) => ({
  guestId: place.id,
  host: hostName(place),
  title: place.title || 'Hồ sơ chưa có tên',
  facts: [
    { term: 'Cơ quan mời', detail: hostName(place) },
    { term: 'Người mời', detail: `${place.inviter}, ngày ${formatDay(dayOf(place.invitedAt))}` },
    { term: 'Đợt phát động', detail: place.campaignTitle },
    { term: 'Tên ghi trong danh sách', detail: place.fullName },
    { term: 'Tỷ lệ đóng góp', detail: shareWords(place.share) },
  ],
});

/**
 * The dossier as its page shows it to somebody with no role there. Every address on it hangs on the dossier's id: under this one
 * lie the guest's own, so no link leads into the other organization.
 */
export function guestView(ctx: Ctx, seen: GuestDossier, afterwards: Afterwards | null) {
  const { place, dossier } = seen;
  const id = `elsewhere/${place.id}`;
  const path = `/submissions/${id}`;
  const view = dossierView(hostOf(ctx, place.organizationId), { ...dossier, id }, appealEntries(afterwards));
  const appeals = appealsView(afterwards, id, ctx.now);
  const { title, sub, state, code, next, reasons, steps, content, evidence, versions, authors, timeline } = view;
  return {
    guestId: place.id, host: hostName(place), title, sub, state, code, next, reasons, steps, content, evidence, versions, authors, timeline,
    id,
    packHref: `${path}/pack`,
    receiptHref: dossier.filedAt ? `${path}/receipt/pdf` : null,
    versionsHref: versions.length > 0 ? `${path}/versions` : null,
    outcome: outcomeView(dossier.outcome),
    why: whyView(afterwards),
    anew: anewView(afterwards, null),
    // Kiến nghị are sent by the authors at home.
    appeals: appeals && { ...appeals, send: null },
    questions: { place: { door: { guestId: place.id }, path }, ...questionsSum(dossier.thread, 'AUTHORS') },
    own: ownOf(seen),
  };
}

function ownOf(seen: GuestDossier) {
  const { listMark, share, reply } = guestShare(seen);
  const reason = whyNotGuestShare(seen.place, seen.dossier);
  const on = reply ? formatDay(dayOf(reply.at)) : '';
  return {
    listMark, share: formatShare(share), answer: reply?.answer ?? null,
    state: !reply ? 'Chưa xác nhận' : reply.answer === 'DECLINED' ? `Chưa đồng ý ${on}` : reply.signedOn ? `Đã xác nhận trên giấy, ghi ngày ${on}` : `Đã xác nhận ${on}`,
    disabledReason: reason && sentenceOf(reason),
  };
}
