import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfPage = {
  text: string;
  width: number;
  height: number;
  /** How many pictures are drawn on it. */
  pictures: number;
  /** How far to the right its words reach. */
  reach: number;
};

/** OPS.paintImageXObject and OPS.paintInlineImageXObject. */
const pictureOperators = new Set([85, 86]);

/** Each page as a reader meets it. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const { fnArray } = await page.getOperatorList();
    const words = items.flatMap((item) => ('str' in item ? [item] : []));
    const [, , width = 0, height = 0] = page.view;
    pages.push({
      text: words.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('').normalize('NFC'),
      width, height,
      pictures: fnArray.filter((each) => pictureOperators.has(each)).length,
      // What lies across the page at an angle has no right end of its own.
      reach: Math.max(0, ...words.filter(({ transform }) => transform[1] === 0).map(({ transform, width: own }) => Number(transform[4]) + own)),
    });
  }
  await task.destroy();
  return pages;
}

/** The same words without the breaks of lines and of long words. */
export const flatText = (text: string): string => text.replace(/[\s\u200b]+/gu, ' ');
