/** Packed as it was found, with what is known of it since it was unpacked once. */
export type PackedPart = { name: string; method: number; packed: Uint8Array; size: number; crc: number };

const utf8 = 0x0800;

/** A ZIP whose headers tell the truth. */
export function zipOfParts(parts: readonly PackedPart[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(utf8, 2);
    facts.writeUInt16LE(part.method, 4);
    facts.writeUInt32LE(part.crc, 10);
    facts.writeUInt32LE(part.packed.length, 14);
    facts.writeUInt32LE(part.size, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    files.push(mark(0x04034b50), facts, name, part.packed);
    directory.push(mark(0x02014b50), Buffer.from([20, 0]), facts, place, name);
    at += 30 + name.length + part.packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.reduce((sum, { length }) => sum + length, 0), 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, ...directory, mark(0x06054b50), end]);
}

function mark(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
