import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VoteChoice } from '@/generated/prisma/enums';
import { ballotSheets } from '@/domain/reviews/meeting/ballot/ballot-sheets';
import { boxBytes, openBox, sealBox } from '@/domain/reviews/meeting/ballot/box';
import { countProblems } from '@/domain/reviews/meeting/ballot/paper-count';
import { rollState } from '@/domain/reviews/meeting/ballot/roll-state';
import { methodOf } from '@/domain/reviews/meeting/ballot/vote-method';
import { castBallotInput, openBallotInput } from '@/domain/reviews/meeting/ballot/ballot-schema';

const key = new Uint8Array(randomBytes(32));
const place = { organizationId: '019f0000-0000-7000-8000-000000000001', ballotId: '019f0000-0000-7000-8000-000000000002' };
const votes = fc.array(fc.constantFrom<VoteChoice>('FOR', 'AGAINST', 'OTHER'), { maxLength: 200 });
const sorted = (list: readonly string[] | null) => (list ? [...list].sort() : null);

test('a box gives back what was laid in, counted and not in order, and is as long as any other', () => {
  fc.assert(fc.property(votes, (cast) => {
    const box = sealBox(key, place, cast);
    expect(box.length).toBe(boxBytes);
    expect(sorted(openBox(key, place, box))).toEqual(sorted(cast));
  }), { numRuns: 50 });
});

test('the same votes never look the same, and the order of casting is not kept', () => {
  const cast = [...Array<VoteChoice>(40).fill('FOR'), ...Array<VoteChoice>(40).fill('AGAINST')];
  const [one, other] = [sealBox(key, place, cast), sealBox(key, place, cast)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  expect(openBox(key, place, one)).not.toEqual(cast);
  expect(openBox(key, place, one)).not.toEqual(openBox(key, place, other));
});

test('no nonce comes twice: sealed again under one, two boxes would give away what was added between them', () => {
  const nonces = Array.from({ length: 100 }, () => Buffer.from(sealBox(key, place, ['FOR']).subarray(0, 12)).toString('hex'));
  expect(new Set(nonces).size).toBe(100);
});

test('with another key, in another round or changed by one bit a box does not open', () => {
  const box = sealBox(key, place, ['FOR', 'OTHER']);
  expect(openBox(new Uint8Array(randomBytes(32)), place, box)).toBeNull();
  expect(openBox(key, { ...place, ballotId: '019f0000-0000-7000-8000-000000000003' }, box)).toBeNull();
  expect(openBox(key, { ...place, organizationId: '019f0000-0000-7000-8000-000000000003' }, box)).toBeNull();
  expect(openBox(key, place, box.subarray(1))).toBeNull();
  for (const at of [0, 13, 40, boxBytes - 1]) {
    const changed = Uint8Array.from(box);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(openBox(key, place, changed), `byte ${at}`).toBeNull();
  }
});

test('what is sent is as long whatever is chosen', () => {
  const sizes = ['1', '2', '3'].map((choice) => JSON.stringify(castBallotInput.parse({ ballotId: place.ballotId, choice })).length);
  expect(new Set(sizes).size).toBe(1);
  expect(openBallotInput.safeParse({ itemId: place.ballotId, version: 0, minutes: '0' }).success).toBe(false);
  expect(openBallotInput.safeParse({ itemId: place.ballotId, version: 0, minutes: '10' }).data?.minutes).toBe(10);
});

const right = { issued: 7, returned: 7, valid: 6, invalid: 1, votesFor: 4, votesAgainst: 1, votesOther: 1 };

test.each([
  [{}, []],
  [{ issued: 6, returned: 6, valid: 6, invalid: 0 }, []],
  [{ issued: 8 }, ['issued']],
  [{ issued: 0, returned: 0, valid: 0, invalid: 0, votesFor: 0, votesAgainst: 0, votesOther: 0 }, ['issued']],
  [{ issued: 6 }, ['returned']],
  [{ valid: 8, invalid: 0, votesFor: 6 }, ['valid']],
  [{ invalid: 0 }, ['invalid']],
  [{ votesFor: 7 }, ['votesFor']],
  [{ votesOther: 0 }, ['votesFor']],
])('a paper count adds up, or says where not: %j', (change, fields) => {
  const problems = countProblems({ ...right, ...change }, 7);
  expect(Object.keys(problems)).toEqual(fields);
  for (const sentence of Object.values(problems)) expect(sentence).toMatch(/\.$/u);
});

test('more votes than valid ballots are told apart from a sum that is wrong', () => {
  const count = { issued: 7, returned: 7, valid: 6, invalid: 1, votesAgainst: 0, votesOther: 0 };
  expect([countProblems({ ...count, votesFor: 7 }, 7), countProblems({ ...count, votesFor: 5 }, 7)]).toEqual([
    { votesFor: 'Đồng ý nhiều hơn 6 phiếu hợp lệ. Đếm lại số phiếu đồng ý.' }, { votesFor: 'Đồng ý, không đồng ý và ý kiến khác phải cộng bằng 6 phiếu hợp lệ.' },
  ]);
});

test('who came into conflict unvoted leaves the roll, who has voted stains the round', () => {
  const roll = [{ seatId: 'a', hasVoted: true }, { seatId: 'b', hasVoted: false }, { seatId: 'c', hasVoted: false }];
  expect(rollState(roll, new Set())).toEqual({ cast: 1, missing: 2, stained: false });
  expect(rollState(roll, new Set(['b']))).toEqual({ cast: 1, missing: 1, stained: false });
  expect(rollState(roll, new Set(['a']))).toEqual({ cast: 1, missing: 2, stained: true });
});

test('the dossier says how it is voted on, then the meeting, then the campaign; what was voted before one could choose was hands', () => {
  const at = new Date('2026-06-03T02:00:00Z');
  const of = (item: 'HANDS' | 'PAPER' | 'SECRET' | null, meeting: 'HANDS' | 'PAPER' | 'SECRET' | null, votedAt: Date | null = null) => methodOf({ item: { voteMethod: item, votedAt }, meeting: { voteMethod: meeting }, rules: { voteMethod: 'SECRET' } });
  expect([of('PAPER', 'HANDS'), of(null, 'HANDS'), of(null, null), of(null, null, at), of('PAPER', null, at)]).toEqual(['PAPER', 'HANDS', 'SECRET', 'HANDS', 'PAPER']);
});

test('dossiers with the same people in conflict share a sheet: none is made for one member alone', () => {
  const entries = [{ id: '1', away: [], voters: 7 }, { id: '2', away: ['x', 'y'], voters: 5 }, { id: '3', away: [], voters: 7 }, { id: '4', away: ['y', 'x'], voters: 5 }, { id: '5', away: ['x'], voters: 6 }];
  expect(ballotSheets(entries).map(({ entries: on, copies }) => [on.map(({ id }) => id), copies])).toEqual([[['1', '3'], 7], [['2', '4'], 5], [['5'], 6]]);
});
