import type { Ctx } from '@/domain/context';
import { formatShare } from '@/domain/numbers/hundredths';
import { sentenceOf } from '@/domain/refusal';
import { isHiddenFrom } from '@/domain/reviews/conflicts';
import { judgingSeat } from '@/domain/reviews/likeness/likeness-policy';
import { viewerOf } from '@/domain/reviews/policy';
import { workplaceWords } from '@/domain/submissions/collective';
import { type Dossier, openRequest } from '@/domain/submissions/dossier';
import { dossierState, paperChannelLabels } from '@/domain/submissions/labels';
import { evidenceKindWords } from '@/domain/submissions/evidence-kind';
import { dossierSteps, nextStepWords, type Reader } from '@/domain/submissions/next-step';
import { afterHoursWords } from '@/domain/submissions/paper-hours';
import { copiesWords, paperOwedWords } from '@/domain/submissions/paper-words';
import { whyNotPrepareBlind } from '@/domain/submissions/blind-policy';
import { isWriter, mayReadVersions, whyNotEdit, whyNotStartFrom, whyNotWithdraw } from '@/domain/submissions/policy';
import { mayReadScreening } from '@/domain/submissions/screening-policy';
import { entryTime, type TimelineEntry, timelineOf } from '@/domain/submissions/timeline';
import { formatDateTime } from '@/domain/time/format';
import { formatBytes } from '@/domain/numbers/bytes';
import { benefitTitle } from '@/domain/submissions/part-numbers';
import { benefitOf, dayText, fieldWords } from './field-words';
import { fileWords, previewOf } from './file-words';
import { requestView } from './request-view';

// What the panels of the page show, as words: they are client components, since hundreds of small elements of a server
// component cost the server four times as much (DECISIONS).

export type DossierView = ReturnType<typeof dossierView>;

/** `more`: steps that only some readers of the page may know of. */
export function dossierView(ctx: Ctx, dossier: Dossier, more: readonly TimelineEntry[] = []) {
  const { id, code, status, campaign, outcome } = dossier;
  const request = openRequest(dossier);
  return {
    id,
    code,
    title: dossier.title || 'Hồ sơ chưa có tên',
    sub: `${dossier.authors.map(({ fullName, share }) => `${fullName} (${formatShare(share)})`).join(', ')} · ${dossier.unitName}`,
    crumb: crumbOf(ctx, dossier),
    state: outcome?.revokedAt ? 'revoked' as const : dossierState(status, campaign.status, outcome?.outcome ?? null),
    actions: actionsOf(ctx, dossier),
    next: nextStepWords(dossier, ctx.now, readerOf(ctx, dossier)),
    reasons: reasonsOf(dossier),
    /** Where its author begins the next dossier from this one, which has come to its end. */
    again: whyNotStartFrom(ctx.actor, dossier) ? null : `/submissions/new?from=${id}`,
    steps: dossierSteps(dossier),
    request: request && requestView(request, dossier, ctx.now),
    content: contentOf(ctx, dossier),
    evidence: { ...evidenceOf(dossier), blindHref: dossier.filedAt && !whyNotPrepareBlind(ctx.actor, { campaignId: campaign.id, authors: dossier.authorsNow, campaign }) ? `/submissions/${id}/blind` : null },
    versions: versionsOf(dossier),
    versionsHref: dossier.versions.length > 0 && mayReadVersions(ctx.actor, dossier) ? `/submissions/${id}/versions` : null,
    // The office finds the paper copies, with more to do, in its own panel.
    paper: mayReadScreening(ctx.actor) ? null : paperOf(dossier, ctx.now),
    authors: authorsOf(dossier),
    timeline: timelineOf(dossier, more).map((entry) => ({ id: entry.id, at: entryTime(entry), text: entry.text, kind: entry.kind })),
  };
}

const readerOf = ({ actor }: Ctx, dossier: Dossier): Reader => (dossier.ownerId === actor.accountId ? 'owner' : isWriter(actor, dossier) ? 'author' : 'other');

function crumbOf({ actor }: Ctx, dossier: Dossier): { label: string; href: string } {
  if (isWriter(actor, dossier)) return { label: 'Sáng kiến của tôi', href: '/submissions' };
  return { label: 'Hồ sơ', href: `/campaigns/${dossier.campaign.id}${mayReadScreening(actor) ? '/submissions' : ''}` };
}

/** What the authors' side can do now; readers only print. */
function actionsOf({ actor, now }: Ctx, dossier: Dossier) {
  const { status, filedAt } = dossier;
  const gone = status === 'WITHDRAWN' || status === 'REJECTED';
  const reason = whyNotWithdraw(actor, dossier);
  return {
    edit: whyNotEdit(actor, dossier, now) ? null : status === 'DRAFT' ? 'Viết tiếp và nộp' : 'Bổ sung hồ sơ',
    receipt: filedAt !== null,
    likeness: isJudged(actor, dossier),
    withdraw: dossier.ownerId === actor.accountId && !gone ? { title: dossier.title, filed: filedAt !== null, disabledReason: reason && sentenceOf(reason) } : null,
  };
}

/** While the council scores, a member who has no part in the dossier records a finding on likeness; scorers have it on their own page. */
function isJudged(actor: Ctx['actor'], { status, campaign, authorsNow, declaredSeats }: Dossier): boolean {
  if (status !== 'ELIGIBLE' || campaign.status !== 'SCORING' || !judgingSeat(actor, campaign.id)) return false;
  return !isHiddenFrom(viewerOf(actor, campaign.id), { authors: authorsNow, declaredSeats: new Set(declaredSeats) }, campaign.sameUnitRule);
}

function reasonsOf({ status, screenings, withdrawReason }: Dossier): string[] {
  const rejected = status === 'REJECTED' ? screenings.findLast(({ kind }) => kind === 'REJECT') : undefined;
  return [...(rejected ? [`Lý do từ chối: ${rejected.reason}`] : []), ...(withdrawReason ? [`Lý do rút: ${withdrawReason}`] : [])];
}

function contentOf(ctx: Ctx, dossier: Dossier) {
  const version = dossier.versions.at(-1);
  const benefit = benefitOf(ctx, dossier);
  // The file is the document: what nobody wrote beside it is not missing.
  const written = benefit.main ? dossier.sections.filter(({ text }) => text !== '') : dossier.sections;
  return {
    benefit, benefitTitle: benefitTitle(dossier.campaign),
    filed: version ? `Bản ${version.number}, ${version.authorsOnly ? 'thay đổi tác giả' : 'nộp'} lúc ${formatDateTime(version.filedAt)}` : null,
    parts: [
      { title: 'Lĩnh vực, mức độ triển khai', text: fieldWords(dossier) || 'Chưa chọn.' },
      ...written.map(({ title, text, content }) => (content ? { title, text, content } : { title, text })),
      ...(dossier.confidential ? [{ title: 'Thông tin cần bảo mật', text: dossier.confidential }] : []),
    ],
  };
}

function evidenceOf({ id: submissionId, evidence: all }: Dossier) {
  // A picture is read where it stands in the text.
  const evidence = all.filter(({ sectionKey }) => sectionKey === null);
  const bytes = evidence.reduce((sum, { size }) => sum + size, 0);
  return {
    sum: evidence.length > 0 ? `${evidence.length} tệp, ${formatBytes(bytes)}` : null,
    files: evidence.map((each) => ({ ...previewOf(submissionId, each), about: `${evidenceKindWords(each)} · ${fileWords(each)}` })),
  };
}

const versionsOf = ({ versions }: Dossier) =>
  versions.toReversed().map(({ number, filedAt, filedBy, hash, authorsOnly }) => ({
    number, sub: `${authorsOnly ? `${filedBy ?? ''} thay đổi tác giả` : filedBy ? `${filedBy} nộp` : 'Nộp'} lúc ${formatDateTime(filedAt)} · mã kiểm ${hash.slice(0, 12)}`,
  }));

function paperOf(dossier: Dossier, now: Date) {
  const { receipts, campaign, filedAt, status } = dossier;
  if (!filedAt || (campaign.paperCopies === 0 && receipts.length === 0)) return null;
  const received = receipts.reduce((sum, { copies }) => sum + copies, 0);
  return {
    sum: received > 0 ? `Đã nhận ${copiesWords(received, campaign.paperColour)}` : 'Chưa nhận',
    receipts: receipts.map((receipt) => ({
      id: receipt.id,
      facts: [
        { term: 'Số đến', detail: receipt.arrivalNumber },
        { term: 'Ngày đến', detail: [formatDateTime(receipt.arrivedAt), afterHoursWords(receipt, dossier)].filter(Boolean).join('. ') },
        { term: 'Số bản', detail: copiesWords(receipt.copies, receipt.colour) },
        { term: 'Cách gửi', detail: paperChannelLabels[receipt.channel] },
        ...(receipt.coverNumber ? [{ term: 'Công văn kèm theo', detail: `Số ${receipt.coverNumber}${receipt.coverOn ? ` ngày ${dayText(receipt.coverOn)}` : ''}` }] : []),
        ...(receipt.by ? [{ term: 'Người nhận', detail: receipt.by }] : []),
      ],
    })),
    owed: status === 'WITHDRAWN' || status === 'REJECTED' ? '' : paperOwedWords(campaign, received, now),
  };
}

function authorsOf({ authors, ownerId, ownerName, unitName, campaign, lateReason }: Dossier) {
  return {
    people: authors.map((author, i) => ({
      id: author.id, fullName: author.fullName, share: formatShare(author.share),
      sub: [author.jobTitle, i === 0 && authors.length > 1 ? 'chủ trì' : '', workplaceWords(author), author.staffKind].filter(Boolean).join(', '),
    })),
    facts: [
      { term: 'Đơn vị', detail: unitName },
      ...(authors.some(({ accountId }) => accountId === ownerId) ? [] : [{ term: 'Người lập hồ sơ', detail: ownerName }]),
      { term: 'Đợt phát động', detail: campaign.title },
      ...(lateReason ? [{ term: 'Nộp muộn', detail: lateReason }] : []),
    ],
  };
}
