import type { Ctx } from '@/domain/context';
import { type Reason, sentenceOf } from '@/domain/refusal';
import { workplaceWords } from '@/domain/submissions/collective';
import type { Dossier } from '@/domain/submissions/dossier';
import { guestLine, whyNotInvite } from '@/domain/submissions/guest-policy';
import type { Invitation } from '@/domain/submissions/guest-queries';
import { shareWords } from '@/domain/submissions/whole-shares';
import { dayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';

export type GuestsView = ReturnType<typeof guestsView>;

const words = (reason: Reason | null): string | null => (reason ? sentenceOf(reason) : null);
const on = (at: Date): string => formatDay(dayOf(at));

/** Whoever stands in the list without an account here, what came of asking them, and what the visitor can do about it. */
export function guestsView({ actor }: Ctx, dossier: Dossier, { rows, whyNotWithdraw, lately }: { rows: readonly Invitation[]; whyNotWithdraw: Reason | null; lately: number }) {
  const { id, status, ownerId, authors } = dossier;
  const people = authors.filter(({ accountId, isCollective }) => accountId === null && !isCollective);
  const listed = new Set(people.map(({ foldedName }) => foldedName));
  return {
    submissionId: id,
    lines: people.map((author) => {
      const line = guestLine(authors, author.foldedName);
      const last = rows.findLast(({ foldedName }) => foldedName === author.foldedName) ?? null;
      const open = last && !last.endedAt ? last : null;
      const reason = whyNotInvite(actor, { status, ownerId, authors, line, invited: open !== null, lately });
      return {
        authorId: author.id, name: author.fullName, sub: [workplaceWords(author), shareWords(author.share)].filter(Boolean).join(' · '),
        state: last ? stateOf(last) : null,
        open: open && takenBack(open, whyNotWithdraw),
        // Whoever keeps no pen here, or has asked already, is offered no button.
        invite: reason === 'not_allowed' || open ? null : { disabledReason: words(reason) },
      };
    }),
    /** Open, and the name is no more in the list: they see nothing, and the invitation can be cleared away. */
    strays: rows.filter(({ endedAt, foldedName }) => !endedAt && !listed.has(foldedName)).map((guest) => takenBack(guest, whyNotWithdraw)),
  };
}

const takenBack = ({ id, fullName, acceptedAt }: Invitation, whyNot: Reason | null) => ({ guestId: id, name: fullName, accepted: acceptedAt !== null, disabledReason: words(whyNot) });

function stateOf({ email, invitedAt, acceptedAt, guestName, organizationName, endedAt, ending }: Invitation): { tone: 'good' | 'warn' | 'mute'; words: string } {
  if (endedAt && ending === 'DECLINED') return { tone: 'warn', words: `Từ chối ngày ${on(endedAt)} (mời theo địa chỉ ${email})` };
  if (endedAt) return { tone: 'mute', words: `Lời mời tới ${email} kết thúc ngày ${on(endedAt)}` };
  if (acceptedAt) return { tone: 'good', words: `${guestName}, UBND ${organizationName}, nhận lời ngày ${on(acceptedAt)}; đang xem được hồ sơ` };
  return { tone: 'mute', words: `Đã ghi lời mời tới ${email} ngày ${on(invitedAt)}, chưa có trả lời` };
}
