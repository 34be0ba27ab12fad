import { weightUnit } from '@/domain/campaigns/weight';
import { roundHalfUpDiv } from '@/domain/numbers/rounding';
import { spreadOfExact } from './scoring';

// Advice for the debate, never part of a result (DESIGN §5). Whole numbers; what is shown is rounded once, to hundredths.

/** `total`: unrounded (exactTotalOf). */
export type SheetTotal = { seatId: string; total: number };
export type DossierTotals = { submissionId: string; totals: readonly SheetTotal[] };

/** From so many dossiers on that a member scored together with others, a habit is named at all. */
export const leastShared = 5;

/** A member further than this from the others is called strict or lenient: a twentieth of how far two sheets can be apart. */
export const notableLean = (range: number): number => Math.floor(range / 20);

export type Lean = 'strict' | 'lenient' | 'even' | 'tooFew';
export type MemberLean = {
  seatId: string;
  /** Dossiers of which somebody else closed a sheet that counts, too. */
  shared: number;
  /** Mean difference from the others on the same dossiers, half up; negative: below them. Null without a shared dossier. */
  difference: number | null;
  lean: Lean;
};

/**
 * How far each member stands from the others: on every dossier the own total less the mean of the others', and the mean
 * of that. Members who scored different dossiers can be compared so, since good dossiers do not make a lenient member.
 */
export function leansOf(dossiers: readonly DossierTotals[], seatIds: readonly string[], range: number): MemberLean[] {
  const own = new Map(seatIds.map((seatId) => [seatId, new Map<number, { sum: number; count: number }>()]));
  for (const { totals } of dossiers) {
    const others = totals.length - 1;
    if (others < 1) continue;
    const all = totals.reduce((sum, { total }) => sum + total, 0);
    // total − (all − total) / others, kept as a whole number over `others`.
    for (const { seatId, total } of totals) add(own.get(seatId), others, total * others - (all - total));
  }
  return seatIds.map((seatId) => {
    const parts = [...(own.get(seatId) ?? [])];
    const shared = parts.reduce((sum, [, { count }]) => sum + count, 0);
    const difference = shared === 0 ? null : meanOf(parts, shared);
    return { seatId, shared, difference, lean: leanOf(difference, shared, notableLean(range)) };
  });
}

function add(parts: Map<number, { sum: number; count: number }> | undefined, over: number, difference: number): void {
  const part = parts?.get(over) ?? { sum: 0, count: 0 };
  parts?.set(over, { sum: part.sum + difference, count: part.count + 1 });
}

/** Fractions over different numbers of others, on their common multiple: nothing is rounded before the end. */
function meanOf(parts: readonly [number, { sum: number }][], shared: number): number {
  const common = parts.reduce((multiple, [over]) => (multiple * BigInt(over)) / commonDivisor(multiple, BigInt(over)), 1n);
  const sum = parts.reduce((all, [over, part]) => all + BigInt(part.sum) * (common / BigInt(over)), 0n);
  return roundHalfUpDiv(sum, common * BigInt(shared * weightUnit));
}

function commonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : commonDivisor(other, one % other);
}

function leanOf(difference: number | null, shared: number, notable: number): Lean {
  if (difference === null || shared < leastShared) return 'tooFew';
  if (difference <= -notable) return 'strict';
  return difference >= notable ? 'lenient' : 'even';
}

export type CriterionSpread = { criterionId: string; low: number; high: number; spread: number };

/** Of each criterion, how far the sheets of one dossier are apart; empty under two sheets. */
export function criterionSpreads(criteria: readonly { id: string }[], sheets: readonly { scores: Readonly<Record<string, number>> }[]): CriterionSpread[] {
  if (sheets.length < 2) return [];
  return criteria.map(({ id }) => {
    const values = sheets.map(({ scores }) => scores[id] ?? 0);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return { criterionId: id, low, high, spread: high - low };
  });
}

/** The criterion that divides them most, by its share of what the criterion can have; null where they agree. The first of equals. */
export function mostDivided<Line extends { id: string; maxScore: number }>(criteria: readonly Line[], spreads: readonly CriterionSpread[]): { line: Line; spread: CriterionSpread } | null {
  let most: { line: Line; spread: CriterionSpread } | null = null;
  for (const spread of spreads) {
    const line = criteria.find(({ id }) => id === spread.criterionId);
    if (!line || spread.spread === 0) continue;
    if (!most || spread.spread * most.line.maxScore > most.spread.spread * line.maxScore) most = { line, spread };
  }
  return most;
}

/** Dossiers with two sheets and more, furthest apart first; equal ones stay in their order. */
export function bySpread<Row extends DossierTotals>(dossiers: readonly Row[]): (Row & { spread: number })[] {
  return dossiers
    .flatMap((dossier) => {
      const spread = spreadOfExact(dossier.totals.map(({ total }) => total));
      return spread === null ? [] : [{ ...dossier, spread }];
    })
    .toSorted((one, other) => other.spread - one.spread);
}
