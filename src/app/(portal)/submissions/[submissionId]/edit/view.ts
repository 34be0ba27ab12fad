import type { EvidenceKind, Maturity } from '@/generated/prisma/enums';
import type { UnitConfirmationRule } from '@/generated/prisma/enums';
import type { GapRules } from '@/domain/submissions/gaps';
import type { InfectedFile } from '@/domain/submissions/infected-files';
import type { RichText } from '@/domain/text/rich-text';
import type { PreviewFile } from '@/ui/preview/preview-file';
import type { ConfirmationView } from '../confirmation-view';

// What the editor is given: strings and numbers only.

export type HeadValues = {
  title: string;
  fieldId: string | null;
  topicId: string | null;
  topicOther: string;
  maturity: Maturity | null;
  /** 'YYYY-MM-DD' or empty. */
  appliedOn: string;
  confidential: string;
};

export type AuthorValues = {
  /** Of the row on the page, not of the database. */
  key: string;
  accountId: string | null;
  fullName: string;
  unitName: string;
  jobTitle: string;
  staffKindId: string | null;
  /** As typed: "33,34". */
  share: string;
  /** Then `fullName` is its name, and `accountId` or `representative` who answers for it. */
  isCollective?: boolean;
  representative?: string;
};

export type SectionView = {
  key: string;
  number: number;
  title: string;
  guidance: string;
  required: boolean;
  maxLength: number;
  text: string;
  content: RichText | null;
  version: number;
  /** A sentence, when this part may not be changed now. */
  locked: string | null;
};

export type EvidenceView = PreviewFile & {
  kind: EvidenceKind;
  size: number;
  /** "1,2 MB, đã chuyển từ HEIC" */
  about: string;
  isMain: boolean;
  /** Whether it could be the document that stands for the text, and may be chosen now. */
  mayBeMain: boolean;
  /** Filed with the dossier, and the request does not name the files. */
  fixed: boolean;
};

export type BasisValues = {
  paperKind: string; paperNumber: string;
  /** 'YYYY-MM-DD' or empty. */
  paperOn: string;
  paperSigner: string; fileId: string | null;
  /** Shown only. */
  fileName: string;
  subjects: string; method: string; benefit: string;
};

/** `key`: of the row on the page; values as typed: "27,5". */
export type FigureValues = { key: string; name: string; measure: string; before: string; after: string; period: string; evidenceId: string | null };
export type BenefitValues = { targetIndices: string[]; figures: FigureValues[] };

export type PartSent<T> = { values: T; version: number; locked: string | null };

export type ConfirmationEditorView = Pick<ConfirmationView, 'standing' | 'lines'> & {
  rule: UnitConfirmationRule;
  campaignId: string;
  today: string;
  /** The word stands for what the server sent with this page. */
  held: boolean;
  heldSentence: string;
  toOffice: boolean;
  /** Whatever is written: nobody to ask, not the owner, asked already. */
  whyNotAsk: string | null;
  whyNotRecord: string | null;
};

export type Choice = { id: string; name: string };

export type PersonView = { id: string; fullName: string; unitName: string; jobTitle: string };

export type EditorView = {
  submissionId: string;
  /** Other organizations share this portal. */
  hasNeighbours: boolean;
  /** Found by the virus scanner and still to be taken out. */
  infected: readonly InfectedFile[];
  /** Named by the open request; empty: all. */
  askedParts: readonly string[];
  /** What the office asks of a part, by its place on the page. */
  asks: Record<string, string>;
  accountId: string;
  shared: boolean;
  /** After the window: until when it may still be filed, with a reason; in words. */
  late: string | null;
  /** First filing, or the answer to a request. */
  mode: 'file' | 'answer';
  rules: Omit<GapRules, 'fields' | 'topics' | 'staffKinds'> & {
    fields: Choice[];
    topics: (Choice & { isOther: boolean })[];
    staffKinds: Choice[];
    figureCatalogue: readonly string[];
    maxFileMb: number;
    maxTotalMb: number;
    campaignId: string;
  };
  today: string;
  head: HeadValues;
  headVersion: number;
  headLocked: string | null;
  authors: AuthorValues[];
  /** What each author says to the share that was saved, by the row's key. */
  shareWords: Record<string, { words: string; tone: 'good' | 'warn' | 'mute' }>;
  authorsToken: string;
  authorsLocked: string | null;
  sections: SectionView[];
  evidence: EvidenceView[];
  /** Of all files, pictures in the texts too. */
  usedBytes: number;
  benefit: PartSent<BenefitValues>;
  basis: PartSent<BasisValues>;
  people: PersonView[];
  /** Null: this campaign asks for no word of the unit, or the dossier was filed before. */
  confirmation: ConfirmationEditorView | null;
  /** The words of the campaign, where who files confirms them. */
  pledge: string | null;
  /** Who files did not write it: the authors have signed on paper. */
  pledgeOnPaper: boolean;
  /** Why it cannot be filed whatever it holds: too late, not the owner. */
  whyNotFile: string | null;
  /** The upload that began this draft, to be read at once. */
  wordFile: string | null;
  /** "Phòng Văn hóa – Xã hội thẩm tra …": what follows. */
  after: string[];
};
