import type { CampaignStatus } from '@/generated/prisma/enums';

/** Every legal move of a campaign; the diagram is drawn from this table. */
export const moves = {
  launch: { from: ['DRAFT'], to: 'LAUNCHED' },
  openScoring: { from: ['LAUNCHED'], to: 'SCORING' },
  closeScoring: { from: ['SCORING'], to: 'SCORED' },
  reopenScoring: { from: ['SCORED'], to: 'SCORING' },
  publish: { from: ['SCORED'], to: 'PUBLISHED' },
} as const satisfies Record<string, { from: readonly CampaignStatus[]; to: CampaignStatus }>;

export type CampaignMove = keyof typeof moves;

export const canMove = (move: CampaignMove, status: CampaignStatus): boolean =>
  (moves[move].from as readonly CampaignStatus[]).includes(status);
