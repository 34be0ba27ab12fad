import { paperDayLong, paperNumber } from '@/documents/paper-reference';
import { type PlainBlock, type PlainPaper, withSigners } from '@/documents/plain-paper';
import { recipientTexts, type Signature, signatureLines } from '@/documents/signature';
import { breakWords } from './break-words';
import { typeset } from './typeset';

/** The same paper as a PDF, ready for the printer. */
export const plainPdf = ({ title, sections }: PlainPaper): Uint8Array =>
  typeset('plain.typ', { title, sections: sections.map(({ orientation, blocks }) => ({ lying: orientation === 'landscape', blocks: withSigners(blocks).map(blockJson) })) });

const signer = (signature: Signature) => ({ titles: signatureLines(signature), name: breakWords(signature.name) });

function blockJson(block: PlainBlock): object {
  switch (block.kind) {
    case 'head': {
      const { letterhead, reference, about = '' } = block.head;
      return { kind: 'head', parents: letterhead.parentLines.map((text) => breakWords(text)), names: letterhead.nameLines.map((text) => breakWords(text)), number: `Số: ${paperNumber(reference)}`, about: breakWords(about), placeAndDay: `${letterhead.place}, ${paperDayLong(reference)}` };
    }
    case 'title':
      return { ...block, subject: breakWords(block.subject) };
    case 'line':
      return { kind: 'line', text: breakWords(block.text), bold: block.bold ?? false, italics: block.italics ?? false, centred: block.align === 'center' };
    case 'body':
      return { kind: 'body', lead: block.lead ?? '', text: breakWords(block.text), bold: block.bold ?? false, italics: block.italics ?? false, sticky: block.keepNext ?? false };
    case 'table':
      return {
        kind: 'table', columns: block.columns.map(({ title, width, upright = false }) => ({ title: upright ? title : breakWords(title, 8), width, upright })),
        rows: block.rows.map((cells) => cells.map(({ text, align = 'left', bold = false, rowSpan = 1, columnSpan = 1 }) => ({ text: breakWords(text, 14), align, bold, rowSpan, columnSpan }))),
      };
    case 'signers':
      return { kind: 'pair', left: signer(block.left), right: signer(block.right) };
    case 'closing':
      return { kind: 'closing', recipients: recipientTexts(block.recipients).map((text) => breakWords(text)), right: signer(block.signature) };
  }
}
