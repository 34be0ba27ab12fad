import { parts, type WordBinary } from './word-binary';

const bullet = 23;
const noMark = 255;

/** Whether a list numbers its items, by the list that a paragraph names and its level; null: it marks them with nothing. */
export function listKinds(file: WordBinary): (index: number, level: number) => boolean | null {
  const formats = formatsOf(file);
  const uses = file.part(parts.listUses);
  return (index, level) => {
    const at = 4 + 16 * (index - 1);
    const levels = at + 4 <= uses.length ? formats.get(uses.readUInt32LE(at)) : undefined;
    const format = levels?.[Math.min(level, levels.length - 1)];
    return format === noMark ? null : format !== bullet;
  };
}

/** By list, the sign of each level ([MS-DOC] 2.9.147 and on). The levels lie behind the table that the head measures. */
function formatsOf(file: WordBinary): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const lists = file.part(parts.lists);
  if (lists.length < 2) return found;
  const { table } = file;
  let at = lists.byteOffset - table.byteOffset + lists.length;
  for (let i = 0; i < lists.readUInt16LE(0) && 2 + 28 * (i + 1) <= lists.length; i++) {
    const list = lists.subarray(2 + 28 * i, 2 + 28 * (i + 1));
    const levels: number[] = [];
    for (let level = (list[26] ?? 0) % 2 === 1 ? 1 : 9; level > 0 && at + 30 <= table.length; level--) {
      levels.push(table[at + 4] ?? bullet);
      at += 28 + (table[at + 24] ?? 0) + (table[at + 25] ?? 0);
      if (at + 2 > table.length) break;
      at += 2 + 2 * table.readUInt16LE(at);
    }
    found.set(list.readUInt32LE(0), levels);
  }
  return found;
}
