import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import { mm, sizes } from '@/documents/paper';
import { stripInvisible } from '@/domain/text/normalize';

export type Look = { bold?: boolean; italics?: boolean; size?: number };

export type LineLook = Look & {
  align?: 'left' | 'center' | 'right' | 'both';
  /** Points before and after. */
  before?: number;
  after?: number;
  keepNext?: boolean;
};

const alignments = {
  left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, both: AlignmentType.BOTH,
} as const;

/** Newlines become line breaks; what XML or Word cannot hold is dropped. */
export function runs(text: string, look: Look = {}): TextRun[] {
  const lines = stripInvisible(text).split('\n');
  return lines.map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}), ...look }));
}

/** A line of a heading, table cell or signature: no indent, single spacing. */
export function line(text: string, look: LineLook = {}): Paragraph {
  const { align = 'left', before = 0, after = 0, keepNext, ...runLook } = look;
  return new Paragraph({
    alignment: alignments[align],
    spacing: { before: before * 20, after: after * 20 },
    keepNext,
    children: runs(text, runLook),
  });
}

/** A paragraph of the body: justified, first line indented. `lead` ("Điều 1.") is set in bold before the text. */
export function bodyParagraph(text: string, look: Look & { lead?: string; keepNext?: boolean } = {}): Paragraph {
  const { lead, keepNext, ...runLook } = look;
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: mm(12.7) },
    spacing: { before: 60, after: 60, line: 276, lineRule: LineRuleType.AUTO },
    keepNext,
    children: lead ? [...runs(`${lead} `, { ...runLook, bold: true }), ...runs(text, runLook)] : runs(text, runLook),
  });
}

/** Căn cứ: each ending with ";" and the last with ".". */
export const citationTexts = (texts: readonly string[]): string[] => texts.map((text, index) => `${withoutEnd(text)}${index === texts.length - 1 ? '.' : ';'}`);

export const citations = (texts: readonly string[]): Paragraph[] => citationTexts(texts).map((text) => bodyParagraph(text, { italics: true }));

/** The end of a paper's text: "./.". */
export function withClosingMark(text: string): string {
  return `${withoutEnd(text)}./.`;
}

/** The type of paper in bold capitals, what it is about in bold, and the rule beneath. */
export function titleBlock(type: string, subject: string, columnWidth: number): Paragraph[] {
  return [
    line(type.toUpperCase(), { bold: true, size: sizes.title, align: 'center', before: 12 }),
    line(subject, { bold: true, size: sizes.title, align: 'center' }),
    rule(columnWidth, columnWidth / 3, 8),
  ];
}

/** A line drawn under a heading, `length` mm long in the middle of a column `columnWidth` mm wide. */
export function rule(columnWidth: number, length: number, after = 0): Paragraph {
  const side = mm((columnWidth - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: after * 20, line: 40, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    children: [],
  });
}

function withoutEnd(text: string): string {
  return text.trim().replace(/[\s;.,/]+$/u, '');
}
