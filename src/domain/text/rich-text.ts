// Text with structure: what a report needs (headings, lists, tables, pictures, bold, italic) and nothing more, as data.
// The shape is ProseMirror's JSON, so the editor, the pages and the papers read the same thing. Pure: ships to the browser.

export type Mark = { type: 'bold' | 'italic' };
export type Inline = { type: 'text'; text: string; marks?: Mark[] } | { type: 'hardBreak' };
export type Paragraph = { type: 'paragraph'; content?: Inline[] };
export type Heading = { type: 'heading'; content?: Inline[] };
export type ListItem = { type: 'listItem'; content: (Paragraph | List)[] };
export type List = { type: 'bulletList' | 'orderedList'; content: ListItem[] };
export type Cell = { type: 'tableCell' | 'tableHeader'; attrs?: { colspan?: number; rowspan?: number }; content: (Paragraph | List)[] };
export type Row = { type: 'tableRow'; content: Cell[] };
export type Table = { type: 'table'; content: Row[] };
/** A picture is a piece of evidence of the same dossier; its bytes are read under the dossier's policy. */
export type Picture = { type: 'picture'; attrs: { evidenceId: string; caption: string } };
export type Block = Paragraph | Heading | List | Table | Picture;
export type RichText = { type: 'doc'; content: Block[] };

export const rowSpan = ({ attrs }: Cell): number => attrs?.rowspan ?? 1;
export const columnSpan = ({ attrs }: Cell): number => attrs?.colspan ?? 1;

/** What search, comparison, limits and everything that knows no structure reads. A line a paragraph, item or row of a table. */
export const plainOf = (doc: RichText): string => doc.content.map(plainBlock).join('\n');

function plainBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainInline(block.content);
    case 'bulletList':
    case 'orderedList':
      return plainList(block, '');
    case 'table':
      return block.content.map((row) => row.content.map(plainCell).join(' | ')).join('\n');
    case 'picture':
      return block.attrs.caption ? `[Hình: ${block.attrs.caption}]` : '[Hình]';
  }
}

const plainInline = (content: readonly Inline[] = []): string => content.map((each) => (each.type === 'text' ? each.text : '\n')).join('');

const plainCell = ({ content }: Cell): string => content.map(plainBlock).join(' ').replace(/\s+/gu, ' ').trim();

function plainList({ type, content }: List, indent: string): string {
  return content
    .map((item, i) => {
      const marker = type === 'bulletList' ? '-' : `${i + 1}.`;
      const lines = item.content.map((part) => (part.type === 'paragraph' ? plainInline(part.content) : plainList(part, `${indent}  `)));
      return `${indent}${marker} ${lines.join('\n')}`;
    })
    .join('\n');
}

/** Lines as paragraphs, empty ones too: `plainOf` of it is the same text again. */
export function richOf(text: string): RichText {
  return { type: 'doc', content: text.split('\n').map((line): Paragraph => (line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] })) };
}

/** Nothing in it that plain lines could not say: it is then kept as text alone. */
export const isPlain = (doc: RichText): boolean =>
  doc.content.every((block) => block.type === 'paragraph' && (block.content ?? []).every((each) => each.type === 'hardBreak' || (each.marks ?? []).length === 0));

/** Which evidence stands in the text, in its order. */
export const picturesIn = (doc: RichText): string[] => doc.content.flatMap((block) => (block.type === 'picture' ? [block.attrs.evidenceId] : []));

/** For readers outside: pictures belong to the evidence, which is not published. */
export const withoutPictures = (doc: RichText): RichText => ({ ...doc, content: doc.content.filter(({ type }) => type !== 'picture') });

/** One after the other, with an empty line between. */
export const joinRich = (first: RichText, second: RichText): RichText => ({ type: 'doc', content: [...first.content, { type: 'paragraph' }, ...second.content] });

/** A section as the browser, the form and the frozen version hold it: lines, or text with structure. */
export type Written = string | RichText;

export const plainWritten = (written: Written): string => (typeof written === 'string' ? written : plainOf(written));
export const richWritten = (written: Written): RichText => (typeof written === 'string' ? richOf(written) : written);
/** As simple as it can be said. */
export const simplest = (doc: RichText): Written => (isPlain(doc) ? plainOf(doc) : doc);
/** Of a stored section. */
export const writtenOf = ({ text, content }: { text: string; content?: RichText | null }): Written => content ?? text;
