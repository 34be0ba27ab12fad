/** Reads what Excel puts on the clipboard (tabs; cells with line breaks in quotes) and what it saves as CSV. */
export function splitCells(text: string): { line: number; values: string[] }[] {
  const source = text.replace(/\r\n?/gu, '\n').replace(/^\uFEFF/u, '');
  const separator = separatorOf(source);
  const rows: { line: number; values: string[] }[] = [];
  let line = 1;
  let at = 0;
  while (at <= source.length) {
    const row: { line: number; values: string[] } = { line, values: [] };
    for (;;) {
      const { value, end } = readCell(source, at, separator);
      row.values.push(value);
      line += source.slice(at, end).split('\n').length - 1;
      at = end + 1;
      if (source[end] !== separator) break;
    }
    line += 1;
    rows.push(row);
  }
  return rows;
}

/** One cell from `start`; `end` is where the separator, the line break or the end of the text stands. */
function readCell(source: string, start: number, separator: string): { value: string; end: number } {
  if (source[start] === '"') {
    const quoted = /"((?:[^"]|"")*)"/uy;
    quoted.lastIndex = start;
    const match = quoted.exec(source);
    const after = source[quoted.lastIndex];
    // A quote that never closes, or with text after it, is a plain character.
    if (match && (after === undefined || after === separator || after === '\n')) {
      return { value: (match[1] ?? '').replaceAll('""', '"'), end: quoted.lastIndex };
    }
  }
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== '\n') end += 1;
  return { value: source.slice(start, end), end };
}

function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const first = text.split('\n').find((line) => /[;,]/u.test(line)) ?? '';
  return first.split(';').length > first.split(',').length ? ';' : ',';
}
