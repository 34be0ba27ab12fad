import { describe, expect, test } from 'vitest';
import type { Actor, ActorSeat } from '@/domain/context';
import type { Reason } from '@/domain/refusal';

// A rule as a table: what is allowed, and for each thing that stands in its way the sentence it gives.

export const campaignId = '019f0000-0000-7000-8000-000000000001';

const nobody: Actor = { organizationId: 'o', accountId: 'acc', fullName: 'Trần Văn A', foldedName: 'tran van a', unitId: null, foldedUnitName: '', roles: ['staff'], seats: [] };
const seatOf = (seat: Partial<ActorSeat>): ActorSeat => ({ id: 'seat', campaignId, seat: 'member', scores: true, votes: true, ...seat });

export const staff = nobody;
export const office: Actor = { ...nobody, roles: ['office'] };
export const admin: Actor = { ...nobody, roles: ['admin'] };
/** Sits in the council of the campaign, with no office beside. */
export const seated = (seat: Partial<ActorSeat> = {}, roles: Actor['roles'] = ['staff']): Actor => ({ ...nobody, roles, seats: [seatOf(seat)] });
export const secretary = seated({ seat: 'secretary', scores: false, votes: false });
/** A clerk who scores as well; and one who scores blind, whose office therefore counts for nothing. */
export const scoringClerk = seated({}, ['office']);
export const blindClerk = seated({ blind: true }, ['office', 'admin']);

export const at = (hour: number): Date => new Date(Date.UTC(2026, 4, 20, hour));

export function byCase<Facts>(name: string, ask: (facts: Facts) => Reason | null, allowed: Facts, cases: [change: Partial<Facts>, reason: Reason | null][]): void {
  describe(name, () => {
    test('allowed', () => expect(ask(allowed)).toBeNull());
    for (const [number, [change, reason]] of cases.entries()) {
      test(`${number + 1}. ${Object.keys(change).join(', ')}: ${reason ?? 'allowed'}`, () => expect(ask({ ...allowed, ...change })).toBe(reason));
    }
  });
}
