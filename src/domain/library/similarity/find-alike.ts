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

type Candidates = { found: Found[]; usual: number[] };

export type Alike = Found & { likeness: Likeness };

/** So many are compared word by word. */
const candidates = 24;
/** A pair of words that one text in two hundred has tells nothing, and costs the most to look up; among a few texts nothing is common. */
const tooCommon = { share: 0.005, texts: 50 } as const;
/** So many pairs are looked up, the rarest first, and so many texts seen on the way: what is common is left out before. */
const mostAsked = 1200;
const mostTexts = 20_000;
/** In so many texts a pair may stand that the statistics do not know. */
const rareTexts = 8;
/** What one in a hundred writes is a way of speaking, and counts for no likeness. */
const usual = { share: 0.01, texts: 20 } as const;

/** The texts most like this one, the most alike first; what is only like chance is left out. */
export async function findAlike(db: Db, compared: Compared, scope: Scope): Promise<Alike[]> {
  const terms = termsToAsk(compared);
  if (terms.length === 0) return [];
  const asked = prepare(compared);
  const { found, usual: said } = await candidatesFor(db, terms, pairsToWeigh(compared), scope);
  const usually = new Set([...said, ...habitPairs]);
  const weighed: Alike[] = [];
  for (const each of found) {
    weighed.push({ ...each, likeness: likenessOf(asked, prepare(each), usually) });
    // Two long reports take their time: pages are served in between.
    await afterOthers();
  }
  return weighed
    .filter(({ likeness }) => isNotable(likeness))
    .sort((one, other) => weightOf(other.likeness) - weightOf(one.likeness));
}

/** A hundred words taken over weigh more than a fifth of a short summary that is alike by chance. */
const weightOf = ({ similarity, covered }: Likeness): number => similarity + Math.min(3000, covered * 25);

/** From here on a person should look; below, two papers of one office share as much by chance. */
export const notable = { similarity: 2000, title: 6000 } as const;
/** Where one side has a title alone: "bằng", "công", "cho" stand in every third of them. */
const notableAlone = 4000;
/** So many words in passages are worth a look in a text of any length. */
const notableWords = 50;

const isNotable = ({ similarity, title, text, covered }: Likeness): boolean =>
  (text === 0 ? similarity >= notableAlone : similarity >= notable.similarity) || title >= notable.title || covered >= notableWords;

/**
 * Those that share the most and the rarest word pairs. How rare a pair is, PostgreSQL knows from its own statistics of the
 * column (ANALYZE); while it has none, the table is small and every pair may be asked for.
 */
async function candidatesFor(db: Db, terms: readonly number[], pairs: readonly number[], { organizationId, among, exceptSubmissionId }: Scope): Promise<Candidates> {
  const given = among === 'all' ? null : [...among];
  const [answer] = await readRows<Candidates>(db)`
    with common as materialized (
      select c.term, c.share, c.share * k.reltuples as texts from (
        select unnest(s.most_common_elems::text::int[]) as term, unnest(s.most_common_elem_freqs) as share
        from pg_stats s where s.schemaname = current_schema() and s.tablename = 'SimilarText' and s.attname = 'terms') c
      join pg_class k on k.oid = '"SimilarText"'::regclass
      where c.term is not null),
    asked as materialized (
      select r.term, r.weight from (
        select a.term, a.place, ln(1 / coalesce(c.share, 0.00005))::real as weight,
          sum(coalesce(c.texts, ${rareTexts})) over (order by coalesce(c.texts, ${rareTexts}), a.place) as texts
        from unnest(${terms}::int[]) with ordinality as a(term, place) left join common c on c.term = a.term
        where c.term is null or c.share < ${tooCommon.share} or c.texts < ${tooCommon.texts}) r
      where r.texts <= ${mostTexts} order by r.texts limit ${mostAsked}),
    best as materialized (
      select t."organizationId", t.id, sum(a.weight) as weight
      from asked a join "SimilarText" t on t.terms @> array[a.term]
      where ((t."entryId" is not null and t."isPublic") or (t."organizationId" = ${organizationId}::uuid
          and (t."entryId" is not null or ${given}::uuid[] is null or t."submissionId" = any(${given}::uuid[]))))
        and (${exceptSubmissionId}::uuid is null or t."submissionId" is distinct from ${exceptSubmissionId}::uuid)
      group by t."organizationId", t.id order by weight desc, t.id limit ${candidates})
    select (select coalesce(array_agg(c.term), '{}') from common c where c.share >= ${usual.share} and c.texts >= ${usual.texts} and c.term = any(${pairs}::int[])) as usual,
      coalesce(json_agg(json_build_object('id', t.id, 'submissionId', t."submissionId", 'title', t.title, 'text', t.text,
        'entry', case when e.id is not null then json_build_object('organizationId', e."organizationId", 'id', e.id, 'slug', e.slug, 'level', e.level, 'source', e.source, 'imported', e."importId" is not null, 'isPublic', e."isPublic", 'unitName', e."unitName", 'year', e.year, 'organizationKind', o.kind,
          'organizationName', o.name, 'submissionId', e."submissionId") end) order by b.weight desc, t.id), '[]') as found
    from best b
    join "SimilarText" t on t."organizationId" = b."organizationId" and t.id = b.id
    left join "LibraryEntry" e on e."organizationId" = t."organizationId" and e.id = t."entryId"
    left join "Organization" o on o.id = e."organizationId"
    where t."entryId" is null or (e."withdrawnAt" is null and (${exceptSubmissionId}::uuid is null or e."submissionId" is distinct from ${exceptSubmissionId}::uuid))`;
  if (!answer) throw new Error('a statement that adds up gave no row');
  return answer;
}
