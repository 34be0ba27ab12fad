'use client';

import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { Glyph } from '../glyph';
import { openPdf } from './open-pdf';

type Props = { name: string; blob: Blob; page: number; wide: boolean; onPages: (count: number) => void };

/** One page of a PDF, as wide as its place or as a whole; drawn again when the window changes. */
export function PdfPage({ name, blob, page, wide, onPages }: Props) {
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [drawn, setDrawn] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    let gone = false;
    const opened = openPdf(blob);
    opened.then(
      (pdf) => {
        if (gone) return;
        setDocument(pdf);
        onPages(pdf.numPages);
      },
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
      void opened.then((pdf) => pdf.loadingTask.destroy(), () => undefined);
    };
  }, [blob, onPages]);

  useEffect(() => {
    const place = frame.current;
    if (!place) return;
    // The height of the part that scrolls, less its padding: for "the whole page".
    const measure = () => setSize({ width: place.clientWidth, height: (place.parentElement?.clientHeight ?? 0) - 32 });
    const watch = new ResizeObserver(measure);
    watch.observe(place);
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    const target = canvas.current;
    if (!document || !target || size.width === 0) return;
    let stop = (): void => undefined;
    let gone = false;
    void document.getPage(page).then((sheet) => {
      if (gone) return;
      const natural = sheet.getViewport({ scale: 1 });
      const byWidth = size.width / natural.width;
      const scale = wide ? byWidth : Math.min(byWidth, size.height / natural.height);
      const viewport = sheet.getViewport({ scale: scale * Math.min(window.devicePixelRatio, 2) });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      target.style.width = `${Math.floor(natural.width * scale)}px`;
      const task = sheet.render({ canvas: target, viewport });
      stop = () => task.cancel();
      task.promise.then(() => gone || setDrawn(page), () => undefined);
    }, () => gone || setFailed(true));
    return () => {
      gone = true;
      stop();
    };
  }, [document, page, wide, size]);

  if (failed) return <p role="alert">Tệp PDF này không mở được trong trang. Bấm Tải về để xem.</p>;
  return (
    <div ref={frame} className="min-h-24">
      {drawn === 0 ? (
        <p role="status" className="inline-flex items-center gap-2 py-6 text-ink-2">
          <Glyph name="spinner" /> Đang mở…
        </p>
      ) : null}
      <canvas ref={canvas} role="img" aria-label={`Trang ${page} của ${name}`} data-page={drawn} className="mx-auto bg-surface" />
    </div>
  );
}
