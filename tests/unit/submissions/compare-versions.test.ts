import { expect, test } from 'vitest';
import { compareVersions } from '@/domain/submissions/compare-versions';
import type { Snapshot } from '@/domain/submissions/snapshot';

const author = (fullName: string, share: number, more: Partial<Snapshot['authors'][number]> = {}): Snapshot['authors'][number] => ({
  accountId: null, fullName, foldedName: fullName.toLowerCase(), unitId: null, unitName: 'Trạm Y tế', foldedUnitName: 'tram y te', jobTitle: 'Y sĩ', staffKindId: null, staffKind: 'Viên chức', share, ...more,
});
const proof = (id: string, name: string, caption = ''): Snapshot['evidence'][number] => ({ id, fileId: id, name, mime: 'application/pdf', size: 1, sha256: id, caption, addedAt: '2026-03-01T00:00:00.000Z' });

const first: Snapshot = {
  format: 1, title: 'Bàn soát giấy tờ', fieldId: null, fieldName: 'Cải cách thủ tục hành chính', topicId: null, topicName: null, topicOther: '', maturity: 'RUNNING', appliedOn: null,
  confidential: '', unitId: 'u', unitName: 'Trạm Y tế',
  sections: [{ key: 'problem', title: 'Vướng mắc', text: 'Người dân chờ lâu.' }, { key: 'effect', title: 'Hiệu quả', text: 'Giảm còn 9 lượt mỗi tuần.' }, { key: 'old', title: 'Mục cũ', text: 'Đã bỏ.' }],
  authors: [author('Trần Văn An', 6000), author('Lê Thị Bình', 4000)],
  evidence: [proof('a', 'anh.jpg'), proof('b', 'so-lieu.pdf')],
};

test('nothing changed: everything is named as unchanged', () => {
  expect(compareVersions(first, structuredClone(first))).toEqual({
    texts: [], authors: [], evidence: [],
    unchanged: ['Tên sáng kiến, giải pháp', 'Đơn vị', 'Lĩnh vực', 'Mức độ triển khai', 'Vướng mắc', 'Hiệu quả', 'Mục cũ', 'Tác giả', 'Tệp minh chứng'],
  });
});

test('a kind is compared; where an older version has none, its type says it', () => {
  const [a, b] = [proof('a', 'anh.jpg'), proof('b', 'so-lieu.pdf')];
  const later: Snapshot = { ...first, evidence: [{ ...a, kind: 'PAPER' }, { ...b, kind: 'FIGURES' }] };
  expect(compareVersions(first, later).evidence).toEqual([
    { kind: 'changed', name: 'so-lieu.pdf', details: [{ label: 'Loại', before: 'Văn bản, quyết định', after: 'Số liệu, báo cáo' }] },
  ]);
});

test('another file under the same name is a difference', () => {
  const basis = { paperKind: 'Kế hoạch', paperNumber: '15/KH-UBND', paperOn: null, paperSigner: '', subjects: '', method: '', benefit: '' };
  const scan = (sha256: string) => ({ ...basis, file: { id: sha256, name: 'ke-hoach.pdf', mime: 'application/pdf', size: 1, sha256 } });
  expect(compareVersions({ ...first, basis: scan('aaaa') }, { ...first, basis: scan('bbbb') }).texts.map(({ key }) => key)).toEqual(['basis']);
});

test('head, sections, people and proof: what came, went and changed', () => {
  const later: Snapshot = {
    ...first, maturity: 'APPLIED', appliedOn: '2026-04-01',
    sections: [{ key: 'problem', title: 'Vướng mắc', text: 'Người dân chờ lâu.' }, { key: 'effect', title: 'Hiệu quả', text: 'Giảm còn 6 lượt mỗi tuần.' }, { key: 'scope', title: 'Phạm vi', text: 'Toàn xã.' }],
    authors: [author('Trần Văn An', 7000), author('Đỗ Minh Châu', 3000)],
    evidence: [proof('b', 'so-lieu.pdf', 'Số liệu quý I'), proof('c', 'bien-ban.pdf')],
  };
  const { texts, authors, evidence, unchanged } = compareVersions(first, later);
  expect(texts.map(({ title }) => title)).toEqual(['Mức độ triển khai', 'Hiệu quả', 'Phạm vi', 'Mục cũ']);
  expect(texts[0]?.blocks).toEqual([{ pieces: [{ kind: 'removed', text: 'Đang triển khai' }, { kind: 'added', text: 'Đã áp dụng từ ngày 01/4/2026' }] }]);
  expect(authors).toEqual([
    { kind: 'changed', name: 'Trần Văn An', details: [{ label: 'Tỷ lệ', before: '60%', after: '70%' }] },
    { kind: 'added', name: 'Đỗ Minh Châu', details: [] },
    { kind: 'removed', name: 'Lê Thị Bình', details: [] },
  ]);
  expect(evidence).toEqual([
    { kind: 'changed', name: 'so-lieu.pdf', details: [{ label: 'Chú thích', before: '', after: 'Số liệu quý I' }] },
    { kind: 'added', name: 'bien-ban.pdf', details: [] },
    { kind: 'removed', name: 'anh.jpg', details: [] },
  ]);
  expect(unchanged).toEqual(['Tên sáng kiến, giải pháp', 'Đơn vị', 'Lĩnh vực', 'Vướng mắc']);
});
