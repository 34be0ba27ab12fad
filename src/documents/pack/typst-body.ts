import type { Block, Cell, Inline, List, Paragraph, RichText, Table } from '@/domain/text/rich-text';
import { breakWords } from './break-words';
import { tableGrid } from './table-grid';

// Text with structure as the Typst templates read it from JSON. Every word stays a value: nothing here is ever markup.

type Run = { s: string; b: boolean; i: boolean } | { br: true };
type Part = { k: 'p'; c: Run[] } | { k: 'ul' | 'ol'; items: Part[][] };
type GridCell = { x: number; y: number; w: number; h: number; bold: boolean; parts: Part[] };
export type TypstBlock =
  | Part
  | { k: 'h'; c: Run[] }
  | { k: 'table'; weights: number[]; small: boolean; head: GridCell[]; body: GridCell[] }
  | { k: 'img'; path: string | null; caption: string };

/** @param pathOf where the picture of this evidence lies for the typesetter; null: it is not printed */
export function typstBody(doc: RichText, pathOf: (evidenceId: string) => string | null): TypstBlock[] {
  return doc.content.map((block) => typstBlock(block, pathOf));
}

function typstBlock(block: Block, pathOf: (evidenceId: string) => string | null): TypstBlock {
  switch (block.type) {
    case 'paragraph':
      return partOf(block, 24);
    case 'heading':
      return { k: 'h', c: runs(block.content, 24) };
    case 'bulletList':
    case 'orderedList':
      return partOf(block, 24);
    case 'table':
      return tableOf(block);
    case 'picture':
      return { k: 'img', path: pathOf(block.attrs.evidenceId), caption: breakWords(block.attrs.caption) };
  }
}

function partOf(part: Paragraph | List, longest: number): Part {
  if (part.type === 'paragraph') return { k: 'p', c: runs(part.content, longest) };
  return { k: part.type === 'bulletList' ? 'ul' : 'ol', items: part.content.map(({ content }) => content.map((each) => partOf(each, longest))) };
}

function runs(content: readonly Inline[] = [], longest: number): Run[] {
  return content.flatMap((each): Run[] => {
    if (each.type === 'hardBreak') return [{ br: true }];
    const marks = new Set((each.marks ?? []).map(({ type }) => type));
    return lines(breakWords(each.text, longest)).map((line) => (line === null ? { br: true } : { s: line, b: marks.has('bold'), i: marks.has('italic') }));
  });
}

/** Null between two lines. */
const lines = (text: string): (string | null)[] => text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [null, line]));

function tableOf(table: Table): TypstBlock {
  const { cells, headRows, weights, columns } = tableGrid(table);
  const placed = cells.map(({ x, y, columns: w, rows: h, cell }): GridCell => ({ x, y, w, h, bold: cell?.type === 'tableHeader', parts: cell ? cellParts(cell, columns) : [] }));
  return { k: 'table', weights, small: columns > 6, head: placed.filter(({ y }) => y < headRows), body: placed.filter(({ y }) => y >= headRows) };
}

/** The narrower the column, the shorter the word that still fits. */
const cellParts = ({ content }: Cell, columns: number): Part[] => content.map((part) => partOf(part, Math.max(8, Math.floor(60 / columns))));

