import type { PDFDocumentProxy } from 'pdfjs-dist';

// pdf.js as older browsers of office PCs can run it. Its worker and decoders are files of ours, served like every script:
// nothing is fetched from elsewhere, and WebAssembly runs in the worker alone, where no page lives.
const worker = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).href;
const decoders: Record<string, string> = {
  'jbig2.wasm': new URL('pdfjs-dist/wasm/jbig2.wasm', import.meta.url).href,
  'openjpeg.wasm': new URL('pdfjs-dist/wasm/openjpeg.wasm', import.meta.url).href,
};

/** What scans are packed with; fonts and maps that are not embedded come from the reader's system. */
class Decoders {
  async fetch({ filename }: { filename: string }): Promise<Uint8Array> {
    const url = decoders[filename];
    if (!url) throw new Error(`not kept here: ${filename}`);
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`not there: ${filename}`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}

/** @throws when it is damaged, has a password, or the script does not come */
export async function openPdf(blob: Blob): Promise<PDFDocumentProxy> {
  const [pdf, data] = await Promise.all([import('pdfjs-dist/legacy/build/pdf.mjs'), blob.arrayBuffer()]);
  pdf.GlobalWorkerOptions.workerSrc = worker;
  return pdf.getDocument({ data, BinaryDataFactory: Decoders, isEvalSupported: false, enableXfa: false, stopAtErrors: false }).promise;
}
