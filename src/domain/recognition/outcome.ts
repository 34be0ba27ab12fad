import type { Maturity, Outcome } from '@/generated/prisma/enums';

/** What decides about one dossier, apart from what the council thought of it. */
export type OutcomeFacts = {
  passed: boolean;
  maturity: Maturity | null;
  /** Whether the commune may recognise this unit's initiatives at all (PRACTICE, Assigned and invited units). */
  recognisable: boolean;
};

/** A sáng kiến is only what is applied already; a solution that passed but is not applied yet is chosen (DESIGN §9, D0 II.1). */
export function suggestedOutcome({ passed, maturity, recognisable }: OutcomeFacts): Outcome {
  if (!passed) return 'NOT_RECOGNISED';
  return maturity === 'APPLIED' && recognisable ? 'RECOGNISED' : 'SELECTED';
}

export type OutcomeProblem = 'not_recognisable_here' | 'only_applied_recognised' | 'change_needs_note';

/** The council may overrule the computed result, with a reason (EDGE_CASES, consul #5857); the law and the plan it may not. */
export function whyNotOutcome(outcome: Outcome, facts: OutcomeFacts, note: string): OutcomeProblem | null {
  if (outcome === 'RECOGNISED' && !facts.recognisable) return 'not_recognisable_here';
  if (outcome === 'RECOGNISED' && facts.maturity !== 'APPLIED') return 'only_applied_recognised';
  return outcome !== suggestedOutcome(facts) && note === '' ? 'change_needs_note' : null;
}

export type OutcomeCounts = { recognised: number; selected: number; notRecognised: number };

export function countOutcomes(outcomes: readonly Outcome[]): OutcomeCounts {
  const count = (outcome: Outcome): number => outcomes.filter((each) => each === outcome).length;
  return { recognised: count('RECOGNISED'), selected: count('SELECTED'), notRecognised: count('NOT_RECOGNISED') };
}

/** What is named in the decision, and what the typed confirmation counts. */
export const namedCount = ({ recognised, selected }: OutcomeCounts): number => recognised + selected;
