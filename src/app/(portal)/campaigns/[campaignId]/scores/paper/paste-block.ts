/** Where something goes: a row and a column, from 0. */
export type Place = { row: number; column: number };

export type Pasted = { cells: (Place & { text: string })[]; /** What found no room. */ lostRows: number; lostColumns: number };

/** What a spreadsheet copies: lines of cells between tabs. One value alone is no block and is pasted as always. */
export function placeBlock(text: string, at: Place, size: { rows: number; columns: number }): Pasted | null {
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n+$/u, '').split('\n').map((line) => line.split('\t'));
  if (lines.length === 1 && lines[0]?.length === 1) return null;
  const widest = Math.max(...lines.map((line) => line.length));
  const rows = lines.slice(0, Math.max(0, size.rows - at.row));
  return {
    cells: rows.flatMap((line, down) => line.slice(0, Math.max(0, size.columns - at.column)).map((cell, right) => ({ row: at.row + down, column: at.column + right, text: cell.trim() }))),
    lostRows: lines.length - rows.length,
    lostColumns: Math.max(0, at.column + widest - size.columns),
  };
}
