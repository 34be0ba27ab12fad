import type { AppealStatus, ProposalStatus, ReconsiderationStatus } from '@/generated/prisma/enums';

/** Every legal move of a tờ trình; the diagram is drawn from this table. */
export const moves = {
  sign: { from: ['PREPARING'], to: 'SIGNED' },
  approve: { from: ['SIGNED'], to: 'APPROVED' },
  sendBack: { from: ['SIGNED'], to: 'SENT_BACK' },
  revise: { from: ['SENT_BACK'], to: 'PREPARING' },
} as const satisfies Record<string, { from: readonly ProposalStatus[]; to: ProposalStatus }>;

export type ProposalMove = keyof typeof moves;

export const canMove = (move: ProposalMove, status: ProposalStatus): boolean => (moves[move].from as readonly ProposalStatus[]).includes(status);

/** Every legal move of a kiến nghị. */
export const appealMoves = {
  accept: { from: ['SENT'], to: 'ACCEPTED' },
  return: { from: ['SENT'], to: 'RETURNED' },
  answer: { from: ['ACCEPTED'], to: 'ANSWERED' },
  withdraw: { from: ['SENT', 'ACCEPTED'], to: 'WITHDRAWN' },
} as const satisfies Record<string, { from: readonly AppealStatus[]; to: AppealStatus }>;

export type AppealMove = keyof typeof appealMoves;

export const canMoveAppeal = (move: AppealMove, status: AppealStatus): boolean => (appealMoves[move].from as readonly AppealStatus[]).includes(status);

/** Every legal move of a reconsideration ("chấm lại theo kiến nghị"). */
export const againMoves = {
  endScoring: { from: ['SCORING'], to: 'SCORED' },
  cancel: { from: ['SCORING', 'SCORED'], to: 'CANCELLED' },
  publish: { from: ['SCORED'], to: 'PUBLISHED' },
} as const satisfies Record<string, { from: readonly ReconsiderationStatus[]; to: ReconsiderationStatus }>;

export type AgainMove = keyof typeof againMoves;

export const canMoveAgain = (move: AgainMove, status: ReconsiderationStatus): boolean => (againMoves[move].from as readonly ReconsiderationStatus[]).includes(status);
