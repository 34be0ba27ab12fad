import { crc32, deflateRawSync } from 'node:zlib';

/** `hidden`: its bytes are there, the table of contents does not name it. `at`: where it claims to lie. */
export type MadeEntry = { name: string; data: Uint8Array; hidden?: boolean; at?: number };

/** A ZIP that may lie, which no library would write. `count`: how many entries its end says it has. */
export function madeZip(entries: readonly MadeEntry[], count?: number): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const [name, packed] = [Buffer.from(entry.name), deflateRawSync(entry.data)];
    const local = Buffer.alloc(30);
    const central = Buffer.alloc(46);
    for (const [head, mark, from] of [[local, 0x04034b50, 4], [central, 0x02014b50, 6]] as const) {
      head.writeUInt32LE(mark, 0);
      head.writeUInt16LE(20, from);
      head.writeUInt16LE(8, from + 4);
      head.writeUInt32LE(crc32(entry.data), from + 10);
      head.writeUInt32LE(packed.length, from + 14);
      head.writeUInt32LE(entry.data.length, from + 18);
      head.writeUInt16LE(name.length, from + 22);
    }
    central.writeUInt32LE(entry.at ?? at, 42);
    if (!entry.hidden) directory.push(central, name);
    files.push(local, name, packed);
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count ?? directory.length / 2, 8);
  end.writeUInt16LE(count ?? directory.length / 2, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}
