import { pledgeWords } from '@/domain/campaigns/pledge';
import type { CampaignRules } from '@/domain/campaigns/queries';
import type { Ctx } from '@/domain/context';
import { confirmationStanding } from '@/domain/submissions/confirmation-hash';
import { whyNotAskConfirmation, whyNotRecordConfirmation } from '@/domain/submissions/confirmation-policy';
import type { Confirmers } from '@/domain/submissions/confirmers';
import { formatHundredthsShort } from '@/domain/numbers/hundredths';
import { sentenceOf } from '@/domain/refusal';
import { formatDecimal } from '@/domain/numbers/decimals';
import { authorToken } from '@/domain/submissions/author-token';
import { lateClosesAt } from '@/domain/submissions/dates';
import { type Dossier, openRequest } from '@/domain/submissions/dossier';
import { guessEvidenceKind } from '@/domain/submissions/evidence-kind';
import { infectedToRemove } from '@/domain/submissions/infected-files';
import { mayBeMain } from '@/domain/submissions/main-document';
import { asksPledge } from '@/domain/submissions/part-numbers';
import { copiesWords } from '@/domain/submissions/paper-words';
import { tellsOfPaper } from '@/domain/submissions/pledged';
import { isLateFiling, whyNotChangeEvidence, whyNotEdit } from '@/domain/submissions/policy';
import { dueWords } from '@/domain/submissions/screening-words';
import { dayOf } from '@/domain/time/calendar';
import { fromDateColumn } from '@/domain/time/date-column';
import { confirmationView } from '../confirmation-view';
import { fileWords, previewOf } from '../file-words';
import { asksByTarget } from '../request-view';
import { sharesView } from '../shares-view';
import type { BasisValues, BenefitValues, ConfirmationEditorView, EditorView, PersonView } from './view';

type Person = { id: string; fullName: string; unitName: string | null; jobTitle: string };
type Given = { dossier: Dossier; rules: CampaignRules; people: readonly Person[]; shared: boolean; confirmers: Confirmers; whyNotFile: string | null; wordFile: string | null; mainWasFiled: boolean };

/** What the editor in the browser is given, and nothing more. */
export function editorView(ctx: Ctx, { dossier, rules, people, shared, confirmers, whyNotFile, wordFile, mainWasFiled }: Given): EditorView {
  const locked = (part: string) => {
    const reason = whyNotEdit(ctx.actor, dossier, ctx.now, part);
    return reason && sentenceOf(reason);
  };
  return {
    submissionId: dossier.id,
    hasNeighbours: dossier.hasNeighbours,
    infected: infectedToRemove(dossier),
    askedParts: dossier.askedParts,
    asks: asksByTarget(openRequest(dossier)),
    accountId: ctx.actor.accountId,
    shared,
    late: lateWordsOf(ctx, dossier),
    mode: dossier.status === 'DRAFT' ? 'file' : 'answer',
    rules: {
      sections: rules.sections.map(({ key, title, required, maxLength }) => ({ key, title, required, maxLength })),
      fields: rules.fields.map(({ id, name }) => ({ id, name })),
      topics: rules.topics.map(({ id, name, isOther }) => ({ id, name, isOther })),
      staffKinds: rules.staffKinds.map(({ id, name }) => ({ id, name })),
      maxAuthors: rules.maxAuthors,
      collectiveAuthors: rules.collectiveAuthors,
      pledgeRule: rules.pledgeRule,
      minShare: rules.minShare,
      allowedMaturities: rules.allowedMaturities,
      basisRule: rules.basisRule,
      targetIndices: rules.targetIndices,
      asksFigures: rules.asksFigures,
      figureCatalogue: rules.figureCatalogue,
      wordIsMain: rules.wordIsMain,
      maxFileMb: rules.maxFileMb,
      maxTotalMb: rules.maxTotalMb,
      campaignId: rules.id,
    },
    today: dayOf(ctx.now),
    head: {
      title: dossier.title, fieldId: dossier.fieldId, topicId: dossier.topicId, topicOther: dossier.topicOther, maturity: dossier.maturity,
      appliedOn: dossier.appliedOn ? fromDateColumn(dossier.appliedOn) : '', confidential: dossier.confidential,
    },
    headVersion: dossier.version,
    headLocked: locked('head'),
    authors: dossier.authors.map(({ id, accountId, fullName, unitName, jobTitle, staffKindId, share, isCollective, representative = '' }) => ({
      key: id, accountId, fullName, unitName, jobTitle, staffKindId, share: share === 0 ? '' : formatHundredthsShort(share), ...(isCollective ? { isCollective, representative } : {}),
    })),
    shareWords: shareWordsOf(ctx, dossier),
    authorsToken: authorToken(dossier.authors),
    authorsLocked: locked('authors'),
    sections: dossier.sections.map(({ key, title, guidance, required, maxLength, text, content, version }, i) => ({
      key, number: i + 2, title, guidance, required, maxLength, text, content, version, locked: locked(key),
    })),
    evidence: dossier.evidence
      .filter(({ sectionKey }) => sectionKey === null)
      .map((each) => ({
        ...previewOf(dossier.id, each), kind: each.kind ?? guessEvidenceKind(each.mime), size: each.size, about: fileWords(each),
        isMain: each.isMain, mayBeMain: mayBeMain(each) && whyNotChangeEvidence(dossier, mainWasFiled) === null,
        fixed: whyNotChangeEvidence(dossier, dossier.versions.some(({ filedAt }) => filedAt >= each.addedAt)) !== null,
      })),
    usedBytes: dossier.evidence.reduce((sum, { size }) => sum + size, 0),
    benefit: { values: benefitValues(dossier), version: dossier.figuresVersion, locked: locked('figures') },
    basis: { values: basisValues(dossier), version: dossier.basis?.version ?? 0, locked: locked('basis') },
    people: people.map(({ id, fullName, unitName, jobTitle }): PersonView => ({ id, fullName, unitName: unitName ?? '', jobTitle })),
    confirmation: confirmationEditorView(ctx, dossier, confirmers),
    pledge: asksPledge(rules) ? pledgeWords(rules) : null,
    pledgeOnPaper: tellsOfPaper(ctx.actor, dossier),
    whyNotFile,
    wordFile,
    after: [
      'Hồ sơ có mã và phiếu tiếp nhận để in.',
      ...(rules.paperCopies > 0 && dossier.status === 'DRAFT' ? [`Gửi ${copiesWords(rules.paperCopies, rules.paperColour)} đóng thành tập về Phòng Văn hóa – Xã hội.`] : []),
      'Phòng Văn hóa – Xã hội thẩm tra hồ sơ.',
      'Hội đồng chấm điểm, họp xét.',
    ],
  };
}

function benefitValues({ id, targetIndices, figures }: Dossier): BenefitValues {
  return {
    targetIndices,
    figures: figures.map(({ name, measure, before, after, period, evidence }, i) => ({
      // The same on server and client; only new rows draw theirs.
      key: `figure-${id.slice(-6)}-${i}`, name, measure, before: before && formatDecimal(before), after: after && formatDecimal(after), period, evidenceId: evidence?.id ?? null,
    })),
  };
}

function basisValues({ basis }: Dossier): BasisValues {
  const { paperKind = '', paperNumber = '', paperOn = null, paperSigner = '', subjects = '', method = '', benefit = '', file = null } = basis ?? {};
  return { paperKind, paperNumber, paperOn: paperOn ?? '', paperSigner, subjects, method, benefit, fileId: file?.id ?? null, fileName: file?.name ?? '' };
}

/** "hết ngày 05/5/2026"; null while the window is open, or when nothing is taken in any more. */
function lateWordsOf({ now }: Ctx, dossier: Dossier): string | null {
  const lateUntil = lateClosesAt(dossier.campaign, dossier.lateAdmittedUntil);
  return dossier.status === 'DRAFT' && isLateFiling(dossier, now) && lateUntil && now < lateUntil ? dueWords(lateUntil) : null;
}

/** Of the list as it was saved; what is typed since then, the editor knows. */
function shareWordsOf(ctx: Ctx, dossier: Dossier): EditorView['shareWords'] {
  const states = Object.entries(sharesView(ctx, dossier)?.states ?? {});
  return Object.fromEntries(states.map(([id, { words, tone }]) => [id, { words, tone }]));
}

function confirmationEditorView(ctx: Ctx, dossier: Dossier, { toOffice, accountIds }: Confirmers): ConfirmationEditorView | null {
  const { campaign } = dossier;
  const asks = dossier.status === 'DRAFT' && campaign.unitConfirmationRule !== 'NONE';
  const shown = asks ? confirmationView(ctx, dossier) : null;
  if (!shown) return null;
  const standing = confirmationStanding(dossier);
  // Whether it stands already, the page sees at every key.
  const whyNotAsk = whyNotAskConfirmation(ctx.actor, dossier, { ...standing, held: null }, accountIds.length);
  const whyNotRecord = whyNotRecordConfirmation(ctx.actor, dossier);
  return {
    standing: shown.standing, lines: shown.lines, rule: campaign.unitConfirmationRule, campaignId: campaign.id, today: dayOf(ctx.now),
    held: standing.held !== null, heldSentence: sentenceOf('confirmation_held'), toOffice,
    whyNotAsk: whyNotAsk && sentenceOf(whyNotAsk), whyNotRecord: whyNotRecord && sentenceOf(whyNotRecord),
  };
}
