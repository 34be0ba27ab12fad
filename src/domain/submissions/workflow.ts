import type { SubmissionStatus } from '@/generated/prisma/enums';

/** Every legal move of a dossier up to the council's table; the diagram is drawn from this table. */
export const moves = {
  file: { from: ['DRAFT'], to: 'FILED' },
  startScreening: { from: ['FILED', 'REFILED'], to: 'SCREENING' },
  accept: { from: ['FILED', 'REFILED', 'SCREENING'], to: 'ELIGIBLE' },
  return: { from: ['FILED', 'REFILED', 'SCREENING'], to: 'RETURNED' },
  reject: { from: ['FILED', 'REFILED', 'SCREENING'], to: 'REJECTED' },
  answerReturn: { from: ['RETURNED'], to: 'REFILED' },
  reopenScreening: { from: ['ELIGIBLE', 'REJECTED'], to: 'SCREENING' },
  withdraw: { from: ['DRAFT', 'FILED', 'SCREENING', 'RETURNED', 'REFILED', 'ELIGIBLE'], to: 'WITHDRAWN' },
} as const satisfies Record<string, { from: readonly SubmissionStatus[]; to: SubmissionStatus }>;

export type SubmissionMove = keyof typeof moves;

export const canMove = (move: SubmissionMove, status: SubmissionStatus): boolean =>
  (moves[move].from as readonly SubmissionStatus[]).includes(status);
