import { join } from 'node:path';
import type { PDFPageProxy } from 'pdfjs-dist';
import { type Picture, printablePicture } from './pictures';

// Pages of a PDF as pictures, for the paper in Word: Word itself cannot hold a page of a PDF.

/** What all PDF files of one paper may cost together. */
export type DrawingRoom = { pages: number; until: AbortSignal };
export const drawingRoom = (namedOnly = false): DrawingRoom => ({ pages: namedOnly ? 0 : 60, until: AbortSignal.timeout(60_000) });

/** 150 dots an inch of a page of A4, and no page larger than that, whatever its author says of its size. */
const widest = { side: 1_754, scale: 150 / 72, image: 60_000_000 };

export type DrawnPdf = { pages: Picture[]; /** How many it has. */ all: number };

/** The first pages, as far as there is room. Null: it cannot be drawn, or this machine cannot draw. */
export async function pdfPictures(bytes: Uint8Array, room: DrawingRoom): Promise<DrawnPdf | null> {
  if (room.pages === 0) return null;
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const parts = join(process.cwd(), 'node_modules/pdfjs-dist');
  const folder = (name: string): string => `${join(parts, name)}/`;
  const loading = getDocument({
    data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false, isEvalSupported: false, enableXfa: false, maxImageSize: widest.image,
    standardFontDataUrl: folder('standard_fonts'), cMapUrl: folder('cmaps'), wasmUrl: folder('wasm'),
  });
  try {
    const pdf = await loading.promise;
    const pages: Picture[] = [];
    while (pages.length < pdf.numPages && room.pages > 0 && !room.until.aborted) {
      const drawn = await drawnPage(await pdf.getPage(pages.length + 1), pdf.canvasFactory as CanvasFactory, room.until);
      if (!drawn) break;
      pages.push(drawn);
      room.pages -= 1;
    }
    return { pages, all: pdf.numPages };
  } catch {
    return null;
  } finally {
    await loading.destroy().catch(() => undefined);
  }
}

type Canvas = { canvas: HTMLCanvasElement & { toBuffer: (mime: 'image/png') => Buffer }; context: CanvasRenderingContext2D };
type CanvasFactory = { create: (width: number, height: number) => Canvas; destroy: (canvas: Canvas) => void };

async function drawnPage(page: PDFPageProxy, factory: CanvasFactory, until: AbortSignal): Promise<Picture | null> {
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.min(widest.scale, widest.side / Math.max(width, height, 1)) });
  const canvas = factory.create(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)));
  const task = page.render({ canvas: null, canvasContext: canvas.context, viewport, background: '#ffffff' });
  const stop = (): void => task.cancel();
  until.addEventListener('abort', stop, { once: true });
  try {
    await task.promise;
    return await printablePicture(canvas.canvas.toBuffer('image/png'), 'image/png');
  } catch {
    return null;
  } finally {
    until.removeEventListener('abort', stop);
    page.cleanup();
    factory.destroy(canvas);
  }
}
