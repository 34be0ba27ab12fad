import * as z from 'zod';
import { readTiers } from '@/domain/campaigns/result-rule';
import { typed } from '@/domain/input';
import { type CriterionMean, type GroupMean, ranked, tieKeyOf, type TieRule } from '@/domain/reviews/scoring';
import { tiersOf } from '@/domain/reviews/tiers';

/** One published result, as ranking needs it. */
export type Standing = { submissionId: string; mean: number | null; passed: boolean; criteria: CriterionMean[]; groups: GroupMean[] };
type Rule = TieRule & { tiers: unknown };
type Placed = { rank: number | null; tied: number; tier: string };
/** Somebody else's place and tier, as published and as they would be. */
export type Effect = { submissionId: string; rank: [number | null, number | null]; tier: [string, string] };

const effectShape = z.array(z.object({
  submissionId: typed(64), rank: z.tuple([z.number().int().nullable(), z.number().int().nullable()]), tier: z.tuple([typed(200), typed(200)]),
}));
/** The JSON of Reconsideration.effects. */
export const readEffects = (json: unknown): Effect[] => effectShape.parse(json);

function placesOf(rows: readonly Standing[], criteria: readonly { id: string }[], rule: Rule, filed: ReadonlyMap<string, Date>): Map<string, Placed> {
  const inOrder = ranked(rows, (row) => tieKeyOf({ criteria: row.criteria, filedAt: filed.get(row.submissionId) ?? null }, criteria, rule));
  const tiers = tiersOf(inOrder, readTiers(rule.tiers));
  return new Map(inOrder.map(({ submissionId, rank, tied }, index) => [submissionId, { rank, tied, tier: tiers[index] ?? '' }]));
}

/**
 * Where the dossier would stand with its new points, and whose place or tier would then be another. Nothing of it is applied:
 * somebody reads it and decides. Changes of a tier first, then by the new place.
 */
export function placedAnew(published: readonly Standing[], anew: Standing, criteria: readonly { id: string }[], rule: Rule, filed: ReadonlyMap<string, Date>): Placed & { effects: Effect[] } {
  const before = placesOf(published, criteria, rule, filed);
  const after = placesOf(published.map((row) => (row.submissionId === anew.submissionId ? anew : row)), criteria, rule, filed);
  const effects = published.flatMap(({ submissionId }): Effect[] => {
    const [one, other] = [before.get(submissionId), after.get(submissionId)];
    if (submissionId === anew.submissionId || !one || !other || (one.rank === other.rank && one.tier === other.tier)) return [];
    return [{ submissionId, rank: [one.rank, other.rank], tier: [one.tier, other.tier] }];
  });
  const own = after.get(anew.submissionId) ?? { rank: null, tied: 0, tier: '' };
  return { ...own, effects: effects.toSorted((one, other) => Number(one.tier[0] === one.tier[1]) - Number(other.tier[0] === other.tier[1]) || (one.rank[1] ?? 0) - (other.rank[1] ?? 0)) };
}
