import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfPage = { text: string; width: number; height: number; pictures: number };

/** Each page as a reader meets it: its words in order, its size, how many pictures are drawn on it. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const [, , width = 0, height = 0] = page.view;
    const { fnArray } = await page.getOperatorList();
    pages.push({ text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('').normalize('NFC'), width, height, pictures: fnArray.filter((each) => pictureOperators.has(each)).length });
  }
  await task.destroy();
  return pages;
}

/** OPS.paintImageXObject and OPS.paintInlineImageXObject. */
const pictureOperators = new Set([85, 86]);
