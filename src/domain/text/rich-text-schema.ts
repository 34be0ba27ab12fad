import * as z from 'zod';
import { id, typed } from '@/domain/input';
import { normalizeLine, stripInvisible } from './normalize';
import type { Inline, List, ListItem, RichText } from './rich-text';

// What may be stored: unknown nodes, marks and attributes are refused, so nothing in a text can ever be markup or a script.

/** More than any report has; a larger one is an attack or belongs into a file. */
const most = { blocks: 6_000, items: 500, rows: 400, columns: 30, depth: 4, span: 30, characters: 400_000 };

const mark = z.strictObject({ type: z.enum(['bold', 'italic']) });
// By `type`, and not one kind tried after the other: what is no kind at all would be read through by each of them, on every level.
const inline = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: typed(most.characters).min(1),
    marks: z.array(mark).max(2).optional(),
  }),
  z.strictObject({ type: z.literal('hardBreak'), marks: z.array(mark).max(2).optional() }),
]);
const inlines = z.array(inline).max(most.blocks).transform(tidyInline).optional();
const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inlines });

type ListSchema = z.ZodType<List> & z.core.$ZodTypeDiscriminable;

/** Depth is bounded by building the schema level by level: a recursive one would follow any input down. */
function listSchema(depth: number): ListSchema {
  const parts = depth > 1 ? z.discriminatedUnion('type', [paragraph, listSchema(depth - 1)]) : paragraph;
  const item = z.strictObject({ type: z.literal('listItem'), content: z.array(parts).min(1).max(most.items).transform(beginWithLine) }) as z.ZodType<ListItem>;
  return z.strictObject({ type: z.enum(['bulletList', 'orderedList']), content: z.array(item).min(1).max(most.items) }) as ListSchema;
}

/** The editor knows no item that begins with another list. */
const beginWithLine = <Part extends { type: string }>(content: Part[]): (Part | { type: 'paragraph' })[] => (content[0]?.type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content]);

const list = listSchema(most.depth);
const span = z.int().min(1).max(most.span).optional();
const cell = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z.strictObject({ colspan: span, rowspan: span, colwidth: z.null().optional() }).transform(({ colspan, rowspan }) => spans(colspan, rowspan)).optional(),
  content: z.array(z.discriminatedUnion('type', [paragraph, list])).min(1).max(most.items),
});
const table = z.strictObject({
  type: z.literal('table'),
  content: z.array(z.strictObject({ type: z.literal('tableRow'), content: z.array(cell).max(most.columns) })).min(1).max(most.rows),
});
const picture = z.strictObject({
  type: z.literal('picture'),
  attrs: z.strictObject({ evidenceId: id, caption: typed(1_000).transform(normalizeLine).pipe(z.string().max(300)) }),
});
const heading = z.strictObject({ type: z.literal('heading'), content: inlines });

/** Text with structure as a browser sends it, tidied: NFC, no invisible characters, no empty text. */
export const richText: z.ZodType<RichText, unknown> = z.strictObject({
  type: z.literal('doc'),
  content: z.array(z.discriminatedUnion('type', [paragraph, heading, list, table, picture])).max(most.blocks),
}) as z.ZodType<RichText, unknown>;

function tidyInline(content: readonly z.output<typeof inline>[]): Inline[] {
  return content.flatMap((each): Inline[] => {
    if (each.type === 'hardBreak') return [{ type: 'hardBreak' }];
    const text = stripInvisible(each.text).replaceAll('\n', ' ').replaceAll('\t', ' ').normalize('NFC');
    if (text === '') return [];
    return [each.marks && each.marks.length > 0 ? { type: 'text', text, marks: each.marks } : { type: 'text', text }];
  });
}

const spans = (colspan = 1, rowspan = 1) => ({ ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) });
