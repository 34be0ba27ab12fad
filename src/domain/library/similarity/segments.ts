import type { Range } from './likeness';

/** A piece of a text: as it is, or belonging to a passage that another text has too. */
export type Segment = { text: string; passage: number | null };

/** Cuts a text at its passages, which carry the number they were given with, from 1. */
export function segmentsOf(text: string, passages: readonly Range[]): Segment[] {
  const inOrder = passages.map((range, i) => ({ ...range, passage: i + 1 })).sort((one, other) => one.start - other.start);
  const segments: Segment[] = [];
  let end = 0;
  for (const range of inOrder) {
    segments.push({ text: text.slice(end, range.start), passage: null }, { text: text.slice(range.start, range.end), passage: range.passage });
    end = range.end;
  }
  segments.push({ text: text.slice(end), passage: null });
  return segments.filter((segment) => segment.text !== '');
}
