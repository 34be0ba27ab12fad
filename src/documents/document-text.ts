import type { Understood } from '@/domain/submissions/understand-lines';
import type { WordLine } from '@/domain/submissions/word-lines';

// What reading a file gives, of whatever kind it was.

export type DocumentKind = 'docx' | 'doc' | 'pdf' | 'html' | 'rtf';
export type DocumentPicture = { bytes: Uint8Array<ArrayBuffer>; mime: 'image/png' | 'image/jpeg' };

/** What stayed in the file, so that nobody has to find out by comparing. */
export type LeftOut = {
  /** Pictures by what they are: { EMF: 2 }. */
  formats: Record<string, number>;
  /** Beyond the number a text may hold. */
  morePictures: number;
  /** Pictures of a kind of file whose pictures are not read. */
  unread: number;
  charts: number;
  formulas: number;
  footnotes: number;
  comments: number;
  /** Stretches of hidden text. */
  hidden: number;
  /** Other documents set into it, of a kind that is not read there. */
  inserted: number;
  /** Lines beyond what is read of any file. */
  lines: number;
};

export type DocumentText = {
  kind: DocumentKind;
  lines: WordLine[];
  pictures: DocumentPicture[];
  tables: number;
  /** Insertions and deletions, read as accepted. */
  tracked: number;
  macros: boolean;
  /** Pages without a text layer; all of them: a scan. */
  scanned: boolean;
  left: LeftOut;
};

/** Read, and what was understood of it. */
export type ReportText = DocumentText & { found: Understood };

export const nothingLeft = (): LeftOut => ({ formats: {}, morePictures: 0, unread: 0, charts: 0, formulas: 0, footnotes: 0, comments: 0, hidden: 0, inserted: 0, lines: 0 });
