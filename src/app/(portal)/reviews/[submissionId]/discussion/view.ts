import type { Ctx } from '@/domain/context';
import { seatLabels } from '@/domain/people/labels';
import { sentenceOf } from '@/domain/refusal';
import { whyNotTakeBackOpinion, whyNotWriteDiscussion } from '@/domain/reviews/discussion/discussion-policy';
import type { Discussion } from '@/domain/reviews/discussion/discussion-queries';
import { formatDateTime } from '@/domain/time/format';

/** Id, whose, when, what, taken back, own, may be taken back. */
export type OpinionView = { id: string; by: string; at: string; text: string; takenBack: boolean; own: boolean; takeBack: boolean };

export function discussionView({ actor, now }: Pick<Ctx, 'actor' | 'now'>, { facts, messages }: Discussion): { messages: OpinionView[]; whyNotWrite: string | null } {
  const whyNot = whyNotWriteDiscussion(actor, facts);
  return {
    whyNotWrite: whyNot && sentenceOf(whyNot),
    messages: messages.map((message) => ({
      id: message.id, by: `${message.fullName}, ${seatLabels[message.seat]}`, at: formatDateTime(message.at), takenBack: message.takenBack, own: message.byId === actor.accountId,
      text: message.takenBack ? 'Ý kiến đã thu hồi.' : message.text,
      takeBack: !message.takenBack && whyNotTakeBackOpinion(actor, facts, message, now) === null,
    })),
  };
}
