import type { Ctx } from '@/domain/context';
import { dayOf } from '@/domain/time/calendar';
import { fromDateColumn } from '@/domain/time/date-column';
import { confirmationStanding } from './confirmation-hash';
import { standingWords } from './confirmation-words';
import type { Dossier } from './dossier';
import { dossierGaps } from './gaps';
import { infectedFiles } from './infected-files';
import { afterHoursWords } from './paper-hours';
import { asksBasis, asksBenefit } from './part-numbers';
import { isOwnDossier, mayReadScreening, type ScreeningMove, whyNotExtendSupplement, whyNotReceivePaper, whyNotScreen } from './screening-policy';
import { filingTiming, otherParts, paperTiming } from './screening-words';

/** Not asked where the file is the document, but nothing can be recognised without it. */
const unsaid = ({ campaign, maturity }: Dossier): string[] => (campaign.wordIsMain && !maturity ? ['Mục 1: Chưa ghi mức độ triển khai. Chưa có thì chưa xét công nhận được.'] : []);

/** The basis also where nothing is applied yet: the answer may say that it is by now. */
const offeredParts = ({ campaign, maturity }: Dossier): { key: string; title: string }[] =>
  otherParts
    .filter(({ key }) => (key === 'figures' ? asksBenefit(campaign) : key !== 'basis' || campaign.basisRule !== 'NONE'))
    .map(({ key, title }) => ({ key, title: key === 'basis' && !asksBasis(campaign, maturity) ? `${title} (chọn cả Thông tin chung để tác giả đổi mức độ)` : title }));

const screeningMoves = ['startScreening', 'accept', 'return', 'reject', 'reopenScreening'] as const satisfies readonly ScreeningMove[];

/** Everything the office's panel on a dossier page shows; null for who has no part in screening. */
export function screeningOf({ actor, now }: Pick<Ctx, 'actor' | 'now'>, dossier: Dossier) {
  const { campaign, rules, sections, status } = dossier;
  if (!mayReadScreening(actor) || !rules || status === 'DRAFT') return null;
  const firstPaperAt = dossier.receipts[0]?.arrivedAt ?? null;
  const closesAt = campaign.submissionClosesAt;
  const timing = { firstPaperAt, submissionClosesAt: closesAt ?? now, paperGraceDays: campaign.paperGraceDays };
  const facts = { status, campaignStatus: campaign.status, authors: dossier.authorsNow };
  const isOwn = isOwnDossier(actor, facts.authors);
  const appliedOn = dossier.appliedOn && fromDateColumn(dossier.appliedOn);
  return {
    id: dossier.id, campaignId: dossier.campaignId, code: dossier.code ?? '', status, campaignStatus: campaign.status,
    supplementDueAt: dossier.supplementDueAt,
    lateReason: dossier.lateReason,
    screenerName: dossier.screenerName,
    isOwn,
    enteredFromPaper: dossier.enteredById !== null,
    parts: [...offeredParts(dossier), ...sections].map(({ key, title }) => ({ key, title })),
    // Of all there are: an earlier request may name a part that is not offered any more.
    partTitles: [...otherParts, ...sections].map(({ key, title }) => ({ key: key as string, title })),
    paperCopies: campaign.paperCopies, paperColour: campaign.paperColour, filingRule: campaign.filingRule,
    // While a supplement is being written, its half-done text is the author's own.
    gaps: status === 'RETURNED' ? [] : dossierGaps({ ...dossier, infected: infectedFiles(dossier), appliedOn }, { ...rules, sections }, dayOf(dossier.filedAt ?? now)).map(({ where, message }) => `${where}: ${message}`).concat(unsaid(dossier)),
    unit: { relation: rules.relation, recognisable: rules.recognisable },
    paper: closesAt ? paperTiming({ ...timing, paperCopies: campaign.paperCopies }, now) : null,
    filing: closesAt ? filingTiming({ ...timing, rule: campaign.filingRule, filedAt: dossier.filedAt }, now) : null,
    confirmation: campaign.unitConfirmationRule === 'NONE' ? null : standingWords(confirmationStanding(dossier), campaign.unitConfirmationRule),
    receipts: dossier.allReceipts.map((each) => ({ ...each, afterHours: afterHoursWords(each, dossier) })),
    // The note beside an acceptance is for colleagues, not for the clerk whose dossier it is.
    screenings: dossier.screenings.toReversed().map((each) => (isOwn && each.kind === 'ACCEPT' ? { ...each, reason: '' } : each)),
    whyNot: Object.fromEntries(screeningMoves.map((move) => [move, whyNotScreen(actor, move, facts)])) as Record<ScreeningMove, ReturnType<typeof whyNotScreen>>,
    whyNotReceive: whyNotReceivePaper(actor, facts),
    whyNotExtend: whyNotExtendSupplement(actor, facts),
  };
}

export type ScreeningView = NonNullable<ReturnType<typeof screeningOf>>;
