import { fold } from '@/domain/text/fold';
import { type Block, type Cell, type Inline, isPlain, type List, type ListItem, type Paragraph, plainOf, type RichText, type Table, type Written } from '@/domain/text/rich-text';
import { plainLine, type WordCell, type WordLine } from './word-lines';

// The lines of a part as a section keeps them. Limits are those of the schema: what is beyond them is kept as lines.

const most = { rows: 400, columns: 30, span: 30, depth: 4, items: 500 };
const captionPattern = /^(?:hinh|anh|bieu do|so do|hinh anh)\s*(?:so\s*)?\d*\s*[.:)–-]/u;

/** `idOf`: how a picture is named there; null: it could not be kept. */
export function writtenOfLines(lines: readonly WordLine[], idOf: (picture: number) => string | null): Written {
  const doc: RichText = { type: 'doc', content: blocksOf(lines, idOf) };
  return isPlain(doc) ? plainOf(doc) : doc;
}

function blocksOf(lines: readonly WordLine[], idOf: (picture: number) => string | null): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as WordLine;
    const run = listRun(lines, i);
    if (run > 0) {
      blocks.push(...listsOf(lines.slice(i, i + run)));
      i += run;
      continue;
    }
    i += 1;
    if (line.picture !== undefined) {
      const next = lines[i];
      const isCaption = next !== undefined && next.text.length <= 300 && captionPattern.test(fold(next.text));
      const evidenceId = idOf(line.picture);
      if (evidenceId === null) continue;
      blocks.push({ type: 'picture', attrs: { evidenceId, caption: isCaption ? next.text : '' } });
      if (isCaption) i += 1;
    } else if (line.rows) blocks.push(...tableBlocks(line, idOf));
    else if (line.text !== '') blocks.push(isHeading(line) ? { type: 'heading', content: [{ type: 'text', text: line.text }] } : paragraph(line));
  }
  return blocks;
}

const paragraph = ({ text, content }: WordLine): Paragraph => {
  const inline: Inline[] = content ?? (text === '' ? [] : [{ type: 'text', text }]);
  return inline.length > 0 ? { type: 'paragraph', content: inline } : { type: 'paragraph' };
};

const isHeading = ({ text, heading, bold }: WordLine): boolean => (heading > 0 || bold) && text.length <= 140 && !/[.;,]$/u.test(text);

/** How many lines from here are items of one list. A single numbered heading is none. */
function listRun(lines: readonly WordLine[], from: number): number {
  let end = from;
  while (lines[end]?.list && lines[end]?.picture === undefined && !isHeading(lines[end] as WordLine)) end += 1;
  return end - from;
}

function listsOf(lines: readonly WordLine[]): List[] {
  const lists: List[] = [];
  for (let i = 0; i < lines.length; i += most.items) lists.push(...nested(lines.slice(i, i + most.items), 1));
  return lists;
}

/** Items of one level, each with the deeper ones that follow it. */
function nested(lines: readonly WordLine[], depth: number): List[] {
  const level = Math.min(...lines.map(({ list }) => list?.level ?? 0));
  const lists: List[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as WordLine;
    let end = i + 1;
    while (end < lines.length && (lines[end]?.list?.level ?? 0) > level) end += 1;
    const deeper = lines.slice(i + 1, end);
    const isOwn = (line.list?.level ?? 0) === level;
    const below = isOwn ? deeper : lines.slice(i, end);
    const item: ListItem = { type: 'listItem', content: [isOwn ? paragraph(line) : { type: 'paragraph' }, ...(below.length === 0 ? [] : depth < most.depth ? nested(below, depth + 1) : below.map(paragraph))] };
    const type = (isOwn ? line : lines[i + 1] ?? line).list?.ordered ? 'orderedList' : 'bulletList';
    const last = lists.at(-1);
    if (last?.type === type) last.content.push(item);
    else lists.push({ type, content: [item] });
    i = end;
  }
  return lists;
}

function tableBlocks(line: WordLine, idOf: (picture: number) => string | null): Block[] {
  const rows = line.rows ?? [];
  if (line.flat || rows.length > most.rows || rows.some((row) => row.length > most.columns)) return line.text.split('\n').map((text) => paragraph(plainLine(text)));
  // A cell holds no picture here: those of the table follow it.
  const pictures = rows.flat().flatMap(({ lines }) => lines.filter(({ picture }) => picture !== undefined));
  const isPictures = line.text === '';
  const table: Table = { type: 'table', content: rows.map((row, i) => ({ type: 'tableRow', content: row.map((cell) => cellOf(cell, i < (line.headRows ?? 0))) })) };
  return [...(isPictures ? [] : [table]), ...blocksOf(pictures, idOf)];
}

function cellOf({ lines, colspan, rowspan }: WordCell, head: boolean): Cell {
  const attrs = { ...(colspan > 1 ? { colspan: Math.min(most.span, colspan) } : {}), ...(rowspan > 1 ? { rowspan: Math.min(most.span, rowspan) } : {}) };
  return { type: head ? 'tableHeader' : 'tableCell', ...(Object.keys(attrs).length > 0 ? { attrs } : {}), content: cellParts(lines) };
}

function cellParts(lines: readonly WordLine[]): Cell['content'] {
  const parts: Cell['content'] = [];
  for (let i = 0; i < lines.length; ) {
    const run = listRun(lines, i);
    if (run > 0) parts.push(...listsOf(lines.slice(i, i + run)));
    else {
      const line = lines[i] as WordLine;
      // A table in a cell: its rows as lines.
      for (const text of line.text.split('\n')) if (text !== '') parts.push(paragraph(line.rows ? plainLine(text) : line));
    }
    i += Math.max(1, run);
  }
  return parts.length > 0 ? parts.slice(0, most.items) : [{ type: 'paragraph' }];
}
