import type { ByteSource } from './sniff';

export type Entry = { name: string; offset: number; method: number; packed: number };

// Only what is needed to know a package by its table of contents; nothing is unpacked, so no bomb can go off.
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const far = 0xffffffff;
const maxDirectory = 4 * 1024 * 1024;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The table of contents; null: not a whole ZIP (cut short, too many files). */
export async function listZip(source: ByteSource): Promise<Entry[] | null> {
  const length = Math.min(source.size, 65_557);
  const tail = await source.read(source.size - length, length);
  const view = viewOf(tail);
  let end = tail.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endMark) end--;
  if (end < 0) return null;
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  // ZIP64 keeps another table of contents elsewhere: readers would follow that one.
  if (view.getUint16(end + 8, true) === 0xffff || view.getUint16(end + 10, true) === 0xffff || size === far || offset === far) return null;
  if (size > maxDirectory || offset + size > source.size) return null;
  const entries = parseDirectory(await source.read(offset, size));
  return entries.some((entry) => entry.packed === far || entry.offset === far) ? null : entries;
}

function parseDirectory(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  const entries: Entry[] = [];
  for (let at = 0; at + 46 <= bytes.length && view.getUint32(at, true) === entryMark; ) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** A short entry that is stored unpacked, as OpenDocument demands of `mimetype`. */
export async function readZipText(source: ByteSource, entry: Entry): Promise<string | null> {
  if (entry.method !== 0 || entry.packed > 200) return null;
  const head = await source.read(entry.offset, 30);
  if (head.length < 30) return null;
  const view = viewOf(head);
  const start = entry.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return new TextDecoder().decode(await source.read(start, entry.packed)).trim();
}
