import { describe, expect, test } from 'vitest';
import { conflictOf, isHiddenFrom, isNamesake, type Member, type Viewer } from '@/domain/reviews/conflicts';

const member: Member = { id: 'seat1', accountId: 'acc1', foldedName: 'pham van loi', unitId: 'u1', foldedUnitName: 'tram y te' };
const author = { accountId: 'acc2', foldedName: 'mai thi lua', unitId: 'u2', foldedUnitName: 'phong kinh te' };
const dossier = (authors = [author] as (typeof author | { accountId: null; foldedName: string; unitId: string | null; foldedUnitName: string })[], declared: string[] = []) => ({ authors, declaredSeats: new Set(declared) });

describe('conflict of a member', () => {
  test('an author by account is hard, in whatever place among the authors', () => {
    expect(conflictOf(member, dossier([author, { ...author, accountId: 'acc1' }]), 'OFF')).toEqual({ level: 'hard', cause: 'author' });
  });

  test('an author without account is found by folded name and unit (hotcrp #316)', () => {
    const typed = { accountId: null, foldedName: 'pham van loi', unitId: null, foldedUnitName: 'tram y te' };
    expect(conflictOf(member, dossier([typed]), 'OFF')?.cause).toBe('author');
    expect(conflictOf({ ...member, accountId: null }, dossier([{ ...typed, unitId: 'u1' }]), 'OFF')?.cause).toBe('author');
  });

  test('a namesake of another unit, or with another account, is somebody else', () => {
    expect(conflictOf(member, dossier([{ accountId: null, foldedName: 'pham van loi', unitId: 'u9', foldedUnitName: 'truong hoc' }]), 'OFF')).toBeNull();
    expect(conflictOf(member, dossier([{ accountId: 'acc9', foldedName: 'pham van loi', unitId: 'u1', foldedUnitName: 'tram y te' }]), 'OFF')).toBeNull();
  });

  test('a namesake is noticed where one of the two has no account; a unit as author is nobody’s namesake', () => {
    const typed = { accountId: null, foldedName: 'pham van loi', unitId: null, foldedUnitName: 'ubnd xa hung thinh' };
    expect(isNamesake(member, dossier([author, typed]))).toBe(true);
    expect(isNamesake({ ...member, accountId: null }, dossier([{ ...author, foldedName: 'pham van loi' }]))).toBe(true);
    expect(isNamesake(member, dossier([{ ...author, foldedName: 'pham van loi' }]))).toBe(false);
    expect(isNamesake(member, { authors: [{ ...typed, isCollective: true }] })).toBe(false);
    expect(isNamesake({ ...member, foldedName: '' }, dossier([{ ...typed, foldedName: '' }]))).toBe(false);
  });

  test('declared is hard', () => {
    expect(conflictOf(member, dossier([author], ['seat1']), 'OFF')).toEqual({ level: 'hard', cause: 'declared' });
    expect(conflictOf(member, dossier([author], ['seat2']), 'OFF')).toBeNull();
  });

  test.each([['HARD', { level: 'hard', cause: 'unit' }], ['SOFT', { level: 'soft', cause: 'unit' }], ['OFF', null]] as const)('same unit under %s', (rule, expected) => {
    expect(conflictOf(member, dossier([{ ...author, unitId: 'u1', foldedUnitName: 'tram y te' }]), rule)).toEqual(expected);
  });
});

describe('what a viewer may not know', () => {
  const viewer: Viewer = { ...member, seats: [{ id: 'seat1', scores: true }], paperwork: false };
  const sameUnit = dossier([{ ...author, unitId: 'u1', foldedUnitName: 'tram y te' }]);

  test('own authorship and own declaration hide it from everybody, the office too', () => {
    expect(isHiddenFrom({ ...viewer, seats: [], paperwork: true }, dossier([{ ...author, accountId: 'acc1' }]), 'OFF')).toBe(true);
    expect(isHiddenFrom({ ...viewer, paperwork: true }, dossier([author], ['seat1']), 'OFF')).toBe(true);
  });

  test('the rule of the same unit hides it from scorers only, not from the paperwork', () => {
    expect(isHiddenFrom(viewer, sameUnit, 'HARD')).toBe(true);
    expect(isHiddenFrom({ ...viewer, paperwork: true }, sameUnit, 'HARD')).toBe(false);
    expect(isHiddenFrom({ ...viewer, seats: [] }, sameUnit, 'HARD')).toBe(false);
    expect(isHiddenFrom(viewer, sameUnit, 'SOFT')).toBe(false);
  });
});
