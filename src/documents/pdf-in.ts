import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type DocumentText, nothingLeft } from './document-text';
import { linesOfPages, type PdfPiece } from './pdf-lines';
import { UnreadableDocument } from './unreadable';

/** Fonts say whether a line is bold; finding them draws the page, which is too dear for a book. */
const pagesWithLook = 40;
const maxPages = 600;
const scriptLike = /bold|black|heavy|demi/iu;

/** A PDF with a text layer. A scan has none: then there are no lines. @throws UnreadableDocument */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true, isEvalSupported: false, stopAtErrors: false });
  try {
    const pdf = await loading.promise;
    const pages: PdfPiece[][] = [];
    let images = 0;
    for (let number = 1; number <= Math.min(pdf.numPages, maxPages); number++) {
      const page = await pdf.getPage(number);
      const look = number <= pagesWithLook ? await page.getOperatorList().catch(() => null) : null;
      images += look?.fnArray.filter((operation) => operation === 85 || operation === 86).length ?? 0;
      const { items } = await page.getTextContent();
      pages.push(items.flatMap((item): PdfPiece[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x = 0, y = 0] = item.transform as number[];
        return [{ text: item.str, x, y, width: item.width, height: item.height || 10, bold: look !== null && isBold(page.commonObjs, item.fontName) }];
      }));
      page.cleanup();
    }
    const lines = linesOfPages(pages);
    return { kind: 'pdf', lines, pictures: [], tables: 0, tracked: 0, macros: false, scanned: lines.length === 0, left: { ...nothingLeft(), unread: lines.length === 0 ? 0 : images } };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    throw new UnreadableDocument(name === 'PasswordException' ? 'encrypted' : 'damaged');
  } finally {
    await loading.destroy().catch(() => undefined);
  }
}

function isBold(fonts: { has: (id: string) => boolean; get: (id: string) => unknown }, id: string): boolean {
  const font = fonts.has(id) ? (fonts.get(id) as { name?: string; bold?: boolean; black?: boolean } | null) : null;
  return font !== null && (font.bold === true || font.black === true || scriptLike.test(font.name ?? ''));
}
