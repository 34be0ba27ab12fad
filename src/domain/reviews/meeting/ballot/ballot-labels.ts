import type { VoteMethod } from '@/generated/prisma/enums';

export const methodLabels: Record<VoteMethod, string> = { HANDS: 'Giơ tay', PAPER: 'Phiếu giấy', SECRET: 'Bỏ phiếu kín điện tử' };
