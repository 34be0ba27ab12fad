import type { PaperHead } from '@/documents/letterhead';
import type { ListCell, ListColumn } from '@/documents/list-table';
import type { Recipients, Signature } from '@/documents/signature';

// A paper of paragraphs and lists as plain data: said once, set as Word (`plain-word.ts`) and as PDF (`pack/plain-pdf.ts`).

export type PlainBlock =
  | { kind: 'head'; head: PaperHead }
  | { kind: 'title'; type: string; subject: string }
  | { kind: 'line'; text: string; bold?: boolean; italics?: boolean; align?: 'left' | 'center'; after?: number }
  /** `lead` ("Điều 1.") stands in bold before the text. */
  | { kind: 'body'; text: string; lead?: string; bold?: boolean; italics?: boolean; keepNext?: boolean }
  | { kind: 'table'; columns: readonly ListColumn[]; rows: readonly ListCell[][] }
  | { kind: 'signers'; left: Signature; right: Signature }
  | { kind: 'closing'; recipients: Recipients; signature: Signature };

/** Each begins on a page of its own and counts its pages. */
export type PlainSection = { orientation: 'portrait' | 'landscape'; blocks: PlainBlock[] };

export type PlainPaper = { title: string; sections: readonly PlainSection[] };

export const body = (text: string, look: Omit<Extract<PlainBlock, { kind: 'body' }>, 'kind' | 'text'> = {}): PlainBlock => ({ kind: 'body', text, ...look });

/** Whoever signs signs under words: the last line before the signatures goes over to the next page with them. */
export const withSigners = (blocks: readonly PlainBlock[]): PlainBlock[] =>
  blocks.map((block, place) => (block.kind === 'body' && ['signers', 'closing'].includes(blocks[place + 1]?.kind ?? '') ? { ...block, keepNext: true } : block));
