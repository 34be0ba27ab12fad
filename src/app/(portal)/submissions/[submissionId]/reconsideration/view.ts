import type { Ctx } from '@/domain/context';
import { formatHundredths, formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import { stateOf as factsOfSheet } from '@/domain/recognition/reconsideration/load-again';
import { againLabels } from '@/domain/recognition/reconsideration/again-labels';
import { whyNotCancelAgain, whyNotEndAgain, whyNotPublishAgain, whyNotPutBack, whyNotReadyToPublish, whyNotReopenAgain, whyNotSettleOthers, whyNotStepOut, whyNotTypeInAgain, whyNotScoreAgain } from '@/domain/recognition/reconsideration/again-policy';
import type { AgainBoard, AgainPage } from '@/domain/recognition/reconsideration/again-queries';
import { changeWords, earlierFacts, effectsSentence, effectWords, pointsWords, waitingAuthors } from '@/domain/recognition/reconsideration/again-words';
import { canMoveAgain } from '@/domain/recognition/workflow';
import { seatLabels } from '@/domain/people/labels';
import { criterionViews } from '@/app/(portal)/reviews/[submissionId]/view';
import { limitsLabel, rankLabel } from '@/domain/reviews/labels';
import { conclusionLabels } from '@/domain/reviews/meeting/meeting-labels';
import { totalOf } from '@/domain/reviews/rubric';
import { isOffice } from '@/domain/context';
import { type Reason, sentenceOf } from '@/domain/refusal';
import { dayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDay, formatTime } from '@/domain/time/format';
import type { SheetLine } from './sheet-fields';

const words = (reason: Reason | null): string | undefined => (reason ? sentenceOf(reason) : undefined);
const mostShown = 50;

export type AgainView = ReturnType<typeof againView>;

/** The reconsideration of one dossier in words, for the side that reads it. */
export function againView(ctx: Ctx, { dossier, again, openedBy, paper, board }: AgainPage) {
  const { status, met } = again;
  const handler = dossier.side === 'HANDLER';
  return {
    state: { label: againLabels[status], tone: status === 'PUBLISHED' ? ('good' as const) : ('warn' as const), glyph: status === 'PUBLISHED' ? ('ok' as const) : ('clock' as const) },
    waiting: board || status === 'PUBLISHED' ? null : waitingAuthors,
    next: board && handler && status === 'SCORED' ? words(whyNotReadyToPublish(again.facts)) ?? 'Hội đồng đã kết luận. Trình Chủ tịch Ủy ban nhân dân ký quyết định; Phòng Văn hóa – Xã hội ghi số, ngày, bản quét rồi công bố lại.' : null,
    facts: [
      // Who of the council did it is not for the authors.
      { term: 'Mở chấm lại', detail: [formatDateTime(again.openedAt), board ? openedBy : ''].filter(Boolean).join(', ') },
      { term: 'Lý do', detail: again.reason },
      ...(board ? earlierFacts(board.earlier) : []),
      ...(board && again.scoredAt ? [{ term: 'Kết thúc chấm lại', detail: formatDateTime(again.scoredAt) }] : []),
      ...(board && met?.conclusion ? [{ term: 'Kết luận của Hội đồng', detail: [`${conclusionLabels[met.conclusion]}${met.votesFor === null ? '' : `, ${met.votesFor}/${met.countedOf ?? 0} tán thành`}`, met.text].filter(Boolean).join('. ') }] : []),
      ...(again.publishedAt && again.outcome ? [
        { term: 'Kết quả công bố lại', detail: changeWords(again.outcome, again.firstOutcome) },
        { term: 'Quyết định', detail: `Số ${paper?.number ?? ''}${paper?.on ? ` ngày ${formatDay(paper.on)}` : ''}, ${again.signerName} ký; công bố ${formatDateTime(again.publishedAt)}` },
        { term: 'Lý do công bố', detail: again.publishReason },
      ] : []),
    ],
    board: board && {
      ...boardView(ctx, board, { dossier, again }),
      handler, publishes: handler && isOffice(ctx.actor) && status === 'SCORED', cancels: handler && canMoveAgain('cancel', status), cancelStop: words(whyNotCancelAgain(ctx.actor, again.facts)),
      publishStop: words(whyNotPublishAgain(ctx.actor, again.facts)), othersStop: words(whyNotSettleOthers(ctx.actor, again.facts)), endStop: words(whyNotEndAgain(ctx.actor, again.facts)),
    },
  };
}

function boardView({ actor }: Ctx, board: AgainBoard, { dossier, again }: Pick<AgainPage, 'dossier' | 'again'>) {
  const { rubric, first, anew, own } = board;
  const { status } = again;
  const factsOf = (sheet: Parameters<typeof factsOfSheet>[0]) => ({ status, side: dossier.side, sheet: factsOfSheet(sheet) });
  const typed = board.sheets.filter((sheet) => !sheet.own && whyNotTypeInAgain(actor, again.campaignId, factsOf(sheet)) === null);
  return {
    unfinished: board.unfinished,
    results: anew ? [
      ['Điểm', pointsWords(first?.mean ?? null), pointsWords(anew.mean)],
      ['Phiếu được tính', String(first?.sheets ?? 0), String(anew.sheets)],
      ['Theo điểm', first?.passed ? 'Đủ điều kiện' : 'Chưa đủ điều kiện', anew.passed ? 'Đủ điều kiện' : 'Chưa đủ điều kiện'],
      ['Thứ hạng', rankLabel(first?.rank ?? null, first?.tied ?? 0), `${rankLabel(anew.rank, anew.tied)} (các hồ sơ khác như đã công bố)`],
      ...(first?.tier || anew.tier ? [['Xếp loại theo điểm', first?.tier || '–', anew.tier || '–']] : []),
      ...rubric.map(({ id, name }) => [name, ...[first, anew].map((points) => {
        const mean = points?.criteria.find(({ criterionId }) => criterionId === id)?.mean;
        return mean === undefined ? '–' : formatHundredths(mean);
      })]),
    ] as [string, string, string][] : null,
    sheets: board.sheets.map((sheet) => ({
      seatId: sheet.seat.id, name: sheet.seat.fullName, seat: seatLabels[sheet.seat.seat], state: stateWords(sheet, anew !== null), before: short(totalOf(rubric, sheet.first)), now: sheet.now ? short(totalOf(rubric, sheet.now)) : '–', own: sheet.own,
      reopens: whyNotReopenAgain(actor, factsOf(sheet)) === null && !sheet.conflicted, stepsOut: whyNotStepOut(actor, again.campaignId, factsOf(sheet)) === null && !sheet.ended, putsBack: whyNotPutBack(actor, factsOf(sheet)) === null && !sheet.ended,
    })),
    own: own && {
      submissionId: dossier.id, againId: again.id, rubric: criterionViews(rubric), first: own.first, locked: words(whyNotScoreAgain(actor, again.campaignId, factsOf(own))) ?? null,
      initial: { values: own.scores, comment: own.comment, version: own.version, savedAt: own.savedAt > again.openedAt ? formatTime(own.savedAt) : null },
    },
    paper: typed.length > 0 ? { lines: rubric.map((line): SheetLine => ({ id: line.id, name: line.name, weight: line.weight, counted: line.counted, hint: limitsLabel(line) })), members: typed.map(({ seat }) => ({ value: seat.id, label: seat.fullName })) } : null,
    others: anew ? { sentence: effectsSentence(board.others.rows), rows: board.others.rows.slice(0, mostShown).map((row) => [row.submissionId, row.title, effectWords(row)] as const), left: Math.max(0, board.others.rows.length - mostShown), decision: board.others.decision, text: board.others.text } : null,
  };
}

/** `over`: the points are counted, and what was counted stays so whoever came into conflict since. */
function stateWords({ conflicted, counted, steppedOut, ended, closedAt, paperSignedOn }: AgainBoard['sheets'][number], over: boolean): string {
  if (over ? !counted : conflicted) return `Không tham gia chấm (có liên quan)${steppedOut?.before ? ', như lần trước' : ''}`;
  const state = closedAt ? `Đã chốt lúc ${formatDateTime(closedAt)}${paperSignedOn ? `, phiếu giấy ký ngày ${formatDay(dayOf(paperSignedOn))}` : ''}` : ended ? 'Đã thôi tham gia, tính phiếu đã chấm' : 'Chưa chốt, tính phiếu đã chấm';
  return over && conflicted ? `${state}; có liên quan sau khi tính điểm` : state;
}
