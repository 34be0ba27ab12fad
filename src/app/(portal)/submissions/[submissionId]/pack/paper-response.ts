import { contentDisposition } from '@/domain/files/file-name';
import { fileKinds } from '@/domain/files/kinds';

const pieceBytes = 256 * 1024;

/** Goes out piece by piece, as fast as the reader takes it. */
export function paperResponse(bytes: Uint8Array<ArrayBuffer>, name: string, kind: 'pdf' | 'docx'): Response {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent >= bytes.byteLength) return controller.close();
      controller.enqueue(bytes.subarray(sent, sent + pieceBytes));
      sent += pieceBytes;
    },
  });
  return new Response(body, {
    headers: {
      'content-type': fileKinds[kind].mime,
      'content-length': String(bytes.byteLength),
      'content-disposition': contentDisposition(`${name}.${kind}`, false),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}
