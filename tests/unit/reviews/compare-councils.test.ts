import { describe, expect, test } from 'vitest';
import { compareCouncils, comers, type CouncilPlace, countsOf, problemAfter, type StandingPlace } from '@/domain/reviews/standing/compare';

const day = '2026-06-01';

const place = (id: string, change: Partial<CouncilPlace> = {}): CouncilPlace => ({
  id, accountId: `account of ${id}`, fullName: id, foldedName: id.toLowerCase(), unitId: null, jobTitle: '', seat: 'member', scores: true, votes: true, position: 1, ...change,
});
const standing = (id: string, change: Partial<StandingPlace> = {}): StandingPlace => ({ ...place(id), fromOn: null, endedOn: null, standsInForId: null, isDisabled: false, ...change });

const shape = (lines: ReturnType<typeof compareCouncils>) => lines.map((line) => `${line.kind} ${line.kind === 'extra' ? line.own.id : line.from.id}`);

describe('comers', () => {
  test('who sits on the day: from the first day, until the day of leaving', () => {
    const seats = [standing('a', { fromOn: day }), standing('b', { fromOn: '2026-06-02' }), standing('c', { endedOn: day }), standing('d', { endedOn: '2026-06-02' })];
    expect(comers(seats, day).map(({ id }) => id)).toEqual(['a', 'd']);
  });

  test('an alternate comes while the member does not: left, not yet begun, or the account is closed', () => {
    const alternate = standing('b', { standsInForId: 'a' });
    expect(comers([standing('a'), alternate], day).map(({ id }) => id)).toEqual(['a']);
    expect(comers([standing('a', { endedOn: day }), alternate], day).map(({ id }) => id)).toEqual(['b']);
    expect(comers([standing('a', { fromOn: '2026-07-01' }), alternate], day).map(({ id }) => id)).toEqual(['b']);
    expect(comers([standing('a', { isDisabled: true }), alternate], day).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('compareCouncils', () => {
  test('an empty council gets everyone in order', () => {
    const lines = compareCouncils([standing('b', { position: 2 }), standing('a', { seat: 'chair' })], [], day);
    expect(shape(lines)).toEqual(['add a', 'add b']);
    expect(countsOf(lines)).toEqual({ added: 2, changed: 0 });
    expect(problemAfter(lines)).toBeNull();
  });

  test('says what differs, keeps what is the same and leaves who is only here', () => {
    const lines = compareCouncils(
      [standing('a'), standing('b', { seat: 'standing', jobTitle: 'Trưởng phòng', position: 2 }), standing('away', { isDisabled: true, position: 3 })],
      [place('x', { accountId: 'account of a' }), place('y', { accountId: 'account of b', votes: false }), place('z')], day);
    expect(lines.map((line) => [line.kind, line.kind === 'change' ? line.fields : null])).toEqual([['same', null], ['change', ['seat', 'votes', 'jobTitle']], ['away', null], ['extra', null]]);
    expect(countsOf(lines)).toEqual({ added: 0, changed: 1 });
  });

  test('people without an account are the same by name and unit', () => {
    const paper = { accountId: null, foldedName: 'tran van an' };
    const own = [place('x', { ...paper, unitId: 'u1' })];
    expect(shape(compareCouncils([standing('a', { ...paper, unitId: 'u1' })], own, day))).toEqual(['same a']);
    expect(shape(compareCouncils([standing('a', { ...paper, unitId: 'u2' })], own, day))).toEqual(['add a', 'extra x']);
    expect(shape(compareCouncils([standing('a', { accountId: 'x', foldedName: 'tran van an', unitId: 'u1' })], own, day))).toEqual(['add a', 'extra x']);
  });

  test('one person in two places: each finds its own, and who judges keeps the judging place', () => {
    const who = { accountId: 'two' };
    const secretary = standing('s', { ...who, seat: 'secretary', scores: false, votes: false, position: 1 });
    const member = standing('m', { ...who, seat: 'standing', position: 2 });
    const lines = compareCouncils([secretary, member], [place('x', { ...who, seat: 'member' })], day);
    expect(lines.map((line) => [line.kind, line.kind === 'change' ? line.own.id : null, 'from' in line ? line.from.id : null])).toEqual([['add', null, 's'], ['change', 'x', 'm']]);
    expect(problemAfter(lines)).toBeNull();
  });

  test('a second chair, or a second sheet for one person, is a problem and not copied', () => {
    expect(problemAfter(compareCouncils([standing('a', { seat: 'chair' })], [place('other', { seat: 'chair' })], day))).toBe('chair_taken');
    const who = { accountId: 'two' };
    const lines = compareCouncils([standing('a', { ...who, seat: 'secretary' })], [place('x', { ...who, seat: 'secretary', scores: false, votes: false }), place('y', who)], day);
    expect(shape(lines)).toEqual(['change a', 'extra y']);
    expect(problemAfter(lines)).toBe('second_seat_judges');
  });
});
