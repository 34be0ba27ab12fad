import type { InitiativeLevel, OrganizationKind } from '@/generated/prisma/enums';
import type { Db } from '@/domain/context';
import { readRows } from '@/domain/read-rows';

/** Who asks, and where to look beside the library: among all dossiers of the organization, or the given ones only. */
export type Scope = { organizationId: string; among: 'all' | readonly string[]; exceptSubmissionId: string | null };

export type AlikeEntry = {
  organizationId: string; id: string; slug: string; unitName: string; year: number; organizationKind: OrganizationKind; organizationName: string; submissionId: string | null;
  /** Of an imported one. */
  level: InitiativeLevel | null; source: string; imported: boolean; isPublic: boolean;
};
export type Found = { id: string; submissionId: string | null; title: string; text: string; entry: AlikeEntry | null };

/** Of a text: what is looked up, the smallest first, and what is asked whether it is usual. */
type Asked = { terms: readonly number[]; weigh: readonly number[] };

type Candidates = { found: Found[]; usual: number[] };

/** So many are compared word by word: those that share the most of what is looked up. */
const candidates = 40;
/**
 * Of a long text only the first of them, and out of a wider pool those of which the most stands anywhere in it. A summary strewn over
 * a report shares no more of what is looked up than chance gives to others. `from`: counted in what may be looked up.
 */
const pool = { size: 250, first: 20, chosen: 40, from: 300 } as const;
/** So much of their writing, in bytes: reports of sixty pages are not read by the dozen. */
const mostText = 300_000;
/** What one text in two hundred has tells nothing, and costs the most to look up; among a few texts nothing is common. */
const tooCommon = { share: 0.005, texts: 50 } as const;
/**
 * So many are looked up, and so many texts seen on the way: of a title, which has few to look up, many of each, of a report few. A
 * report of sixty pages takes its time besides, so of it fewer are looked up. `work`: looked up, times all there are.
 */
const most = { asked: 3600, texts: 30_000, work: 34_000_000 } as const;
/** What a field has in common is much, and what only a copy has is little: the rarer, the more it weighs by far. */
const rarity = 4;
/** While nobody has counted them, or there are few. */
const fewTexts = 1000;
/** What one in a hundred writes is a way of speaking, and counts for no likeness. */
const usual = { share: 0.01, texts: 20 } as const;

/**
 * Those that share the most and the rarest of what is looked up. Which is common PostgreSQL knows from its own statistics of the
 * column (ANALYZE): it comes last, or not at all. How rare the rest is, is counted on the way.
 */
export async function candidatesFor(db: Db, { terms, weigh }: Asked, { organizationId, among, exceptSubmissionId }: Scope): Promise<Candidates> {
  const given = among === 'all' ? null : [...among];
  const isLong = terms.length >= pool.from;
  const count = Math.min(terms.length, most.asked, Math.round(most.work / terms.length));
  const ofOne = Math.ceil(most.texts / count);
  const [answer] = await readRows<Candidates>(db)`
    with size as materialized (select greatest(k.reltuples, 1)::real as texts from pg_class k where k.oid = '"SimilarText"'::regclass),
    common as materialized (
      select c.attname, c.term, c.share, c.share * z.texts as texts from (
        select s.attname, unnest(s.most_common_elems::text::int[]) as term, unnest(s.most_common_elem_freqs) as share
        from pg_stats s where s.schemaname = current_schema() and s.tablename = 'SimilarText' and s.attname in ('terms', 'pairs')) c
      cross join size z where c.term is not null),
    all_terms as materialized (select a.term, a.place from unnest(${terms}::int[]) with ordinality as a(term, place)),
    asked as materialized (
      select a.term, coalesce(c.texts, 0) as texts from all_terms a left join common c on c.attname = 'terms' and c.term = a.term
      where c.term is null or c.share < ${tooCommon.share} or c.texts < ${tooCommon.texts} order by 2, a.place limit ${count}),
    hits as materialized (
      select f."organizationId", f.id, greatest(f.texts, a.texts) as texts from asked a cross join lateral (
        select t."organizationId", t.id, count(*) over () as texts from (
          select t."organizationId", t.id from "SimilarText" t
          where t.terms @> array[a.term] and ((t."entryId" is not null and t."isPublic") or (t."organizationId" = ${organizationId}::uuid
              and (t."entryId" is not null or ${given}::uuid[] is null or t."submissionId" = any(${given}::uuid[]))))
            and (${exceptSubmissionId}::uuid is null or t."submissionId" is distinct from ${exceptSubmissionId}::uuid)
          limit ${ofOne}) t) f),
    best as materialized (
      select w."organizationId", w.id, row_number() over (order by w.weight desc, w.id) as place from (
        select h."organizationId", h.id, sum(power(ln(1 + greatest(z.texts, ${fewTexts}) / h.texts), ${rarity})) as weight
        from hits h cross join size z group by h."organizationId", h.id order by weight desc, h.id limit ${isLong ? pool.size : candidates}) w),
    -- Apart, since what stands beside unnest is reckoned again for each of its rows.
    pooled as materialized (
      select b."organizationId", b.id, t.terms, cardinality(t.terms) as kept from best b join "SimilarText" t using ("organizationId", id) where ${isLong}),
    shared as materialized (
      select k."organizationId", k.id, k.kept, count(*) over (partition by k.term) as texts
      from (select p."organizationId", p.id, p.kept, unnest(p.terms) as term from pooled p) k
      where k.term in (select term from all_terms)),
    content as materialized (
      select h."organizationId", h.id, sum(power(ln(1 + ${pool.size}::real / h.texts), 2)) * count(*) / max(h.kept) as content
      from shared h group by h."organizationId", h.id),
    chosen as materialized (
      select u."organizationId", u.id, min(u.place) as place from (
        select b."organizationId", b.id, b.place from best b where b.place <= ${isLong ? pool.first : candidates}
        union all
        (select c."organizationId", c.id, row_number() over (order by c.content desc, c.id) from content c order by c.content desc, c.id limit ${pool.chosen})) u
      group by u."organizationId", u.id),
    read as materialized (
      select t."organizationId", t.id, t."entryId", t."submissionId", t.title, t.text, c.place,
        coalesce(sum(octet_length(t.text)) over (order by c.place, c.id rows between unbounded preceding and 1 preceding), 0) as before
      from chosen c join "SimilarText" t using ("organizationId", id))
    select (select coalesce(array_agg(c.term), '{}') from common c where c.attname = 'pairs' and c.share >= ${usual.share} and c.texts >= ${usual.texts} and c.term = any(${weigh}::int[])) as usual,
      coalesce(json_agg(json_build_object('id', t.id, 'submissionId', t."submissionId", 'title', t.title, 'text', t.text,
        'entry', case when e.id is not null then json_build_object('organizationId', e."organizationId", 'id', e.id, 'slug', e.slug, 'level', e.level, 'source', e.source, 'imported', e."importId" is not null, 'isPublic', e."isPublic", 'unitName', e."unitName", 'year', e.year, 'organizationKind', o.kind,
          'organizationName', o.name, 'submissionId', e."submissionId") end) order by t.place, t.id), '[]') as found
    from read t
    left join "LibraryEntry" e on e."organizationId" = t."organizationId" and e.id = t."entryId"
    left join "Organization" o on o.id = e."organizationId"
    where t.before < ${mostText} and (t."entryId" is null or (e."withdrawnAt" is null and (${exceptSubmissionId}::uuid is null or e."submissionId" is distinct from ${exceptSubmissionId}::uuid)))`;
  if (!answer) throw new Error('a statement that adds up gave no row');
  return answer;
}
