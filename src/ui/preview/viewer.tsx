'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button, IconButton, LinkButton } from '../button';
import { cx } from '../class-names';
import { Glyph } from '../glyph';
import { Download } from '../icons';
import { PdfPage } from './pdf-page';
import { fetchFile, type PreviewFile } from './preview-file';

type Props = { files: readonly PreviewFile[]; start: number; onClose: () => void };
type Loaded = { id: string; blob: Blob } | { id: string; why: string };

/** Pictures and PDFs of a list in a native dialog: arrow keys go through the list, Page Up and Page Down through a PDF. */
export function Viewer({ files, start, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(start);
  const [wide, setWide] = useState(true);
  const [page, setPage] = useState(1);
  const [pages, setPages] = useState(0);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const id = useId();
  const file = files[at] ?? files[0];

  useEffect(() => dialog.current?.showModal(), []);

  useEffect(() => {
    if (!file) return;
    const stop = new AbortController();
    void fetchFile(file.href, stop.signal).then((got) => {
      if (!stop.signal.aborted) setLoaded(got.ok ? { id: file.id, blob: got.blob } : { id: file.id, why: got.why });
    });
    return () => stop.abort();
  }, [file]);

  if (!file) return null;
  const here = loaded?.id === file.id ? loaded : null;

  function go(to: number) {
    if (!files[to]) return;
    setAt(to);
    setPage(1);
    setPages(0);
    body.current?.scrollTo(0, 0);
  }

  function turn(to: number) {
    if (to < 1 || to > pages) return;
    setPage(to);
    body.current?.scrollTo(0, 0);
  }

  function keys(event: KeyboardEvent) {
    const moves: Record<string, () => void> = { ArrowRight: () => go(at + 1), ArrowLeft: () => go(at - 1), PageDown: () => turn(page + 1), PageUp: () => turn(page - 1) };
    const move = moves[event.key];
    if (!move || (event.key.startsWith('Page') && pages === 0)) return;
    event.preventDefault();
    move();
  }

  return (
    // The keys are a shortcut; each has its button.
    <dialog ref={dialog} className="dialog" data-wide data-tall aria-labelledby={`${id}-title`} onClose={onClose} onKeyDown={keys}>
      <div className="flex items-start gap-3 border-b border-line px-4 py-3 sm:px-5">
        <div className="min-w-0 flex-1">
          <h2 id={`${id}-title`} className="truncate text-lg font-semibold" title={file.name}>
            {file.name}
          </h2>
          {file.caption ? <p className="text-sm text-ink-2">{file.caption}</p> : null}
        </div>
        <IconButton label="Đóng" icon={<Glyph name="cross" />} onClick={() => dialog.current?.close()} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-2 sm:px-5">
        {files.length > 1 ? <Step what="tệp" at={at + 1} of={files.length} onStep={(by) => go(at + by)} /> : null}
        {pages > 1 ? <Step what="trang" at={page} of={pages} onStep={(by) => turn(page + by)} /> : null}
        <span className="flex flex-1 flex-wrap justify-end gap-2">
          <Button size="sm" aria-pressed={wide} onClick={() => setWide(!wide)}>
            Vừa chiều ngang
          </Button>
          <LinkButton size="sm" icon={<Download />} href={`${file.href}?save=1`}>
            Tải về
          </LinkButton>
        </span>
      </div>
      <div ref={body} role="group" tabIndex={0} aria-label="Nội dung tệp" aria-busy={here === null} className="min-h-0 flex-1 overflow-auto bg-sunken p-2 text-center sm:p-4">
        {here === null ? <Opening /> : null}
        {here && 'why' in here ? <p role="alert">{here.why}</p> : null}
        {here && 'blob' in here ? (
          file.view === 'pdf' ? (
            <PdfPage key={file.id} name={file.name} blob={here.blob} page={page} wide={wide} onPages={setPages} />
          ) : (
            <Picture key={file.id} name={file.caption || file.name} blob={here.blob} wide={wide} />
          )
        ) : null}
      </div>
    </dialog>
  );
}

const Opening = () => (
  <p role="status" className="inline-flex items-center gap-2 py-6 text-ink-2">
    <Glyph name="spinner" /> Đang mở…
  </p>
);

function Step({ what, at, of, onStep }: { what: 'tệp' | 'trang'; at: number; of: number; onStep: (by: 1 | -1) => void }) {
  return (
    <span className="inline-flex items-center gap-1">
      <IconButton size="sm" label={`${what === 'tệp' ? 'Tệp' : 'Trang'} trước`} icon={<Glyph name="left" />} onClick={() => onStep(-1)} />
      <span className="num min-w-16 text-center text-sm" aria-live="polite">
        {what === 'tệp' ? 'Tệp' : 'Trang'} {at}/{of}
      </span>
      <IconButton size="sm" label={`${what === 'tệp' ? 'Tệp' : 'Trang'} sau`} icon={<Glyph name="right" />} onClick={() => onStep(1)} />
    </span>
  );
}

function Picture({ name, blob, wide }: { name: string; blob: Blob; wide: boolean }) {
  const [url, setUrl] = useState<string>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  if (failed) return <p role="alert">Trình duyệt không hiện được ảnh này. Bấm Tải về để xem.</p>;
  return url ? <img src={url} alt={name} onError={() => setFailed(true)} className={cx('mx-auto', wide ? 'w-full max-w-none' : 'max-h-full max-w-full object-contain')} /> : null;
}
