import { PDFDocument, type PDFPage } from 'pdf-lib';

export type OpenedPdf =
  | { ok: true; source: PDFDocument; /** As a reader sees the pages, turned where they are turned. */ sizes: { width: number; height: number }[] }
  | { ok: false; problem: 'encrypted' | 'broken' };

/** Somebody else's PDF, which may be anything. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  try {
    const source = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false });
    const sizes = source.getPages().map(shownSize);
    return sizes.length > 0 && sizes.every(({ width, height }) => width > 1 && height > 1) ? { ok: true, source, sizes } : { ok: false, problem: 'broken' };
  } catch (error) {
    // pdf-lib's own class of error is lost on the way; its sentence is not.
    return { ok: false, problem: error instanceof Error && /is encrypted/u.test(error.message) ? 'encrypted' : 'broken' };
  }
}

/** Quarter turns clockwise, as written in the page: -90, 450 and the like are met. */
export const quarterTurns = (page: PDFPage): 0 | 1 | 2 | 3 => (((Math.round(page.getRotation().angle / 90) % 4) + 4) % 4) as 0 | 1 | 2 | 3;

function shownSize(page: PDFPage): { width: number; height: number } {
  const { width, height } = page.getCropBox();
  return quarterTurns(page) % 2 === 0 ? { width, height } : { width: height, height: width };
}
