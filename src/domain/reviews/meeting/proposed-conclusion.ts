import type { Maturity, MeetingConclusion } from '@/generated/prisma/enums';

export type ConclusionFacts = { carried: boolean; maturity: Maturity | null; /** Whether the commune may recognise this unit's initiatives. */ recognisable: boolean };

/** What the vote comes to: recognised is only what is applied already; a solution that is not yet applied is chosen. */
export function proposedConclusion({ carried, maturity, recognisable }: ConclusionFacts): MeetingConclusion {
  if (!carried) return 'NOT_ENOUGH';
  return maturity === 'APPLIED' && recognisable ? 'RECOGNISE' : 'SELECT';
}

export type ConclusionProblem = 'not_recognisable_here' | 'only_applied_recognised' | 'conclusion_needs_reason';

/** The chair may depart from the vote, with a reason; the law and the plan the chair may not overrule. */
export function whyNotConclusion(conclusion: MeetingConclusion, facts: ConclusionFacts, reason: string): ConclusionProblem | null {
  if (conclusion === 'RECOGNISE' && !facts.recognisable) return 'not_recognisable_here';
  if (conclusion === 'RECOGNISE' && facts.maturity !== 'APPLIED') return 'only_applied_recognised';
  return conclusion !== proposedConclusion(facts) && reason === '' ? 'conclusion_needs_reason' : null;
}
