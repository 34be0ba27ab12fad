import { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';

// Reports as offices write them, in short. A line of a file is one of
//   # text      a heading style (# … ###)          = text     plain text that is no content: a cover, a label
//   * text      all bold                            + text     bold, numbered by Word itself
//   @Name text  a paragraph style called so
//   p| text     content of "problem"; s solution, n novelty, e effect, k scope, . none of them
//   p- text     the same as a bullet, p1 numbered by Word
//   T a || b    a row of a table; cells hold such lines, "¶" between them
// "**" inside a line is bold.

export type Sample = { name: string; title: string | null; authors?: [string, number][]; text: string };
export const keys = { p: 'problem', s: 'solution', n: 'novelty', e: 'effect', k: 'scope', '.': null } as const;
type Expected = { key: string | null; text: string };

const content = /^([psnek.])([|\-1])\s*/u;

const runs = (text: string, bold = false): TextRun[] =>
  text.split('**').flatMap((part, i) => (part === '' ? [] : [new TextRun({ text: part, bold: bold || i % 2 === 1 })]));

function paragraph(line: string): Paragraph {
  const [, hashes = '', heading = ''] = /^(#{1,3}) (.*)$/u.exec(line) ?? [];
  if (hashes) return new Paragraph({ children: runs(heading), heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][hashes.length - 1] });
  const [, style, styled = ''] = /^@(\S+) (.*)$/u.exec(line) ?? [];
  if (style) return new Paragraph({ children: runs(styled), style });
  if (line.startsWith('* ')) return new Paragraph({ children: runs(line.slice(2), true) });
  if (line.startsWith('+ ')) return new Paragraph({ children: runs(line.slice(2), true), numbering: { reference: 'numbers', level: 0 } });
  const found = content.exec(line);
  const text = found ? line.slice(found[0].length) : line.replace(/^= ?/u, '');
  if (found?.[2] === '-') return new Paragraph({ children: runs(text), bullet: { level: 0 } });
  if (found?.[2] === '1') return new Paragraph({ children: runs(text), numbering: { reference: 'numbers', level: 0 } });
  return new Paragraph({ children: runs(text) });
}

const linesOf = (text: string): string[] => text.trim().split('\n').map((line) => line.trim()).filter(Boolean);
const cellsOf = (row: string): string[][] => row.slice(2).split('||').map((cell) => cell.split('¶').map((line) => line.trim()));

export function expectedOf({ text }: Sample): Expected[] {
  const lines = linesOf(text).flatMap((line) => (line.startsWith('T ') ? cellsOf(line).flat() : [line]));
  return lines.flatMap((line) => {
    const found = content.exec(line);
    // What stands before a colon of a label inside a cell is no content.
    return found ? [{ key: keys[found[1] as keyof typeof keys], text: line.slice(found[0].length).replaceAll('**', '').replace(/^[^→]*→\s*/u, '') }] : [];
  });
}

export async function docxOf({ text }: Sample): Promise<Uint8Array> {
  const children: (Paragraph | Table)[] = [];
  const lines = linesOf(text);
  for (let i = 0; i < lines.length; i++) {
    const rows: TableRow[] = [];
    for (; lines[i]?.startsWith('T '); i++) {
      rows.push(new TableRow({ children: cellsOf(lines[i] ?? '').map((cell) => new TableCell({ children: cell.map((line) => paragraph(line.replace('→', ''))) })) }));
    }
    if (rows.length > 0) children.push(new Table({ rows }));
    const line = lines[i];
    if (line) children.push(paragraph(line.replace('→', '')));
  }
  const document = new Document({
    numbering: { config: [{ reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT }] }] },
    styles: { paragraphStyles: ['Section', 'Muc1', 'BodyHead'].map((id) => ({ id, name: id === 'Section' ? 'Heading 1 Char Custom' : id === 'Muc1' ? 'Mục 1' : 'List Paragraph', basedOn: 'Normal' })) },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
