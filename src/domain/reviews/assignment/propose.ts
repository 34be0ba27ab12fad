import { createHash } from 'node:crypto';
import type { AssignmentWhy } from '@/generated/prisma/enums';
import { cheapest } from './cheapest';

/** What the preview publishes. A change weighs more than any load can, so as few as possible come when somebody drops out. */
export const weights = { change: 1_000_000, offField: 25, load: 10 } as const;
/** A sheet that is begun stays with its member. */
const begunBonus = 1_000_000_000;

export type Scorer = { id: string; fields: ReadonlySet<string> };
export type Sharing = {
  id: string; fieldId: string | null;
  /** Who has it now; empty when it was never given out. */
  assigned: ReadonlyMap<string, AssignmentWhy>;
  /** Seats with a draft or a closed sheet. */
  begun: ReadonlySet<string>;
  /** Seats with a hard conflict. */
  barred: ReadonlySet<string>;
  /** Closed sheets of members who have left: they go on counting. */
  former: number;
};

export type Pair = { submissionId: string; seatId: string; why: AssignmentWhy; isNew: boolean };
export type Proposal = {
  pairs: Pair[];
  loads: { seatId: string; before: number; after: number }[];
  /** Dossiers that get fewer scorers than asked for: too many have a conflict. */
  short: string[];
  cost: { changes: number; offField: number; squares: number; total: number };
  /** What was seen is what is confirmed. */
  fingerprint: string;
};

export function propose(scorers: readonly Scorer[], dossiers: readonly Sharing[], perDossier: number): Proposal {
  const isExpert = (scorer: Scorer, dossier: Sharing): boolean => dossier.fieldId !== null && scorer.fields.has(dossier.fieldId);
  const wasGiven = (dossier: Sharing): boolean => dossier.assigned.size > 0;
  const isChange = (scorer: Scorer, dossier: Sharing): boolean => wasGiven(dossier) && !dossier.assigned.has(scorer.id);
  const wanted = dossiers.map(({ former }) => Math.max(0, perDossier - former));
  const chosen = cheapest({
    wanted, members: scorers.length, load: weights.load,
    cost: (d, m) => {
      const [dossier, scorer] = [dossiers[d], scorers[m]];
      if (!dossier || !scorer || dossier.barred.has(scorer.id)) return null;
      return (isChange(scorer, dossier) ? weights.change : 0) + (isExpert(scorer, dossier) ? 0 : weights.offField) - (dossier.begun.has(scorer.id) ? begunBonus : 0);
    },
  });
  const chosenPairs = dossiers.flatMap((dossier, d) => (chosen[d] ?? []).flatMap((m) => (scorers[m] ? [{ dossier, scorer: scorers[m] }] : [])));
  const pairs = chosenPairs.map(({ dossier, scorer }): Pair => {
    const kept = dossier.assigned.get(scorer.id);
    const why = kept === 'HAND' ? 'HAND' : kept || dossier.begun.has(scorer.id) ? 'KEPT' : isExpert(scorer, dossier) ? 'FIELD' : 'LOAD';
    return { submissionId: dossier.id, seatId: scorer.id, why, isNew: !kept };
  });
  const loads = scorers.map(({ id }) => ({
    seatId: id, before: dossiers.filter(({ assigned }) => assigned.has(id)).length, after: pairs.filter(({ seatId }) => seatId === id).length,
  }));
  const changes = chosenPairs.filter(({ dossier, scorer }) => isChange(scorer, dossier)).length;
  const offField = chosenPairs.filter(({ dossier, scorer }) => !isExpert(scorer, dossier)).length;
  const squares = loads.reduce((sum, { after }) => sum + after * after, 0);
  return {
    pairs, loads,
    short: dossiers.flatMap(({ id }, d) => ((chosen[d]?.length ?? 0) < (wanted[d] ?? 0) ? [id] : [])),
    cost: { changes, offField, squares, total: changes * weights.change + offField * weights.offField + squares * weights.load },
    fingerprint: createHash('sha256').update(`${perDossier}:${pairs.map(({ submissionId, seatId }) => `${submissionId}/${seatId}`).sort().join(',')}`).digest('hex').slice(0, 32),
  };
}
