import { setImmediate as afterOthers } from 'node:timers/promises';
import type { InitiativeLevel, OrganizationKind } from '@/generated/prisma/enums';
import type { Db } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import { habitPairs } from './habits';
import { type Compared, type Likeness, likenessOf, prepare } from './likeness';
import { pairsToWeigh, termsToAsk } from './terms';

/** Who asks, and where to look beside the library: among all dossiers of the organization, or the given ones only. */
export type Scope = { organizationId: string; among: 'all' | readonly string[]; exceptSubmissionId: string | null };

export type AlikeEntry = {
  organizationId: string; id: string; slug: string; unitName: string; year: number; organizationKind: OrganizationKind; organizationName: string; submissionId: string | null;
  /** Of an imported one. */
  level: InitiativeLevel | null; source: string; imported: boolean; isPublic: boolean;
};
type Found = { id: string; submissionId: string | null; title: string; text: string; entry: AlikeEntry | null };

/** Of a text: what is looked up, what is asked whether it is usual, and all of it. */
type Asked = { terms: readonly number[]; weigh: readonly number[]; pairs: readonly number[] };

type Candidates = { found: Found[]; usual: number[] };

export type Alike = Found & { likeness: Likeness };

/** So many are compared word by word. */
const candidates = 40;
/**
 * A summary strewn over a long report shares few of the pairs that are asked for, as many as chance gives to others. So of a long
 * text more are looked at again: by how much of what is kept of them stands anywhere in it. `from`: counted in its pairs.
 */
const longText = { from: 1200, pool: 600, byContent: 20 } as const;
/** A pair of words that one text in two hundred has tells nothing, and costs the most to look up; among a few texts nothing is common. */
const tooCommon = { share: 0.005, texts: 50 } as const;
/** So many pairs are looked up, the rarest first, and so many texts seen on the way: what is common is left out before. */
const mostAsked = 1200;
const mostTexts = 30_000;
/** In so many texts stands a pair that the statistics do not know, on the average. */
const rare = { share: 0.001, texts: 8 } as const;
/** While nobody has counted them, or there are few. */
const fewTexts = 1000;
/** What one in a hundred writes is a way of speaking, and counts for no likeness. */
const usual = { share: 0.01, texts: 20 } as const;

/** The texts most like this one, the most alike first; what is only like chance is left out. */
export async function findAlike(db: Db, compared: Compared, scope: Scope): Promise<Alike[]> {
  const terms = termsToAsk(compared);
  if (terms.length === 0) return [];
  const asked = prepare(compared);
  const { found, usual: said } = await candidatesFor(db, { terms, weigh: pairsToWeigh(compared), pairs: asked.pairs }, scope);
  const prepared = found.map((each) => ({ ...each, words: prepare(each) }));
  const everywhere = new Set([...said, ...habitPairs]);
  const inField = new Set([...everywhere, ...sharedByMany(asked.pairs, prepared.map(({ words }) => words.pairs))]);
  const weighed: Alike[] = [];
  for (const { words, ...each } of prepared) {
    const plain = likenessOf(asked, words, everywhere);
    // What is nearly the same stays so, however often it has been copied before.
    weighed.push({ ...each, likeness: plain.text >= nearlyAll ? plain : likenessOf(asked, words, inField) });
    // Two long reports take their time: pages are served in between.
    await afterOthers();
  }
  return weighed
    .filter(({ likeness }) => isNotable(likeness))
    .sort((one, other) => weightOf(other.likeness) - weightOf(one.likeness));
}

/** What so many of those found say: the opening of a field's papers, a template of the district. Of a few nothing is known. */
const many = 12;
const nearlyAll = 7000;

function sharedByMany(asked: readonly number[], found: readonly (readonly number[])[]): number[] {
  const counts = new Map(asked.map((pair) => [pair, 0]));
  for (const pairs of found) {
    for (const pair of new Set(pairs)) {
      const count = counts.get(pair);
      if (count !== undefined) counts.set(pair, count + 1);
    }
  }
  return [...counts].flatMap(([pair, count]) => (count >= many ? [pair] : []));
}

/** A hundred words taken over weigh more than a fifth of a short summary that is alike by chance. */
const weightOf = ({ similarity, covered }: Likeness): number => similarity + Math.min(3000, covered * 25);

/** From here on a person should look; below, two papers of one office share as much by chance. */
export const notable = { similarity: 2000, title: 6000 } as const;
/** Where one side has a title alone: "bằng", "công", "cho" stand in every third of them. */
const notableAlone = 4000;
/** So many words in passages are worth a look in a text of any length. */
const notableWords = 50;
/** One sentence that two summaries have in common makes up a fifth of either. */
const sentence = 15;

const isNotable = ({ similarity, title, text, covered }: Likeness): boolean =>
  (text === 0 ? similarity >= notableAlone : similarity >= notable.similarity && (covered >= sentence || text >= 3500)) || title >= notable.title || covered >= notableWords;

/**
 * Those that share the most and the rarest word pairs. Which ones are common, and not worth a look, PostgreSQL knows from its own
 * statistics of the column (ANALYZE); while it has none, the table is small and every pair may be asked for. How rare the others
 * are is counted on the way.
 */
async function candidatesFor(db: Db, { terms, weigh, pairs }: Asked, { organizationId, among, exceptSubmissionId }: Scope): Promise<Candidates> {
  const given = among === 'all' ? null : [...among];
  const all = pairs.length >= longText.from ? [...new Set(pairs)] : [];
  const isLong = all.length > 0;
  const [answer] = await readRows<Candidates>(db)`
    with size as materialized (select greatest(k.reltuples, 1)::real as texts from pg_class k where k.oid = '"SimilarText"'::regclass),
    common as materialized (
      select c.term, c.share, c.share * z.texts as texts from (
        select unnest(s.most_common_elems::text::int[]) as term, unnest(s.most_common_elem_freqs) as share
        from pg_stats s where s.schemaname = current_schema() and s.tablename = 'SimilarText' and s.attname = 'terms') c
      cross join size z where c.term is not null),
    asked as materialized (
      select r.term from (
        select a.term, sum(coalesce(c.texts, z.rare)) over (order by coalesce(c.texts, z.rare), a.place) as texts
        from unnest(${terms}::int[]) with ordinality as a(term, place)
        cross join (select greatest(${rare.texts}, texts * ${rare.share})::real as rare from size) z left join common c on c.term = a.term
        where c.term is null or c.share < ${tooCommon.share} or c.texts < ${tooCommon.texts}) r
      where r.texts <= ${mostTexts} order by r.texts limit ${mostAsked}),
    hits as materialized (
      select t."organizationId", t.id, a.term, count(*) over (partition by a.term) as texts
      from asked a join "SimilarText" t on t.terms @> array[a.term]
      where ((t."entryId" is not null and t."isPublic") or (t."organizationId" = ${organizationId}::uuid
          and (t."entryId" is not null or ${given}::uuid[] is null or t."submissionId" = any(${given}::uuid[]))))
        and (${exceptSubmissionId}::uuid is null or t."submissionId" is distinct from ${exceptSubmissionId}::uuid)),
    best as materialized (
      select h."organizationId", h.id, sum(power(ln(1 + greatest(z.texts, ${fewTexts}) / h.texts), 2)) as weight
      from hits h cross join size z group by h."organizationId", h.id order by weight desc, h.id limit ${isLong ? longText.pool : candidates}),
    shared as materialized (
      select b."organizationId", b.id, k.term, cardinality(t.terms) as kept, count(*) over (partition by k.term) as texts
      from best b join "SimilarText" t on t."organizationId" = b."organizationId" and t.id = b.id
      cross join lateral unnest(t.terms) as k(term) join (select unnest(${all}::int[]) as term) p on p.term = k.term where ${isLong}),
    chosen as materialized (
      (select b."organizationId", b.id, b.weight from best b order by b.weight desc, b.id limit ${candidates})
      union
      (select b."organizationId", b.id, b.weight from best b join (
        select h."organizationId", h.id, sum(power(ln(1 + ${longText.pool}::real / h.texts), 2)) * count(*) / max(h.kept) as content from shared h group by h."organizationId", h.id
        order by content desc, h.id limit ${longText.byContent}) c using ("organizationId", id)))
    select (select coalesce(array_agg(c.term), '{}') from common c where c.share >= ${usual.share} and c.texts >= ${usual.texts} and c.term = any(${weigh}::int[])) as usual,
      coalesce(json_agg(json_build_object('id', t.id, 'submissionId', t."submissionId", 'title', t.title, 'text', t.text,
        'entry', case when e.id is not null then json_build_object('organizationId', e."organizationId", 'id', e.id, 'slug', e.slug, 'level', e.level, 'source', e.source, 'imported', e."importId" is not null, 'isPublic', e."isPublic", 'unitName', e."unitName", 'year', e.year, 'organizationKind', o.kind,
          'organizationName', o.name, 'submissionId', e."submissionId") end) order by b.weight desc, t.id), '[]') as found
    from chosen b
    join "SimilarText" t on t."organizationId" = b."organizationId" and t.id = b.id
    left join "LibraryEntry" e on e."organizationId" = t."organizationId" and e.id = t."entryId"
    left join "Organization" o on o.id = e."organizationId"
    where t."entryId" is null or (e."withdrawnAt" is null and (${exceptSubmissionId}::uuid is null or e."submissionId" is distinct from ${exceptSubmissionId}::uuid))`;
  if (!answer) throw new Error('a statement that adds up gave no row');
  return answer;
}
