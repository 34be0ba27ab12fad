import { inflateRawSync } from 'node:zlib';
import { bytesSource } from '@/domain/files/sniff';
import { listZip } from '@/domain/files/zip';
import { UnreadableDocument } from './unreadable';

/** Bytes that all parts of a kind may have together, unpacked. */
export type UnpackLimits = { text: number; media: number };

/**
 * Unpacks each part of an Office file once with a limit: what it says about its own size may be a lie. `look` is shown each.
 * @throws UnreadableDocument damaged, too_large
 */
export async function unpackParts(bytes: Uint8Array, limits: UnpackLimits, look?: (name: string, part: Uint8Array) => void): Promise<void> {
  let { text, media } = limits;
  for (const { name, offset, method, packed } of (await listZip(bytesSource(bytes))) ?? []) {
    const isText = /\.(?:xml|rels)$/iu.test(name);
    if (!isText && !/^word\/media\//iu.test(name)) continue;
    const head = Buffer.from(bytes.buffer, bytes.byteOffset + offset, Math.max(0, Math.min(30, bytes.length - offset)));
    if (head.length < 30) throw new UnreadableDocument('damaged');
    const start = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    const raw = bytes.subarray(start, start + packed);
    const part = method === 0 ? raw : unpack(raw, isText ? text : media);
    if (isText) text -= part.length;
    else media -= part.length;
    if (text <= 0 || media <= 0) throw new UnreadableDocument('too_large');
    look?.(name, part);
  }
}

function unpack(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw new UnreadableDocument((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too_large' : 'damaged');
  }
}
