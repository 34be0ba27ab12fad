import type { Reason } from '@/domain/refusal';
import { belowFloor, missingOf, type RubricLine, type Scores, toExplain } from './rubric';

/** What a sheet still needs before it may be closed; null when nothing. */
export function whyNotReady(rubric: readonly RubricLine[], scores: Scores, comment: string): Reason | null {
  if (missingOf(rubric, scores).length > 0) return 'sheet_incomplete';
  if (comment !== '') return null;
  if (belowFloor(rubric, scores).length > 0) return 'sheet_needs_comment';
  return toExplain(rubric, scores).length > 0 ? 'score_needs_comment' : null;
}
