import { crc32, inflateRawSync } from 'node:zlib';
import { bytesSource } from '@/domain/files/sniff';
import { type Entry, listZip } from '@/domain/files/zip';
import { UnreadableDocument } from './unreadable';
import { type PackedPart, zipOfParts } from './zip-of-parts';

/** Bytes that all parts of a kind may have together, unpacked. */
export type UnpackLimits = { text: number; media: number };

/**
 * Unpacks each part of an Office file once with a limit: what it says about its own size may be a lie. `look` is shown each,
 * the one called `first` before the others, and may give another in its place.
 * What comes back holds these parts and nothing else: a library that finds its parts by another way (a header that the table of
 * contents does not name) would open what nobody measured.
 * @throws UnreadableDocument damaged, too_large
 */
export async function unpackParts(bytes: Uint8Array, limits: UnpackLimits, look?: (name: string, part: Uint8Array) => Uint8Array | undefined | void, first?: string): Promise<Uint8Array> {
  let { text, media } = limits;
  const entries = await listZip(bytesSource(bytes));
  if (!entries) throw new UnreadableDocument('damaged');
  const found: { entry: Entry; raw: Uint8Array }[] = [];
  let end = 0;
  for (const entry of entries.toSorted((one, other) => one.offset - other.offset)) {
    // One stretch of bytes for many entries is how a small file unpacks to a huge one.
    if (entry.offset < end) throw new UnreadableDocument('damaged');
    const raw = packedOf(bytes, entry);
    end = entry.offset + 30 + raw.length;
    found.push({ entry, raw });
  }
  const parts: PackedPart[] = [];
  for (const { entry, raw } of found.toSorted((one, other) => Number(other.entry.name === first) - Number(one.entry.name === first))) {
    const isText = /\.(?:xml|rels)$/iu.test(entry.name);
    const part = entry.method === 0 ? raw : unpack(raw, isText ? text : media);
    if (isText) text -= part.length;
    else media -= part.length;
    if (text <= 0 || media <= 0) throw new UnreadableDocument('too_large');
    const other = look?.(entry.name, part);
    parts.push(other ? { name: entry.name, method: 0, packed: other, size: other.length, crc: crc32(other) } : { name: entry.name, method: entry.method, packed: raw, size: part.length, crc: crc32(part) });
  }
  return zipOfParts(parts);
}

function packedOf(bytes: Uint8Array, { offset, packed, method }: Entry): Uint8Array {
  if (offset + 30 > bytes.length || (method !== 0 && method !== 8)) throw new UnreadableDocument('damaged');
  const head = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  const start = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  if (start + packed > bytes.length) throw new UnreadableDocument('damaged');
  return bytes.subarray(start, start + packed);
}

function unpack(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw new UnreadableDocument((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too_large' : 'damaged');
  }
}
