import type { Ctx } from '@/domain/context';
import { waitingWords } from '@/domain/recognition/appeals/answer-words';
import { answerLabels, appealLabels, nextPaperWords } from '@/domain/recognition/appeals/appeal-labels';
import { whyNotFollowUp, whyNotHandleAppeal, whyNotRecordAppeal, whyNotSendAppeal, whyNotWithdrawAppeal } from '@/domain/recognition/appeals/appeal-policy';
import type { AppealsOfDossier, ShownAppeal } from '@/domain/recognition/appeals/appeal-queries';
import type { Appealed } from '@/domain/recognition/appeals/load-appeal';
import { type Reason, sentenceOf } from '@/domain/refusal';
import { type LocalDay, lastDayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDay } from '@/domain/time/format';

const words = (reason: Reason | null): string | undefined => (reason ? sentenceOf(reason) : undefined);

export type AppealsPageView = ReturnType<typeof appealsPageView>;
export type AppealView = AppealsPageView['appeals'][number];

/** The kiến nghị of one dossier in words, for the side that reads them. */
export function appealsPageView({ actor, now }: Ctx, { dossier, appeals }: AppealsOfDossier) {
  const { facts, side, campaign } = dossier;
  return {
    until: campaign.appealsUntil ? `Nhận kiến nghị đến hết ngày ${formatDay(lastDayOf(campaign.appealsUntil))}, trả lời trong ${campaign.appealAnswerDays} ngày làm việc.` : null,
    send: side === 'AUTHORS' && !facts.open ? { disabledReason: words(whyNotSendAppeal(facts, now)) } : null,
    record: side === 'HANDLER' && !facts.open ? { disabledReason: words(whyNotRecordAppeal(actor, facts)) } : null,
    appeals: appeals.map((appeal) => appealView(actor, dossier, appeal)),
  };
}

const tones = { SENT: 'warn', ACCEPTED: 'info', ANSWERED: 'good', RETURNED: 'mute', WITHDRAWN: 'mute' } as const;
const glyphs = { SENT: 'ask', ACCEPTED: 'clock', ANSWERED: 'ok', RETURNED: 'x', WITHDRAWN: 'gone' } as const;

function appealView(actor: Ctx['actor'], dossier: Appealed, appeal: ShownAppeal) {
  const { id, version, status, facts, arrival, answer, replyPaper, follow } = appeal;
  const fileHref = (fileId: string) => `/submissions/${dossier.id}/appeals/${id}/${fileId}`;
  const withdraw = whyNotWithdrawAppeal(actor, facts);
  return {
    id, version,
    state: { glyph: glyphs[status], tone: tones[status], label: appealLabels[status] },
    title: arrival ? `Bản giấy của ${arrival.senderName}, số đến ${arrival.number}` : `${appeal.by} gửi lúc ${formatDateTime(appeal.at)}`,
    facts: [
      ...(arrival ? [{ term: 'Ngày đến', detail: `${formatDay(arrival.on)}${lateWords(dossier, arrival.on)}` }, { term: 'Người nhập', detail: `${appeal.by}, ${formatDateTime(appeal.at)}` }] : []),
      ...(status === 'SENT' || status === 'ACCEPTED' ? [{ term: 'Trả lời chậm nhất', detail: `hết ngày ${formatDay(lastDayOf(appeal.dueAt))}` }] : []),
      ...(appeal.acceptedAt ? [{ term: 'Tiếp nhận', detail: formatDateTime(appeal.acceptedAt) }] : []),
      ...(appeal.closedAt ? [{ term: appealLabels[status], detail: formatDateTime(appeal.closedAt) }] : []),
    ],
    text: appeal.text,
    files: appeal.files.map((file) => ({ name: file.name, href: fileHref(file.id) })),
    returned: status === 'RETURNED' ? appeal.reply : null,
    answer: status === 'ANSWERED' && answer ? {
      label: answerLabels[answer], reply: appeal.reply,
      paper: `Văn bản số ${replyPaper.number}${replyPaper.on ? ` ngày ${formatDay(replyPaper.on)}` : ''}`,
      scan: replyPaper.scan && { name: replyPaper.scan.name, href: fileHref(replyPaper.scan.id) },
      next: follow ? null : facts.side === 'HANDLER' ? nextPaperWords(answer, dossier.recognition.outcome, dossier.again !== null) : waitingWords[answer],
      follow: follow && { words: `Quyết định số ${follow.number}${follow.on ? ` ngày ${formatDay(follow.on)}` : ''}`, scan: follow.scan && { name: follow.scan.name, href: fileHref(follow.scan.id) } },
    } : null,
    withdraw: facts.side === 'AUTHORS' && (status === 'SENT' || status === 'ACCEPTED') ? { disabledReason: words(withdraw) } : null,
    /** Withdrawn, no other may follow. */
    lastOne: dossier.facts.ended > 0,
    accepts: whyNotHandleAppeal(actor, 'accept', facts) === null,
    /** What is drafted so far, for who writes the answer. */
    draft: whyNotHandleAppeal(actor, 'answer', facts) === null ? { answer, reply: appeal.reply, wordHref: `/submissions/${dossier.id}/appeals/${id}/word` } : null,
    owesFollow: whyNotFollowUp(actor, facts) === null,
    /** Answered "Chấm lại": opened here, or to be read there. */
    rescore: status === 'ANSWERED' && answer === 'RESCORE' ? {
      href: dossier.again ? `/submissions/${dossier.id}/reconsideration` : null,
      opens: facts.side === 'HANDLER' && !dossier.again && !facts.followedAt && !dossier.recognition.revokedAt,
    } : null,
  };
}

/** On paper the day of its số đến counts. */
function lateWords({ campaign: { appealsUntil } }: Appealed, arrivedOn: LocalDay): string {
  return appealsUntil && arrivedOn > lastDayOf(appealsUntil) ? ', sau thời hạn nhận kiến nghị' : '';
}
