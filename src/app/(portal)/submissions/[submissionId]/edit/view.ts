import type { Maturity } from '@/generated/prisma/enums';
import type { UnitConfirmationRule } from '@/generated/prisma/enums';
import type { GapRules } from '@/domain/submissions/gaps';
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
};

export type SectionView = {
  key: string;
  number: number;
  title: string;
  guidance: string;
  required: boolean;
  maxLength: number;
  text: string;
  version: number;
  /** A sentence, when this part may not be changed now. */
  locked: string | null;
};

export type EvidenceView = { id: string; name: string; size: number; caption: string };

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
  accountId: string;
  shared: boolean;
  /** First filing, or the answer to a request. */
  mode: 'file' | 'answer';
  rules: Omit<GapRules, 'fields' | 'topics' | 'staffKinds'> & {
    fields: Choice[];
    topics: (Choice & { isOther: boolean })[];
    staffKinds: Choice[];
    maxFileMb: number;
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
  people: PersonView[];
  /** Null: this campaign asks for no word of the unit, or the dossier was filed before. */
  confirmation: ConfirmationEditorView | null;
  /** Why it cannot be filed whatever it holds: too late, not the owner. */
  whyNotFile: string | null;
  /** The upload that began this draft, to be read at once. */
  wordFile: string | null;
  /** "Phòng Văn hóa – Xã hội thẩm tra …": what follows. */
  after: string[];
};
