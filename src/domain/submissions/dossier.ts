import type { BasisRule, CalendarDayKind, CampaignStatus, ConfirmationKind, ConflictRule, EvidenceKind, FileScan, FilingRule, HeadAuthorRule, Maturity, Outcome, PaperChannel, PledgeRule, ScreeningKind, SubmissionStatus, UnitConfirmationRule, UnitRelation } from '@/generated/prisma/enums';
import type { RichText } from '@/domain/text/rich-text';
import type { LocalDay } from '@/domain/time/calendar';
import { toDateColumn } from '@/domain/time/date-column';
import type { PaperHours } from '@/domain/time/working-days';
import type { Basis } from './applied-basis';
import type { Identity } from './authors';
import type { ShownFigure } from './figures';
import type { GapRules } from './gaps';
import type { ShareReply } from './share-standing';
import type { Snapshot } from './snapshot';
import { openAsking } from './unit-confirmation';

// A dossier as one statement reads it, with dates inside JSON still as text, and as the rest of the code knows it.

export type DossierAuthor = {
  id: string; accountId: string | null; fullName: string; foldedName: string; unitId: string | null; unitName: string; foldedUnitName: string;
  jobTitle: string; staffKindId: string | null; staffKind: string | null;
  /** Of a collective; versions frozen before there were any lack them. */
  isCollective?: boolean; representative?: string; foldedRepresentative?: string; headIds?: string[];
  /** Hundredths of a percent. */
  share: number;
};

type Section<At> = { key: string; title: string; guidance: string; required: boolean; maxLength: number; text: string; content: RichText | null; version: number; savedAt: At | null };
/** `kind`, `convertedFrom`: versions frozen before there were any lack them. `scan`: of now, never frozen. */
type Evidence<At> = {
  id: string; fileId: string; name: string; mime: string; size: number; sha256: string; kind?: EvidenceKind; convertedFrom?: string | null; scan?: FileScan | null; caption: string; isMain: boolean; addedAt: At;
  /** A picture in the text of this section. */
  sectionKey: string | null;
};
type Version<At> = { number: number; filedAt: At; filedBy: string | null; hash: string; authorsOnly: boolean };
type Reply<At> = Omit<ShareReply, 'at' | 'signedOn'> & { at: At; signedOn: At | null };
type Screened<At> = { id: string; kind: ScreeningKind; reason: string; sectionKeys: string[]; sectionTexts: string[]; dueAt: At | null; at: At; by: string | null; answeredAt: At | null };
type Receipt<At> = {
  /** What the working calendar says of the day it came. */
  dayKind: CalendarDayKind | null;
  id: string; arrivalNumber: string; arrivedAt: At; channel: PaperChannel; copies: number; colour: boolean; coverNumber: string; coverOn: At | null; note: string; by: string | null;
  at: At; voidedAt: At | null; voidReason: string | null;
};
type Confirmed<At> = {
  id: string; kind: ConfirmationKind; toOffice: boolean; contentHash: string; note: string; signedOn: At | null; signerName: string; fileId: string | null;
  by: string | null; at: At; answeredAt: At | null; versionNumber: number | null;
};
type Campaign<At> = {
  id: string; title: string; year: number; status: CampaignStatus; opensAt: At | null; submissionClosesAt: At | null; lateUntil: At | null;
  filingRule: FilingRule; paperGraceDays: number; paperCopies: number; paperColour: boolean; sameUnitRule: ConflictRule; blindScoring: boolean;
  unitConfirmationRule: UnitConfirmationRule; headAuthorRule: HeadAuthorRule;
  basisRule: BasisRule; targetIndices: string[]; asksFigures: boolean; wordIsMain: boolean; pledgeRule: PledgeRule; pledge: string;
};

/** What was published, for whoever may read the dossier; nothing before. `slug`: of its page in the library; `symbol`: of the committee's papers, where it is not the usual one. */
type Published<At> = {
  outcome: Outcome; decisionNumber: string; decisionOn: LocalDay | null; publishedAt: At; revokedAt: At | null; revokeReason: string | null; slug: string | null; symbol: string | null;
};

/** What the plan asks of a dossier, and what it says about the unit: read for those who read screening. */
type Rules = Omit<GapRules, 'sections'> & { relation: UnitRelation | null; recognisable: boolean };

type Head<At> = {
  id: string; organizationId: string; campaignId: string; ownerId: string; ownerName: string; unitId: string; unitName: string; status: SubmissionStatus; version: number;
  title: string; fieldId: string | null; fieldName: string | null; topicId: string | null; topicName: string | null; topicOther: string;
  maturity: Maturity | null; appliedOn: At | null; confidential: string; targetIndices: string[]; figuresVersion: number; code: string | null; filedAt: At | null;
  lateReason: string | null; lateAdmittedUntil: At | null; noSecretsAt: At | null;
  withdrawnAt: At | null; withdrawReason: string | null; screenerId: string | null; screenerName: string | null; enteredById: string | null; supplementDueAt: At | null; createdAt: At; updatedAt: At;
};

type Body<At> = {
  campaign: Campaign<At>;
  authors: DossierAuthor[];
  sections: Section<At>[];
  evidence: Evidence<At>[];
  figures: ShownFigure[];
  /** Kept when the maturity changes: shown only where it is asked. `version`: of the row, 0 for what was filed. */
  basis: (Basis & { version: number }) | null;
  versions: Version<At>[];
  screenings: Screened<At>[];
  /** Those entered by mistake too. */
  allReceipts: Receipt<At>[];
  /** What passed between the authors and the head of the unit, oldest first. */
  confirmations: Confirmed<At>[];
  outcome: Published<At> | null;
  /** When the office takes in paper. */
  paperHours: PaperHours;
  /** Other organizations share this portal: an author may be asked there. */
  hasNeighbours: boolean;
  /** Seats with a declaration that was not withdrawn. */
  declaredSeats: string[];
  /** What authors said to their shares, oldest first, also to lists that are no more. */
  shareReplies: Reply<At>[];
  /** A tờ trình of the campaign is signed or approved; asked for the office only. */
  proposalSigned: boolean;
  rules: Rules | null;
  /** Messages between authors and office, and those that wait for either. */
  thread: { total: number; forAuthors: number; forOffice: number };
};

/** `filed`: while a supplement is being written, the content of the last version. */
export type DossierRow = Head<string> & Body<string> & { filed: unknown };

export type Dossier = Head<Date> &
  Body<Date> & {
    receipts: Receipt<Date>[];
    /** Who is an author now, also where the others still read what was filed. */
    authorsNow: readonly Identity[];
    /** Parts that the open request to supplement names; empty when the whole dossier, or when none is open. */
    askedParts: string[];
    /** Whose word a draft waits for, who therefore may read it. */
    awaits: 'head' | 'office' | null;
  };

const date = (text: string): Date => new Date(text);
export const dateOrNull = (text: string | null): Date | null => (text === null ? null : new Date(text));

export function toDossier({ filed: _filed, ...row }: DossierRow): Dossier {
  const allReceipts = row.allReceipts.map((each) => ({
    ...each, arrivedAt: date(each.arrivedAt), coverOn: dateOrNull(each.coverOn), at: date(each.at), voidedAt: dateOrNull(each.voidedAt),
  }));
  const screenings = row.screenings.map((each) => ({ ...each, dueAt: dateOrNull(each.dueAt), at: date(each.at), answeredAt: dateOrNull(each.answeredAt) }));
  const confirmations = row.confirmations.map((each) => ({ ...each, signedOn: dateOrNull(each.signedOn), at: date(each.at), answeredAt: dateOrNull(each.answeredAt) }));
  const asking = openAsking(confirmations);
  const { campaign, outcome } = row;
  return {
    ...row,
    appliedOn: dateOrNull(row.appliedOn), filedAt: dateOrNull(row.filedAt), lateAdmittedUntil: dateOrNull(row.lateAdmittedUntil), noSecretsAt: dateOrNull(row.noSecretsAt), withdrawnAt: dateOrNull(row.withdrawnAt),
    supplementDueAt: dateOrNull(row.supplementDueAt), createdAt: date(row.createdAt), updatedAt: date(row.updatedAt),
    campaign: { ...campaign, opensAt: dateOrNull(campaign.opensAt), submissionClosesAt: dateOrNull(campaign.submissionClosesAt), lateUntil: dateOrNull(campaign.lateUntil) },
    sections: row.sections.map((each) => ({ ...each, savedAt: dateOrNull(each.savedAt) })),
    evidence: row.evidence.map((each) => ({ ...each, addedAt: date(each.addedAt) })),
    versions: row.versions.map((each) => ({ ...each, filedAt: date(each.filedAt) })),
    screenings,
    shareReplies: row.shareReplies.map((each) => ({ ...each, signedOn: dateOrNull(each.signedOn), at: date(each.at) })),
    allReceipts,
    confirmations,
    awaits: asking && (asking.toOffice ? 'office' : 'head'),
    receipts: allReceipts.filter(({ voidedAt }) => voidedAt === null),
    authorsNow: row.authors,
    outcome: outcome && { ...outcome, publishedAt: date(outcome.publishedAt), revokedAt: dateOrNull(outcome.revokedAt) },
    askedParts: openRequest({ status: row.status, screenings })?.sectionKeys ?? [],
  };
}

/** The request to supplement that waits for an answer. */
export function openRequest<R extends { kind: ScreeningKind; answeredAt: Date | null }>(dossier: { status: SubmissionStatus; screenings: readonly R[] }): R | null {
  if (dossier.status !== 'RETURNED') return null;
  return dossier.screenings.findLast(({ kind, answeredAt }) => kind === 'RETURN' && answeredAt === null) ?? null;
}

/** The dossier with the content of a frozen version in place of the text being written. */
export function withFiledContent(dossier: Dossier, content: unknown): Dossier {
  const filed = content as Snapshot;
  const texts = new Map(filed.sections.map((section) => [section.key, section]));
  const known = new Map(dossier.authors.map((author) => [author.accountId ?? author.foldedName, author]));
  return {
    ...dossier,
    title: filed.title, fieldId: filed.fieldId, fieldName: filed.fieldName, topicId: filed.topicId, topicName: filed.topicName, topicOther: filed.topicOther,
    maturity: filed.maturity, appliedOn: filed.appliedOn ? toDateColumn(filed.appliedOn as LocalDay) : null, confidential: filed.confidential,
    sections: dossier.sections.map((section) => ({ ...section, text: texts.get(section.key)?.text ?? '', content: texts.get(section.key)?.content ?? null })),
    authors: filed.authors.map((author, i) => ({ ...author, id: known.get(author.accountId ?? author.foldedName)?.id ?? `filed-${i}` })),
    evidence: filed.evidence.map(({ main, ...each }) => ({ ...each, sectionKey: each.sectionKey ?? null, isMain: main ?? false, addedAt: new Date(each.addedAt) })),
    targetIndices: filed.targetIndices ?? [], figures: filed.figures ?? [], basis: filed.basis ? { ...filed.basis, version: 0 } : null,
  };
}
