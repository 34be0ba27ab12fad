import type { Scores } from '../rubric';
import type { ValidSheet } from '../scoring';

/** One member's sheet of one dossier through both rounds. */
export type RoundSheet = {
  seatId: string;
  /** As closed last; null while it is open or void. */
  closed: Scores | null;
  /** Of the first round, while the dossier is scored once more. */
  first: Scores | null;
};

/** The second sheet of who closed again, the first of who did not (yet). */
export const standingSheets = (sheets: readonly RoundSheet[]): ValidSheet[] =>
  sheets.flatMap(({ seatId, closed, first }) => {
    const scores = closed ?? first;
    return scores ? [{ seatId, scores }] : [];
  });
