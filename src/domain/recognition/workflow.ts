import type { ProposalStatus } from '@/generated/prisma/enums';

/** Every legal move of a tờ trình; the diagram is drawn from this table. */
export const moves = {
  sign: { from: ['PREPARING'], to: 'SIGNED' },
  approve: { from: ['SIGNED'], to: 'APPROVED' },
  sendBack: { from: ['SIGNED'], to: 'SENT_BACK' },
  revise: { from: ['SENT_BACK'], to: 'PREPARING' },
} as const satisfies Record<string, { from: readonly ProposalStatus[]; to: ProposalStatus }>;

export type ProposalMove = keyof typeof moves;

export const canMove = (move: ProposalMove, status: ProposalStatus): boolean => (moves[move].from as readonly ProposalStatus[]).includes(status);
