import {
  AlignmentType, convertMillimetersToTwip, Document, Header, Packer, PageNumber, PageOrientation, Paragraph, type Table,
  TextRun,
} from 'docx';

/** The page set-up of NĐ 30/2020, Phụ lục I, shared by every Word paper. */

export type Block = Paragraph | Table;

export type PaperSection = { orientation: 'portrait' | 'landscape'; blocks: Block[] };

/** Sizes in half-points: the pair 12/13 of the decree, with 13 for the body. */
export const sizes = { small: 22, letterhead: 24, body: 26, title: 28 } as const;

const a4 = { shortSide: 210, longSide: 297 };
const margins = { top: 20, bottom: 20, left: 30, right: 15 };

/** What lies between the margins, in millimetres. */
export const textWidth = {
  portrait: a4.shortSide - margins.left - margins.right,
  landscape: a4.longSide - margins.left - margins.right,
} as const;

export const mm = convertMillimetersToTwip;

/** Each section counts its own pages, as the decree wants of an appendix, and shows no number on its first. */
export async function makePaper(title: string, sections: readonly PaperSection[]): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: 'Cổng sáng kiến',
    lastModifiedBy: 'Cổng sáng kiến',
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: sizes.body, color: '000000', language: { value: 'vi-VN' } } },
      },
    },
    sections: sections.map(({ orientation, blocks }) => ({
      properties: {
        titlePage: true,
        page: {
          // docx swaps width and height itself when the page lies down.
          size: {
            width: mm(a4.shortSide),
            height: mm(a4.longSide),
            orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: {
            top: mm(margins.top), bottom: mm(margins.bottom), left: mm(margins.left), right: mm(margins.right), header: mm(10),
          },
          pageNumbers: { start: 1 },
        },
      },
      headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumberHeader() },
      children: blocks,
    })),
  });
  return Packer.toBuffer(document);
}

function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: sizes.body });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}
