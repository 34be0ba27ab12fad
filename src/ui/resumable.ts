import type { Upload as TusUpload } from 'tus-js-client';
import { answerOf, type Sending, type SendingFile } from './upload';

// Large files go in pieces (tus): what has arrived stays on the server, so a cut line or a reload goes on from there.

const pieceBytes = 4 * 1024 * 1024;
/** About five minutes without network before the person is asked. */
const waits = [0, 1000, 3000, 5000, 10_000, 15_000, 20_000, 30_000, 30_000, 60_000, 60_000, 60_000];

type Begun = { name: string; size: number; lastModified: number; url: string };

/** Whose page it is: the frame says so. */
const account = (): string => document.querySelector<HTMLMetaElement>('meta[name="portal-account"]')?.content ?? '';

// In the tab alone: it outlives a reload, and on a shared machine nothing of it is left behind. Who signs in after somebody
// else in the same tab neither reads the names of their files nor goes on with them.
const keyOf = (target: string): string => `portal-uploads ${account()} ${target}`;

function read(target: string): Begun[] {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(target)) ?? '[]') as Begun[];
  } catch {
    return [];
  }
}

function write(target: string, begun: readonly Begun[]): void {
  try {
    sessionStorage.setItem(keyOf(target), JSON.stringify(begun));
  } catch {
    // A full or forbidden store: the upload goes on, only a reload would begin anew.
  }
}

const isOf = (file: File) => (begun: Begun): boolean => begun.name === file.name && begun.size === file.size && begun.lastModified === file.lastModified;

/** Names of files that were under way when the page was left. */
export const unfinishedUploads = (target: string): string[] => read(target).map(({ name }) => name.normalize('NFC'));

/** Sends it in pieces, from where it stopped; then asks the server to take it over. */
export function sendInPieces<T>({ url, file, onProgress, onWaiting, onSent, onAnswer }: SendingFile<T>): Sending {
  const forget = (): void => write(url, read(url).filter((begun) => !isOf(file)(begun)));
  let stopped = false;
  let paused = false;
  let go = (): void => undefined;
  let halt = (): void => undefined;

  function end(status: number, body: string): void {
    if (stopped) return;
    const answer = answerOf<T>(status, body);
    if (answer.kind !== 'failed') forget();
    onAnswer(answer);
  }

  async function takeOver(address: string): Promise<void> {
    onSent();
    const part = address.split('/').at(-1) ?? '';
    try {
      const answer = await fetch(`${url}${url.includes('?') ? '&' : '?'}part=${part}`, { method: 'PUT' });
      end(answer.status, await answer.text());
    } catch {
      if (!stopped) onAnswer({ kind: 'failed', why: 'Mất mạng khi đang gửi. Kiểm tra mạng rồi bấm Thử lại.' });
    }
  }

  async function start(): Promise<void> {
    const { Upload } = await import('tus-js-client');
    const [path = '', query] = url.split('?');
    const upload: TusUpload = new Upload(file, {
      endpoint: `${path}/tus${query ? `?${query}` : ''}`,
      uploadUrl: read(url).find(isOf(file))?.url ?? null,
      chunkSize: pieceBytes,
      retryDelays: waits,
      storeFingerprintForResuming: false,
      metadata: { filename: file.name.normalize('NFC') },
      onUploadUrlAvailable: () => upload.url && write(url, [...read(url).filter((begun) => !isOf(file)(begun)), { name: file.name, size: file.size, lastModified: file.lastModified, url: upload.url }]),
      onProgress: (sent, total) => onProgress(Math.floor((sent / total) * 100)),
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0;
        // An answer of our own is final, but for an absent database; the rest is the protocol's, or a proxy's.
        const isOurs = error.originalResponse?.getBody()?.startsWith('{') && status !== 503;
        const again = !isOurs && (status === 0 || status === 409 || status === 423 || status === 500 || status === 502 || status === 503 || status === 504);
        if (again) onWaiting();
        return again;
      },
      onSuccess: () => upload.url && void takeOver(upload.url),
      onError: (error) => {
        const answer = 'originalResponse' in error ? error.originalResponse : null;
        if (answer) end(answer.getStatus(), answer.getBody());
        else if (!stopped) onAnswer({ kind: 'failed', why: 'Mất mạng khi đang gửi. Phần đã gửi vẫn được giữ; kiểm tra mạng rồi bấm Thử lại.' });
      },
    });
    go = () => upload.start();
    halt = () => void upload.abort();
    if (!stopped && !paused) go();
  }

  start().catch(() => stopped || onAnswer({ kind: 'failed', why: 'Chưa tải được phần gửi tệp lớn. Kiểm tra mạng rồi bấm Thử lại.' }));
  return {
    stop: () => {
      stopped = true;
      halt();
      forget();
    },
    pause: () => {
      paused = true;
      halt();
    },
    resume: () => {
      paused = false;
      go();
    },
  };
}
