import { expect, test } from 'vitest';
import { pledgeWords, spokenPledge, usualPledge } from '@/domain/campaigns/pledge';
import { conflictOf, isHiddenFrom } from '@/domain/reviews/conflicts';
import { type Identity, isAmong, isHardConflict } from '@/domain/submissions/authors';
import { addresseeOf, bareCollective, collectiveName, signerOf, signTitleOf, speaksAlone, workplaceWords } from '@/domain/submissions/collective';
import { authorProblems, type GapAuthor, repeatedAccount } from '@/domain/submissions/gaps';
import { pledgedWords, pledgeGaps } from '@/domain/submissions/pledged';
import { shareListMark } from '@/domain/submissions/share-list';

test.each([
  ['Phòng Kinh tế', 'Phòng Kinh tế', 'Tập thể Phòng Kinh tế'],
  ['  tập  thể Phòng Kinh tế ', 'Phòng Kinh tế', 'Tập thể Phòng Kinh tế'],
  ['Tập thể', '', ''],
  ['', '', ''],
  ['Tập thểu', 'Tập thểu', 'Tập thể Tập thểu'],
])('the collective of “%s”', (typed, bare, name) => {
  expect([bareCollective(typed), collectiveName(typed), collectiveName(collectiveName(typed))]).toEqual([bare, name, name]);
});

test('beside the name stands who answers for it, and where it belongs when its name does not say so', () => {
  const unit = { fullName: 'Tập thể Phòng Kinh tế', unitName: 'Phòng Kinh tế', isCollective: true, representative: 'Lê Thị Minh Thư' };
  expect(workplaceWords(unit)).toBe('Đại diện: Lê Thị Minh Thư');
  expect(workplaceWords({ ...unit, fullName: 'Tập thể Tổ Một cửa' })).toBe('Phòng Kinh tế; Đại diện: Lê Thị Minh Thư');
  expect(workplaceWords({ fullName: 'Mai Thị Lụa', unitName: 'Trạm Y tế' })).toBe('Trạm Y tế');
  expect([signerOf(unit), signerOf({ ...unit, representative: '' }), signerOf({ fullName: 'Mai Thị Lụa' })]).toEqual(['Lê Thị Minh Thư', 'Tập thể Phòng Kinh tế', 'Mai Thị Lụa']);
  expect([speaksAlone([{}]), speaksAlone([unit]), speaksAlone([{}, {}])]).toEqual([true, false, false]);
  expect([[{}], [unit], [{}, unit]].map((authors) => signTitleOf(authors.length, speaksAlone(authors)))).toEqual(['Tác giả', 'Đại diện tập thể tác giả', 'Đại diện các tác giả']);
});

test('a paper addresses people, names a collective, and its unit once', () => {
  const person = { fullName: 'Lê Thị Minh Thư' };
  const unit = { fullName: 'Tập thể Phòng Kinh tế', isCollective: true };
  expect(addresseeOf([person], 'Phòng Kinh tế')).toBe('Ông (bà) Lê Thị Minh Thư; Phòng Kinh tế');
  expect(addresseeOf([unit], 'Phòng Kinh tế')).toBe('Tập thể Phòng Kinh tế');
  expect(addresseeOf([person, { ...unit, fullName: 'Tập thể Tổ Một cửa' }], 'Phòng Kinh tế')).toBe('Ông (bà) Lê Thị Minh Thư; Tập thể Tổ Một cửa; Phòng Kinh tế');
});

const collective: Identity = { accountId: 'rep', foldedName: 'tap the phong kinh te', unitId: 'u1', foldedUnitName: 'phong kinh te', isCollective: true, foldedRepresentative: 'le thi minh thu', headIds: ['head'] };
const member = (values: Partial<Identity> = {}): Identity & { id: string } => ({ id: 's1', accountId: 'a1', foldedName: 'mai thi lua', unitId: 'u1', foldedUnitName: 'phong kinh te', ...values });

test('who represents a collective or heads it never judges it; its other people are noted, even where the same unit is not asked', () => {
  const dossier = { authors: [collective], declaredSeats: new Set<string>() };
  expect(conflictOf(member({ accountId: 'rep' }), dossier, 'OFF')).toEqual({ level: 'hard', cause: 'author' });
  expect(conflictOf(member({ accountId: 'head', unitId: 'u2', foldedUnitName: 'x' }), dossier, 'OFF')).toEqual({ level: 'hard', cause: 'author' });
  expect([conflictOf(member(), dossier, 'OFF'), conflictOf(member(), dossier, 'SOFT'), conflictOf(member(), dossier, 'HARD')]).toEqual([
    { level: 'soft', cause: 'unit' }, { level: 'soft', cause: 'unit' }, { level: 'hard', cause: 'unit' },
  ]);
  expect(conflictOf(member({ unitId: 'u2', foldedUnitName: 'tram y te' }), dossier, 'SOFT')).toBeNull();
  expect(isHiddenFrom({ ...member({ accountId: 'head' }), seats: [], paperwork: true }, dossier, 'OFF')).toBe(true);
  expect(isHiddenFrom({ ...member(), seats: [{ id: 's1', scores: true }], paperwork: false }, dossier, 'OFF')).toBe(false);
});

test('a representative without an account is known by name and unit; a namesake elsewhere, or one with another account, is not', () => {
  const named = { ...collective, accountId: null };
  const thu = member({ foldedName: 'le thi minh thu' });
  expect([isHardConflict(thu, [named]), isHardConflict({ ...thu, accountId: null }, [collective])]).toEqual([true, true]);
  expect([isHardConflict(thu, [collective]), isHardConflict({ ...thu, unitId: 'u2' }, [named]), isHardConflict(thu, [{ ...named, foldedRepresentative: '' }])]).toEqual([false, false, false]);
  // Of a person the columns of a collective say nothing.
  expect(isHardConflict(thu, [{ ...named, isCollective: false }])).toBe(false);
});

test('the head of a collective may speak for the unit, its representative may not', () => {
  expect([isAmong(member({ accountId: 'head' }), [collective]), isAmong(member({ accountId: 'rep' }), [collective])]).toEqual([false, true]);
});

const rules = { maxAuthors: 2, minShare: 0, staffKinds: [{ id: 'k1' }], collectiveAuthors: true };
const line = (values: Partial<GapAuthor> = {}): GapAuthor => ({ accountId: null, fullName: 'Phòng Kinh tế', unitName: '', staffKindId: null, share: 10_000, isCollective: true, representative: 'Lê Thị Minh Thư', ...values });

test('a collective needs a name and a representative, no staff kind and no workplace; it counts as one', () => {
  expect(authorProblems([line()], rules)).toEqual([]);
  expect(authorProblems([line({ accountId: 'a1', representative: '' })], rules)).toEqual([]);
  expect(authorProblems([line({ representative: ' ' })], rules)).toEqual(['Ghi người đại diện của Tập thể Phòng Kinh tế.']);
  expect(authorProblems([line({ fullName: '' })], rules)).toEqual(['Ghi họ và tên cho 1 tác giả còn trống, hoặc xóa dòng.']);
  expect(authorProblems([line()], { ...rules, collectiveAuthors: false })).toEqual(['Đợt này không nhận tập thể là tác giả. Xóa dòng Tập thể Phòng Kinh tế, ghi tên từng người.']);
  expect(authorProblems([line({ share: 5_000 }), line({ fullName: 'tập thể phòng kinh tế', share: 5_000 })], rules)).toEqual(['tập thể phòng kinh tế có tên hai lần. Xóa một dòng.']);
  expect(authorProblems([line({ share: 4_000 }), line({ fullName: 'Tổ A', share: 3_000 }), line({ fullName: 'Tổ B', share: 3_000 })], rules)).toEqual(['Có 3 tác giả, nhiều nhất là 2. Bớt 1 dòng.']);
});

test('one account answers for one line', () => {
  const person = { accountId: 'a1', fullName: 'Lê Thị Minh Thư' };
  expect(repeatedAccount([person, line({ accountId: 'a1' })])).toContain('Người đại diện của Tập thể Phòng Kinh tế đã có tên ở dòng khác.');
  expect([repeatedAccount([person, line({ accountId: 'a2' })]), repeatedAccount([person, person])]).toEqual([null, null]);
});

test('who agreed as a person has not agreed for a collective, nor one representative for another', () => {
  const person = { accountId: 'a1', foldedName: 'le thi minh thu', foldedUnitName: 'phong kinh te', share: 10_000 };
  const asCollective = { ...person, foldedName: 'tap the phong kinh te', isCollective: true, foldedRepresentative: 'le thi minh thu' };
  const marks = [person, asCollective, { ...asCollective, accountId: null }, { ...asCollective, accountId: null, foldedRepresentative: 'mai thi lua' }, { ...asCollective, accountId: 'a2' }].map((each) => shareListMark([each]));
  expect(new Set(marks).size).toBe(5);
});

test('the pledge is spoken by one or by several, as the campaign words it', () => {
  expect(spokenPledge(usualPledge, true)).toMatch(/^Tôi xin cam đoan/u);
  expect(spokenPledge('Nay tôi (chúng tôi) cam đoan.', false)).toBe('Nay chúng tôi cam đoan.');
  expect([pledgeWords({ pledgeRule: 'NONE', pledge: 'x' }), pledgeWords({ pledgeRule: 'PRINTED', pledge: '' }), pledgeWords({ pledgeRule: 'REQUIRED', pledge: 'x' })]).toEqual([null, usualPledge, 'x']);
  expect(pledgeGaps({ pledgeRule: 'REQUIRED' }, false, 8)).toEqual([{ target: 'pledge', where: 'Mục 8', message: 'Đọc và đánh dấu lời cam đoan.' }]);
  expect([pledgeGaps({ pledgeRule: 'REQUIRED' }, true, 8), pledgeGaps({ pledgeRule: 'PRINTED' }, false, 8)]).toEqual([[], []]);
  expect(pledgedWords({ text: 'x', by: 'Lê Thị Minh Thư', byId: 'a1', at: '2026-04-10T02:00:00.000Z' })).toBe('Lê Thị Minh Thư đánh dấu cam đoan trên cổng lúc 09:00, 10/4/2026.');
  expect(pledgedWords({ text: 'x', onPaper: true })).toBe('Cam đoan bằng chữ ký trên bản giấy.');
});
