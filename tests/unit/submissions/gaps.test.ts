import { expect, test } from 'vitest';
import { authorProblems, dossierGaps, evenShares, type GapAuthor, type GapDossier, type GapRules, shareProblem } from '@/domain/submissions/gaps';

const rules: GapRules = {
  sections: [
    { key: 'problem', title: 'Vướng mắc', required: true, maxLength: 100 },
    { key: 'scope', title: 'Phạm vi', required: false, maxLength: 10 },
  ],
  fields: [{ id: 'f1' }],
  topics: [{ id: 't1', isOther: false }, { id: 't2', isOther: true }],
  staffKinds: [{ id: 'k1' }],
  maxAuthors: 2, collectiveAuthors: true, pledgeRule: 'PRINTED',
  minShare: 500,
  allowedMaturities: ['IDEA', 'APPLIED'],
  basisRule: 'NONE', targetIndices: [], asksFigures: false, wordIsMain: false,
};
const author = (values: Partial<GapAuthor> = {}): GapAuthor => ({ accountId: 'a1', fullName: 'Lê Thị Minh Thư', unitName: 'Phòng Kinh tế', staffKindId: 'k1', share: 10_000, ...values });
const complete: GapDossier = {
  title: 'Phiếu hẹn in chữ lớn', fieldId: 'f1', topicId: 't1', topicOther: '', maturity: 'APPLIED', appliedOn: '2026-02-02',
  sections: [{ key: 'problem', text: 'Người dân phải quay lại.' }], authors: [author()], evidence: [], figures: [], basis: null,
};
const gapsOf = (change: Partial<GapDossier>) => dossierGaps({ ...complete, ...change }, rules, '2026-04-10').map(({ target, message }) => `${target}: ${message}`);

test('a complete dossier has no gaps', () => expect(gapsOf({})).toEqual([]));

test('an empty one names every gap at once, in the order of the page', () => {
  const empty: GapDossier = { title: '', fieldId: null, topicId: null, topicOther: '', maturity: null, appliedOn: null, sections: [], authors: [], evidence: [], figures: [], basis: null };
  expect(dossierGaps(empty, rules, '2026-04-10')).toEqual([
    { target: 'title', where: 'Mục 1', message: 'Viết tên sáng kiến, giải pháp.' },
    { target: 'fieldId', where: 'Mục 1', message: 'Chọn lĩnh vực.' },
    { target: 'topicId', where: 'Mục 1', message: 'Chọn nội dung trọng tâm.' },
    { target: 'maturity', where: 'Mục 1', message: 'Chọn mức độ triển khai.' },
    { target: 'section-problem', where: 'Mục 2', message: 'Viết phần “Vướng mắc”.' },
    { target: 'authors', where: 'Mục 4', message: 'Thêm ít nhất một tác giả.' },
  ]);
});

test.each([
  ['a title of blanks', { title: '  ' }, ['title: Viết tên sáng kiến, giải pháp.']],
  ['a title too long', { title: 'a'.repeat(301) }, ['title: Rút ngắn tên còn không quá 300 ký tự.']],
  ['a field of another campaign', { fieldId: 'f9' }, ['fieldId: Chọn lĩnh vực.']],
  ['"khác" without saying which', { topicId: 't2' }, ['topicOther: Ghi rõ nội dung khác là gì.']],
  ['"khác" said', { topicId: 't2', topicOther: 'Văn thư' }, []],
  ['a maturity that is not taken', { maturity: 'RUNNING' as const }, ['maturity: Chọn lại mức độ triển khai: đợt này không nhận mức đã chọn.']],
  ['applied, but since when', { appliedOn: null }, ['appliedOn: Ghi ngày bắt đầu áp dụng.']],
  ['applied today', { appliedOn: '2026-04-10' }, []],
  ['applied tomorrow', { appliedOn: '2026-04-11' }, ['appliedOn: Ngày bắt đầu áp dụng chưa tới. Ghi lại ngày, hoặc chọn mức độ khác.']],
  ['an idea needs no day', { maturity: 'IDEA' as const, appliedOn: null }, []],
  ['a section of blank lines', { sections: [{ key: 'problem', text: '\n \n' }] }, ['section-problem: Viết phần “Vướng mắc”.']],
  ['a section of exactly the limit', { sections: [{ key: 'problem', text: 'a'.repeat(100) }] }, []],
  ['one sign too many', { sections: [{ key: 'problem', text: 'a'.repeat(101) }] }, ['section-problem: Phần “Vướng mắc” thừa 1 ký tự. Rút ngắn lại.']],
  ['an optional section may be too long too', { sections: [{ key: 'problem', text: 'a' }, { key: 'scope', text: 'a'.repeat(1_011) }] }, ['section-scope: Phần “Phạm vi” thừa 1.001 ký tự. Rút ngắn lại.']],
])('%s', (_name, change, expected) => expect(gapsOf(change)).toEqual(expected));

test.each([
  [[9_999], 'Tổng tỷ lệ là 99,99%, còn thiếu 0,01% cho đủ 100%.'],
  [[9_500], 'Tổng tỷ lệ là 95%, còn thiếu 5% cho đủ 100%.'],
  [[10_001], 'Tổng tỷ lệ là 100,01%, thừa 0,01%.'],
  [[3_333, 3_333, 3_334], null],
])('shares %j', (shares, expected) => expect(shareProblem(shares.map((share) => ({ share })))).toBe(expected));

test('authors: too many, unnamed, without workplace or kind, twice, below the least share', () => {
  expect(authorProblems([author({ share: 5_000 }), author({ accountId: 'a2', fullName: 'Bá Văn Thịnh', share: 4_600 }), author({ accountId: 'a3', fullName: 'Mai Thị Lụa', share: 400 })], rules)).toEqual([
    'Có 3 tác giả, nhiều nhất là 2. Bớt 1 người.',
    'Tỷ lệ của Mai Thị Lụa thấp hơn mức ít nhất 5%.',
  ]);
  expect(authorProblems([author({ share: 5_000 }), author({ accountId: null, fullName: '', unitName: '', staffKindId: null, share: 5_000 })], rules)).toEqual(['Ghi họ và tên cho 1 tác giả còn trống, hoặc xóa dòng.']);
  expect(authorProblems([author({ accountId: null, unitName: ' ', staffKindId: null })], rules)).toEqual(['Ghi nơi công tác của Lê Thị Minh Thư.', 'Chọn đối tượng của Lê Thị Minh Thư.']);
  expect(authorProblems([author({ share: 5_000 }), author({ share: 5_000 })], rules)).toEqual(['Lê Thị Minh Thư có tên hai lần. Xóa một dòng.']);
  const outside = { accountId: null, unitName: 'Trường Chợ Lầu', share: 5_000 };
  expect(authorProblems([author({ ...outside, fullName: 'Lê Hoà' }), author({ ...outside, fullName: 'lê  hòa' })], rules)).toEqual(['lê  hòa có tên hai lần. Xóa một dòng.']);
  expect(authorProblems([author({ share: 0 })], rules)).toEqual(['Ghi tỷ lệ đóng góp của Lê Thị Minh Thư.', 'Tổng tỷ lệ là 0%, còn thiếu 100% cho đủ 100%.']);
});

test.each([0, 1, 2, 3, 7, 13, 30])('"Chia đều" among %i makes exactly 100%', (count) => {
  const shares = evenShares(count);
  expect(shares).toHaveLength(count);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(count === 0 ? 0 : 10_000);
  if (count > 0) expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
});
