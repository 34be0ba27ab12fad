import { expect, test } from 'vitest';
import { ProposalStatus } from '@/generated/prisma/enums';
import { canMove, moves, type ProposalMove } from '@/domain/recognition/workflow';

const statuses = Object.values(ProposalStatus);
const legal: Record<ProposalMove, ProposalStatus[]> = { sign: ['PREPARING'], approve: ['SIGNED'], sendBack: ['SIGNED'], revise: ['SENT_BACK'] };

test.each(Object.keys(moves) as ProposalMove[])('%s starts exactly where it may', (move) => {
  expect(statuses.filter((status) => canMove(move, status))).toEqual(legal[move]);
});

test('what is approved stays approved, whatever moves are tried in whatever order', () => {
  for (let seed = 1; seed <= 300; seed++) {
    let status: ProposalStatus = 'PREPARING';
    let approved = false;
    let random = seed;
    for (let step = 0; step < 30; step++) {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
      const move = (Object.keys(moves) as ProposalMove[])[random % 4] ?? 'sign';
      if (canMove(move, status)) status = moves[move].to;
      approved ||= status === 'APPROVED';
      if (approved) expect(status).toBe('APPROVED');
    }
  }
});
