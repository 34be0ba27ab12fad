import type pg from 'pg';
import { keptOf } from '@/domain/library/similarity/terms';
import { uid } from '../ids.ts';
import type { Text } from './texts.ts';

const atOnce = 1000;
export const organizationId = uid('organization', 1);
export const entryId = (number: number): string => uid('submission', number);
export const comparedOf = ({ title, sentences }: Text) => ({ title, text: sentences.join('\n') });

/** A library of `count` entries. Returns those whose numbers are asked for, to be copied. */
export async function fillLibrary(client: pg.ClientBase, count: number, make: () => Text, wanted: ReadonlySet<number>): Promise<Map<number, Text>> {
  await client.query(`insert into "Organization" ("id", "kind", "name", "slug", "parentName", "codePrefix", "place", "createdAt")
    values ($1, 'COMMUNE', 'Bắc Bình', 'bac-binh', 'tỉnh Lâm Đồng', 'BB', 'Bắc Bình', now())`, [organizationId]);
  // As after an import that is kept for comparing only: the heavier way, since nothing of it is everybody's.
  await client.query(`insert into "LibraryImport" ("organizationId", "id", "status", "fileName", "headings", "columns", "lines", "createdAt", "createdById") values ($1, $1, 'DONE', 'bench', '{}', '{}', $2, now(), $1)`, [organizationId, count]);
  const kept = new Map<number, Text>();
  // Built at the end: row by row it would take most of the time, and no import brings a hundred thousand at once.
  const { rows: [index] } = await client.query<{ indexdef: string }>(`select indexdef from pg_indexes where indexname = 'SimilarText_terms_gin'`);
  await client.query('drop index "SimilarText_terms_gin"');
  for (let first = 0; first < count; first += atOnce) {
    const numbers = Array.from({ length: Math.min(atOnce, count - first) }, (_, i) => first + i);
    const texts = numbers.map((number) => {
      const text = make();
      if (wanted.has(number)) kept.set(number, text);
      return comparedOf(text);
    });
    const ids = numbers.map(entryId);
    await client.query(`insert into "LibraryEntry" ("organizationId", "id", "slug", "title", "foldedTitle", "summary", "fieldName", "unitName", "authors", "year", "outcome",
        "decisionNumber", "decisionOn", "publishedAt", "level", "source", "isPublic", "importId", "importLine")
      select $1, n.id, n.id::text, n.title, portal_fold(n.title), '', 'Cải cách hành chính', 'Phòng Văn hóa – Xã hội', '', 2025, 'RECOGNISED', '1', '2025-06-01', now(), 'PROVINCE', 'Danh mục 2019–2025', false, $1, n.line
      from unnest($2::uuid[], $3::text[], $4::int[]) as n(id, title, line)`, [organizationId, ids, texts.map(({ title }) => title), numbers]);
    const all = texts.map(keptOf);
    await client.query(`insert into "SimilarText" ("organizationId", "id", "entryId", "title", "text", "terms", "pairs", "isPublic")
      select $1, n.id, n.id, n.title, n.text, n.terms::int[], n.pairs::int[], false from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[]) as n(id, title, text, terms, pairs)`,
    [organizationId, ids, all.map(({ title }) => title), all.map(({ text }) => text), all.map(({ terms }) => `{${terms.join(',')}}`), all.map(({ pairs }) => `{${pairs.join(',')}}`)]);
  }
  await client.query(index?.indexdef ?? '');
  return kept;
}
