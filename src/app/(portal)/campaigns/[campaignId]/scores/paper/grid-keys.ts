import type { Place } from './paste-block';

type Pressed = { key: string; shiftKey: boolean; ctrlKey: boolean; altKey: boolean; metaKey: boolean };
/** The caret in the cell: an arrow leaves it only from its edge, or when all of it is selected. */
type Caret = { atStart: boolean; atEnd: boolean };

/** Where a key leads from a cell, as in a spreadsheet; null: the key is the cell's own. */
export function cellAfter({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed, { row, column }: Place, { atStart, atEnd }: Caret, size: { rows: number; columns: number }): Place | null {
  if (ctrlKey || altKey || metaKey || (shiftKey && key !== 'Enter')) return null;
  const to =
    key === 'ArrowDown' || (key === 'Enter' && !shiftKey) ? { row: row + 1, column }
      : key === 'ArrowUp' || key === 'Enter' ? { row: row - 1, column }
        : key === 'ArrowLeft' && atStart ? { row, column: column - 1 }
          : key === 'ArrowRight' && atEnd ? { row, column: column + 1 }
            : null;
  if (!to) return null;
  return { row: Math.min(size.rows - 1, Math.max(0, to.row)), column: Math.min(size.columns - 1, Math.max(0, to.column)) };
}
