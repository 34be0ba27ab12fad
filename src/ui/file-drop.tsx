'use client';

import { Camera, Upload } from './icons';
import { useRouter } from 'next/navigation';
import { type DragEvent, useEffect, useId, useReducer, useRef, useState } from 'react';
import { cx } from './class-names';
import { FileDropList } from './file-drop-list';
import { dropReducer, isUnderWay, largeFrom, nextToSend, progressWords } from './file-drop-state';
import { type FileLimits, limitWords, whyNotFile } from './file-limits';
import { sendInPieces, unfinishedUploads } from './resumable';
import { type Sending, sendFile } from './upload';

export type FileDropProps<T> = {
  /** What the files are: "Tệp minh chứng". */
  label: string;
  url: string;
  /** POST: multipart, the file as "file". PUT: the bare bytes, the name in the header x-file-name. */
  method?: 'POST' | 'PUT';
  fields?: Record<string, string>;
  limits: FileLimits;
  /** How many files the owner already has, towards `limits.maxFiles`. */
  already?: number;
  multiple?: boolean;
  /** A second button on phones that opens the camera. */
  camera?: boolean;
  /** From client components: the file is stored, `value` is the server's answer. */
  onReady?: (value: T, file: File) => void;
  /** From server pages: loads the page's data again after each batch; stored files then show in the page's own list. */
  refresh?: boolean;
};

/** Files are sent as soon as they are chosen, so that a mistake elsewhere in the form never loses one. */
export function FileDrop<T = unknown>({
  label,
  url,
  method = 'POST',
  fields,
  limits,
  already = 0,
  multiple = true,
  camera = false,
  onReady,
  refresh = false,
}: FileDropProps<T>) {
  const [items, dispatch] = useReducer(dropReducer, []);
  const [over, setOver] = useState(false);
  const files = useRef(new Map<string, File>());
  const sendings = useRef(new Map<string, Sending>());
  const [unfinished, setUnfinished] = useState<readonly string[]>([]);
  const counter = useRef(0);
  const router = useRouter();
  const id = useId();
  const inPieces = method === 'PUT' && url.startsWith('/api/uploads');
  const next = nextToSend(items);
  const busy = items.some(isUnderWay);

  useEffect(() => {
    const file = next && files.current.get(next.key);
    if (!next || !file) return;
    const { key } = next;
    dispatch({ type: 'progress', key, percent: 0 });
    const canPause = inPieces && file.size > largeFrom;
    const sending = (canPause ? sendInPieces : sendFile)<T>({
      url,
      method,
      fields,
      file,
      onProgress: (percent) => dispatch({ type: 'progress', key, percent, canPause }),
      onWaiting: () => dispatch({ type: 'wait', key }),
      onSent: () => dispatch({ type: 'sent', key }),
      onAnswer: (answer) => {
        sendings.current.delete(key);
        if (answer.kind !== 'ready') return dispatch({ type: answer.kind === 'refused' ? 'refuse' : 'fail', key, why: answer.why });
        dispatch({ type: refresh ? 'remove' : 'ready', key });
        onReady?.(answer.value, file);
        if (refresh) router.refresh();
      },
    });
    sendings.current.set(key, sending);
  }, [next?.key]);

  // After a reload the browser no longer has the files: who chooses one again goes on where it stopped.
  useEffect(() => setUnfinished(inPieces ? unfinishedUploads(url) : []), [inPieces, url]);

  useEffect(() => {
    if (!busy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [busy]);

  function add(list: FileList | null) {
    const chosen = Array.from(list ?? []).slice(0, multiple ? undefined : 1);
    const kept = items.filter((item) => item.state !== 'refused');
    // What is stored already the owner's list counts: `already`, `limits.room`.
    const taken = { files: kept.length + already, bytes: kept.filter((item) => item.state !== 'ready').reduce((sum, { size }) => sum + size, 0) };
    const added = chosen.map((file) => {
      counter.current += 1;
      const key = `${counter.current}`;
      const refusedBecause = whyNotFile(file, limits, taken);
      if (!refusedBecause) {
        taken.files += 1;
        taken.bytes += file.size;
        files.current.set(key, file);
      }
      return { key, name: file.name.normalize('NFC'), size: file.size, refusedBecause };
    });
    dispatch({ type: 'add', items: added });
    setUnfinished((names) => names.filter((name) => !added.some((each) => each.name === name)));
  }

  function remove(key: string) {
    sendings.current.get(key)?.stop();
    sendings.current.delete(key);
    files.current.delete(key);
    dispatch({ type: 'remove', key });
  }

  function drop(event: DragEvent<HTMLDivElement>) {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  }

  function leave(event: DragEvent<HTMLDivElement>) {
    const to = event.relatedTarget;
    if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
  }

  const input = (inputId: string, rest: { accept: string; capture?: 'environment'; label: string }) => (
    <input
      id={inputId}
      type="file"
      className="sr-only"
      accept={rest.accept}
      capture={rest.capture}
      multiple={multiple && !rest.capture}
      aria-label={`${label}: ${rest.label}`}
      aria-describedby={`${id}-limits`}
      onChange={(event) => {
        add(event.target.files);
        // Emptied, so that the same file can be chosen again after a correction.
        event.target.value = '';
      }}
    />
  );

  return (
    <div className="space-y-2">
      {/* Dropping is a convenience; the field inside does the same by keyboard. */}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={leave}
        onDrop={drop}
        className={cx(
          'rounded-sm border border-dashed px-4 py-5 text-center has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-focus',
          over ? 'border-action bg-action-soft' : 'border-control bg-page',
        )}
      >
        <span className="mx-auto grid size-10 place-items-center rounded-full border border-line bg-surface text-action-ink">
          <Upload className="size-5" />
        </span>
        <p className="mt-2 font-medium">
          <span className="pointer-coarse:hidden">Kéo tệp vào đây hoặc </span>
          <label htmlFor={`${id}-file`} className="inline-block py-0.5 text-action-ink underline underline-offset-3 pointer-coarse:py-2.5">
            chọn tệp
          </label>
        </p>
        {input(`${id}-file`, { accept: limits.extensions.join(','), label: 'chọn tệp' })}
        {camera ? (
          <p className="hidden pointer-coarse:block">
            <label htmlFor={`${id}-camera`} className="inline-flex min-h-11 items-center gap-2 font-medium text-action-ink underline underline-offset-3">
              <Camera className="size-4" />
              chụp ảnh
            </label>
            {input(`${id}-camera`, { accept: 'image/*', capture: 'environment', label: 'chụp ảnh' })}
          </p>
        ) : null}
        <p id={`${id}-limits`} className="mt-0.5 text-sm text-ink-3">
          {limitWords(limits)}
        </p>
      </div>
      <p role="status" className="sr-only">
        {progressWords(items)}
      </p>
      {unfinished.length > 0 ? <p className="text-sm text-warn-ink">Gửi dở: {unfinished.join(', ')}. Chọn lại tệp này để gửi tiếp từ chỗ đã dừng.</p> : null}
      <FileDropList
        items={items}
        onRetry={(key) => dispatch({ type: 'retry', key })}
        onRemove={remove}
        onPause={(key) => {
          sendings.current.get(key)?.pause?.();
          dispatch({ type: 'pause', key });
        }}
        onResume={(key) => {
          sendings.current.get(key)?.resume?.();
          dispatch({ type: 'resume', key });
        }}
      />
    </div>
  );
}
