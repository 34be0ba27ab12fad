// The file system inside a Word 97–2003 file ([MS-CFB]): streams in chains of sectors. Every chain is followed at most as far
// as the file has sectors, so a circle in a damaged one ends.

const signature = 'd0cf11e0a1b11ae1';
const inHeader = 109;
const endOfChain = 0xfffffffa;

type Entry = { name: string; isStream: boolean; left: number; right: number; child: number; start: number; size: number };

export class CompoundFile {
  readonly #bytes: Buffer;
  readonly #sector: number;
  readonly #fat: Uint32Array;
  readonly #entries: Entry[];
  readonly #cutoff: number;
  readonly #miniFat: Uint32Array;
  readonly #miniStream: Buffer;

  /** @throws RangeError where the file is damaged */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const shift = bytes.readUInt16LE(30);
    if (bytes.subarray(0, 8).toString('hex') !== signature || (shift !== 9 && shift !== 12)) throw new RangeError('no compound file');
    this.#sector = 1 << shift;
    this.#fat = words(Buffer.concat(this.#fatSectors().map((sector) => this.#sectorAt(sector))));
    this.#entries = entriesOf(this.#chain(bytes.readUInt32LE(48)));
    this.#cutoff = bytes.readUInt32LE(56);
    this.#miniFat = words(this.#chain(bytes.readUInt32LE(60)));
    const [root] = this.#entries;
    if (!root) throw new RangeError('no root');
    this.#miniStream = this.#chain(root.start);
  }

  /** A stream of the document itself; one of the same name inside an embedded object is not meant. Null: there is none. */
  stream(name: string): Buffer | null {
    const entry = this.#topEntries().find((each) => each.isStream && each.name === name);
    if (!entry) return null;
    const all = entry.size < this.#cutoff ? this.#miniChain(entry.start) : this.#chain(entry.start);
    return all.subarray(0, entry.size);
  }

  #fatSectors(): number[] {
    const sectors = Array.from({ length: inHeader }, (_, i) => this.#bytes.readUInt32LE(76 + 4 * i));
    let next = this.#bytes.readUInt32LE(68);
    for (let turns = 0; next < endOfChain && turns < this.#mostSectors(); turns++) {
      const more = words(this.#sectorAt(next));
      sectors.push(...more.subarray(0, -1));
      next = more.at(-1) ?? endOfChain;
    }
    return sectors.filter((sector) => sector < endOfChain).slice(0, this.#mostSectors());
  }

  #mostSectors(): number {
    return Math.ceil(this.#bytes.length / this.#sector);
  }

  #sectorAt(number: number): Buffer {
    const start = (number + 1) * this.#sector;
    if (start >= this.#bytes.length) throw new RangeError('beyond the file');
    return this.#bytes.subarray(start, start + this.#sector);
  }

  #chain(start: number): Buffer {
    const sectors: Buffer[] = [];
    for (let at = start; at < endOfChain; at = this.#fat[at] ?? endOfChain) {
      if (sectors.length > this.#mostSectors()) throw new RangeError('a circle of sectors');
      sectors.push(this.#sectorAt(at));
    }
    return Buffer.concat(sectors);
  }

  #miniChain(start: number): Buffer {
    const sectors: Buffer[] = [];
    for (let at = start; at < endOfChain; at = this.#miniFat[at] ?? endOfChain) {
      if (sectors.length > this.#miniFat.length) throw new RangeError('a circle of sectors');
      sectors.push(this.#miniStream.subarray(at * 64, at * 64 + 64));
    }
    return Buffer.concat(sectors);
  }

  #topEntries(): Entry[] {
    const found: Entry[] = [];
    const seen = new Set<number>();
    const waiting = [this.#entries[0]?.child ?? endOfChain];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const entry = this.#entries[at];
      if (!entry || seen.has(at)) continue;
      seen.add(at);
      found.push(entry);
      waiting.push(entry.left, entry.right);
    }
    return found;
  }
}

const words = (bytes: Buffer): Uint32Array => Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => bytes.readUInt32LE(4 * i));

function entriesOf(directory: Buffer): Entry[] {
  return Array.from({ length: Math.floor(directory.length / 128) }, (_, i): Entry => {
    const entry = directory.subarray(128 * i, 128 * i + 128);
    return {
      name: entry.toString('utf16le', 0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2)), isStream: entry[66] === 2,
      left: entry.readUInt32LE(68), right: entry.readUInt32LE(72), child: entry.readUInt32LE(76), start: entry.readUInt32LE(116), size: entry.readUInt32LE(120),
    };
  });
}
