import type { ByteSource } from './sniff';

// The "compound file" of Word 97–2003 and of password-protected Office files: a small file system whose directory names
// its streams. [MS-CFB] 2.2 and 2.6; only the directory's first sectors are walked.

const endOfChain = 0xfffffffa;

/** Names of the streams; empty when the file is damaged. */
export async function compoundStreams(source: ByteSource, head: Uint8Array): Promise<Set<string>> {
  const names = new Set<string>();
  if (head.length < 512) return names;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return names;
  const sectorSize = 1 << shift;
  const at = (sector: number): number => (sector + 1) * sectorSize;
  let sector = view.getUint32(48, true);
  for (let step = 0; step < 64 && sector < endOfChain; step++) {
    const bytes = await source.read(at(sector), sectorSize);
    if (bytes.length < sectorSize) break;
    collectNames(bytes, names);
    sector = await nextSector(source, view, sector, sectorSize);
  }
  return names;
}

function collectNames(bytes: Uint8Array, names: Set<string>): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    if (length < 2 || length > 64) continue;
    names.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
  }
}

/** Through the allocation table; its first 109 sectors, listed in the header, cover 7 MB: the directory lies early. */
async function nextSector(source: ByteSource, header: DataView, sector: number, sectorSize: number): Promise<number> {
  const perSector = sectorSize / 4;
  const table = Math.floor(sector / perSector);
  if (table >= 109) return endOfChain;
  const tableSector = header.getUint32(76 + table * 4, true);
  if (tableSector >= endOfChain) return endOfChain;
  const cell = await source.read((tableSector + 1) * sectorSize + (sector % perSector) * 4, 4);
  return cell.length < 4 ? endOfChain : new DataView(cell.buffer, cell.byteOffset, 4).getUint32(0, true);
}
