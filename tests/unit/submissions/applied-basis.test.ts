import { expect, test } from 'vitest';
import { type Basis, basisGaps, basisText, basisWarnings } from '@/domain/submissions/applied-basis';
import { asksBasis, asksBenefit, benefitTitle, partNumbers } from '@/domain/submissions/part-numbers';

const basis: Basis = {
  paperKind: 'Kế hoạch', paperNumber: '15a/KH-UBND', paperOn: '2026-01-05', paperSigner: 'Nguyễn Hữu Phước', subjects: 'Người dân đến quầy', method: 'Soát giấy tờ trước', benefit: 'Bớt đi lại',
  file: { id: 'f', name: 'KH 15a.pdf', mime: 'application/pdf', size: 9, sha256: 'a' },
};

test('every part that is missing is named', () => {
  expect(basisGaps(basis)).toEqual([]);
  expect(basisGaps(null)).toHaveLength(8);
  expect(basisGaps({ ...basis, paperNumber: ' ', file: null })).toEqual(['Ghi số, ký hiệu văn bản cho phép áp dụng.', 'Đính kèm bản quét hoặc ảnh chụp văn bản cho phép áp dụng.']);
});

test('what looks like a slip is told', () => {
  const warned = (change: Partial<Basis>, appliedOn: string | null = '2026-02-02') => basisWarnings({ ...basis, ...change }, appliedOn, '2026-04-10');
  expect(warned({})).toEqual([]);
  expect(warned({ paperNumber: 'KH-UBND' })).toEqual(['Số văn bản chưa có chữ số nào, thường viết như 15a/KH-UBND.']);
  expect(warned({ paperOn: '2026-04-11' }, null)).toEqual(['Ngày ký văn bản chưa tới.']);
  expect(warned({ paperOn: '2026-03-01' })).toEqual(['Văn bản ký ngày 01/3/2026, sau ngày bắt đầu áp dụng 02/02/2026.']);
  expect(warned({ paperOn: '2016-04-09' })).toEqual(['Ngày ký văn bản đã quá mười năm.']);
  expect(warned({ paperNumber: '', paperOn: null })).toEqual([]);
});

test('as text', () => {
  expect(basisText(basis)).toBe('Văn bản cho phép áp dụng: Kế hoạch số 15a/KH-UBND ngày 05/01/2026, Nguyễn Hữu Phước ký\nĐối tượng áp dụng: Người dân đến quầy\nPhương pháp thực hiện: Soát giấy tờ trước\nLợi ích: Bớt đi lại\nBản quét văn bản: KH 15a.pdf');
  expect(basisText({ ...basis, paperKind: '', paperOn: null, paperSigner: '', subjects: '', method: '', benefit: '', file: null })).toBe('Văn bản cho phép áp dụng: Văn bản số 15a/KH-UBND');
  expect(basisText({ ...basis, paperKind: '', paperNumber: '', paperOn: null, paperSigner: '', subjects: '', method: '', benefit: '', file: null })).toBe('');
});

test('parts and their numbers follow what is asked', () => {
  const rules = { sections: [{ key: 'problem' }, { key: 'summary' }], basisRule: 'OPTIONAL' as const, targetIndices: ['PCI'], asksFigures: true, wordIsMain: false, pledgeRule: 'PRINTED' as const };
  const order = (change: Partial<typeof rules>, maturity: 'APPLIED' | 'IDEA') => {
    const number = partNumbers({ ...rules, ...change }, maturity);
    return ['head', 'section-problem', 'section-summary', 'authors', 'evidence', 'figures', 'basis', 'confirmation'].map(number);
  };
  expect(order({}, 'APPLIED')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(order({}, 'IDEA')).toEqual([1, 2, 3, 4, 5, 6, 0, 7]);
  expect(order({ asksFigures: false, targetIndices: [] }, 'APPLIED')).toEqual([1, 2, 3, 4, 5, 0, 6, 7]);
  expect(order({ wordIsMain: true }, 'APPLIED')).toEqual([1, 7, 2, 3, 4, 5, 6, 8]);
  expect([asksBasis({ basisRule: 'NONE' }, 'APPLIED'), asksBenefit({ asksFigures: false, targetIndices: ['PCI'] })]).toEqual([false, true]);
  expect([benefitTitle(rules), benefitTitle({ ...rules, targetIndices: [] }), benefitTitle({ ...rules, asksFigures: false })]).toEqual(['Chỉ số hướng tới, số liệu trước – sau', 'Số liệu trước – sau', 'Chỉ số hướng tới']);
});
