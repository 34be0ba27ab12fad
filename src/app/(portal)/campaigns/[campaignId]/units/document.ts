import { contentDisposition } from '@/domain/files/file-name';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A paper made at this moment: saved, never shown in place or kept by a proxy. */
export const documentResponse = (bytes: Uint8Array, name: string, kind: keyof typeof types): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': types[kind],
      'content-disposition': contentDisposition(`${name}.${kind}`, false),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
