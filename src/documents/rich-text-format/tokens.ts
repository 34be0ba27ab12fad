// RTF is text with control words (\b0), signs (\~), bytes (\'e1) and groups in braces, after Microsoft's specification 1.9.1.

export type Token =
  | { type: 'open' | 'close' }
  | { type: 'word'; word: string; value: number | null }
  | { type: 'sign'; sign: string }
  | { type: 'bytes'; bytes: Buffer };

const next = /\\([a-z]{1,40})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|[{}]|[^\\{}\r\n]+|[\r\n]+|\\/giuy;

/** In one go through it; what `\bin` carries is stepped over. */
export function* tokensOf(file: Buffer): Generator<Token> {
  const text = file.toString('latin1');
  const pattern = new RegExp(next);
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text);
    if (!found) return;
    const [whole, word, value, hex, sign] = found;
    if (word === 'bin') pattern.lastIndex += Math.max(0, Number(value ?? 0));
    else if (word !== undefined) yield { type: 'word', word, value: value === undefined ? null : Number(value) };
    else if (hex !== undefined) yield { type: 'bytes', bytes: Buffer.from(hex, 'hex') };
    else if (sign !== undefined) yield { type: 'sign', sign };
    else if (whole === '{' || whole === '}') yield { type: whole === '{' ? 'open' : 'close' };
    else if (!/^[\r\n\\]/u.test(whole)) yield { type: 'bytes', bytes: Buffer.from(whole, 'latin1') };
  }
}
