import { AlignmentType, ImageRun, LevelFormat, Paragraph, Table, TableCell, TableLayoutType, type TableOfContents, TableRow, TextRun, WidthType } from 'docx';
import { mm, sizes, textWidth } from '@/documents/paper';
import { line } from '@/documents/paragraphs';
import { stripInvisible } from '@/domain/text/normalize';
import type { Block, Cell, Inline, List, Paragraph as Written, RichText, Table as WrittenTable } from '@/domain/text/rich-text';
import type { Picture } from './pictures';
import { tableGrid } from './table-grid';

export type WordBlock = Paragraph | Table | TableOfContents;

/** Lists and pictures are counted over the whole paper. */
export type Count = { lists: number; pictures: number };
type Shared = { picture: (evidenceId: string) => Picture | null; count: Count };

/** Lists as the editor has them: a dash, a number, each level further in. */
export const wordNumbering = {
  config: [
    { reference: 'dash', levels: levels((_level) => ({ format: LevelFormat.BULLET, text: '–' })) },
    { reference: 'number', levels: levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.` })) },
  ],
};

function levels(look: (level: number) => { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string }) {
  return Array.from({ length: 5 }, (_, level) => ({ level, ...look(level), alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: mm(14 + 8 * level), hanging: mm(6) } } } }));
}

/** Text with structure as Word has it. */
export const wordBody = (doc: RichText, shared: Shared): WordBlock[] => doc.content.flatMap((block) => wordBlock(block, shared));

function wordBlock(block: Block, shared: Shared): WordBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [prose(block)];
    case 'heading':
      return [new Paragraph({ keepNext: true, spacing: { before: 160, after: 60 }, children: runsOf(block.content, { bold: true, italics: true }) })];
    case 'bulletList':
    case 'orderedList':
      return listItems(block, shared, 0);
    case 'table':
      return [wordTable(block, shared), line('')];
    case 'picture':
      return pictureOf(block.attrs, shared);
  }
}

const prose = ({ content }: Written): Paragraph =>
  new Paragraph({ alignment: AlignmentType.BOTH, indent: { firstLine: mm(12.7) }, spacing: { before: 60, after: 60, line: 276 }, children: runsOf(content) });

type Look = { bold?: boolean; italics?: boolean; size?: number };

function runsOf(content: readonly Inline[] = [], look: Look = {}): TextRun[] {
  return content.flatMap((each) => {
    if (each.type === 'hardBreak') return [new TextRun({ break: 1 })];
    const marks = new Set((each.marks ?? []).map(({ type }) => type));
    const whole = { ...look, ...(marks.has('bold') ? { bold: true } : {}), ...(marks.has('italic') ? { italics: true } : {}) };
    return stripInvisible(each.text).split('\n').map((text, i) => new TextRun({ text, ...(i > 0 ? { break: 1 } : {}), ...whole }));
  });
}

/** An item's first paragraph carries the mark, the others stand under it. */
function listItems({ type, content }: List, shared: Shared, level: number, look: Look = {}): Paragraph[] {
  const reference = type === 'bulletList' ? 'dash' : 'number';
  const instance = ++shared.count.lists;
  const depth = Math.min(level, 4);
  return content.flatMap((item) =>
    item.content.flatMap((part, i) => {
      if (part.type !== 'paragraph') return listItems(part, shared, level + 1, look);
      const children = runsOf(part.content, look);
      return [i === 0 ? new Paragraph({ numbering: { reference, level: depth, instance }, children }) : new Paragraph({ indent: { left: mm(14 + 8 * depth) }, children })];
    }),
  );
}

function wordTable(table: WrittenTable, shared: Shared): Table {
  const { cells, rows, headRows, weights, columns } = tableGrid(table);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const widths = weights.map((weight) => Math.floor((mm(textWidth.portrait) * weight) / sum));
  const size = columns > 6 ? 20 : sizes.small;
  return new Table({
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: mm(1), right: mm(1), top: mm(0.5), bottom: mm(0.5) },
    rows: Array.from({ length: rows }, (_, y) =>
      new TableRow({
        tableHeader: y < headRows,
        cantSplit: y < headRows,
        children: cells.filter((cell) => cell.y === y).map(({ columns: columnSpan, rows: rowSpan, cell }) => new TableCell({ columnSpan, rowSpan, children: cell ? cellBlocks(cell, shared, size) : [line('')] })),
      }),
    ).filter(hasCells(cells)),
  });
}

/** A row that lies wholly under spans from above has no cell of its own: Word would call the file damaged. */
const hasCells = (cells: readonly { y: number }[]) => (_row: TableRow, y: number): boolean => cells.some((cell) => cell.y === y);

function cellBlocks({ type, content }: Cell, shared: Shared, size: number): Paragraph[] {
  const look = { size, bold: type === 'tableHeader' };
  return content.flatMap((part) => (part.type === 'paragraph' ? [new Paragraph({ children: runsOf(part.content, look) })] : listItems(part, shared, 0, look)));
}

const pixels = (millimetres: number): number => (millimetres / 25.4) * 96;

function pictureOf({ evidenceId, caption }: { evidenceId: string; caption: string }, shared: Shared): Paragraph[] {
  const picture = shared.picture(evidenceId);
  if (!picture) return [line(`[Hình không in được ở đây. ${caption}]`, { italics: true, align: 'center' })];
  const words = caption ? `Hình ${++shared.count.pictures}: ${caption}` : '';
  return [pictureLine(picture, 190, caption || 'Hình trong bài', words !== ''), ...(words ? [line(words, { italics: true, align: 'center', after: 6 })] : [])];
}

/** Never wider than the text, never higher than `most` mm. */
export function pictureLine({ jpeg, width, height }: Picture, most: number, description: string, keepNext = false): Paragraph {
  const scale = Math.min(pixels(textWidth.portrait) / width, pixels(most) / height, 1);
  const image = new ImageRun({ type: 'jpg', data: jpeg, transformation: { width: Math.round(width * scale), height: Math.round(height * scale) }, altText: { name: 'Hình', description: stripInvisible(description), title: '' } });
  return new Paragraph({ alignment: AlignmentType.CENTER, keepNext, spacing: { before: 80, after: 60 }, children: [image] });
}
