import type { ActionResult } from '@/domain/action-result';

export type UploadAnswer<T> = { kind: 'ready'; value: T } | { kind: 'refused' | 'failed'; why: string };

/** What a finished request means. The server answers with an ActionResult as JSON; proxies in between may not. */
export function answerOf<T>(status: number, body: string): UploadAnswer<T> {
  const result = parse<T>(body);
  if (status === 401 || (result && !result.ok && result.reason === 'signed_out')) {
    return { kind: 'failed', why: 'Phiên đăng nhập đã hết. Đăng nhập lại ở thẻ mới rồi bấm Thử lại.' };
  }
  if (result?.ok) return { kind: 'ready', value: result.value };
  if (result) return { kind: result.reason === 'busy' || result.reason === 'disk_full' ? 'failed' : 'refused', why: result.message };
  if (status === 413) return { kind: 'refused', why: 'Tệp quá lớn, máy chủ không nhận.' };
  return { kind: 'failed', why: 'Máy chủ gặp lỗi. Bấm Thử lại sau ít phút.' };
}

function parse<T>(body: string): ActionResult<T> | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && 'ok' in value ? (value as ActionResult<T>) : null;
  } catch {
    return null;
  }
}

export type SendingFile<T> = {
  url: string;
  method: 'POST' | 'PUT';
  file: File;
  /** Sent along with POST. */
  fields?: Record<string, string>;
  onProgress: (percent: number) => void;
  /** The line is gone for the moment; it will go on by itself. */
  onWaiting: () => void;
  /** All bytes are there; the server is looking at them. */
  onSent: () => void;
  onAnswer: (answer: UploadAnswer<T>) => void;
};

/** A file under way: it can be given up, and halted where it goes in pieces. */
export type Sending = { stop: () => void; pause?: () => void; resume?: () => void };

/** Sends one file in one request. XMLHttpRequest, because fetch cannot tell how far it has come. */
export function sendFile<T>({ url, method, file, fields, onProgress, onSent, onAnswer }: SendingFile<T>): Sending {
  const request = new XMLHttpRequest();
  request.open(method, url);
  request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
    if (lengthComputable) onProgress(Math.floor((loaded / total) * 100));
  };
  request.upload.onload = onSent;
  request.onload = () => onAnswer(answerOf<T>(request.status, request.responseText));
  request.onerror = () => onAnswer({ kind: 'failed', why: 'Mất mạng khi đang gửi. Kiểm tra mạng rồi bấm Thử lại.' });
  if (method === 'PUT') {
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name.normalize('NFC')));
    request.send(file);
  } else {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields ?? {})) data.set(name, value);
    data.set('file', file, file.name.normalize('NFC'));
    request.send(data);
  }
  return {
    stop: () => {
      request.onload = null;
      request.abort();
    },
  };
}
