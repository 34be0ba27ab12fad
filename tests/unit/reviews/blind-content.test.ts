import { expect, test } from 'vitest';
import { blindContent, blindFileName } from '@/domain/reviews/blind-content';
import type { DossierContent } from '@/domain/reviews/dossier-content';
import type { RichText } from '@/domain/text/rich-text';

const token = 'Zxqvừa';
const content: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', content: [{ type: 'text', text: `Của ${token} Nam` }] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: `${token} Nam làm`, marks: [{ type: 'bold' }] }, { type: 'hardBreak' }] }] }] },
    { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [{ type: 'paragraph', content: [{ type: 'text', text: `Trường ${token}` }] }] }] }] },
    { type: 'picture', attrs: { evidenceId: 'shown', caption: `Ảnh của ${token} Nam` } },
    { type: 'picture', attrs: { evidenceId: 'hidden', caption: `${token} Nam đứng giữa` } },
  ],
};

const dossier: DossierContent = {
  id: 'd', code: 'BB-2026-0001', title: `Sổ điện tử tại Trường ${token}`, maturity: 'APPLIED', appliedOn: null, topicOther: `Của ${token} Nam`, unit: { name: `Trường ${token}` },
  field: { name: 'Cải cách' }, topic: null, blind: false,
  sections: [{ key: 'solution', title: 'Giải pháp', text: `Tôi, ${token} Nam, đã làm.`, content }],
  authors: [{ id: 'a', fullName: `${token} Nam`, unitName: `Trường ${token}`, jobTitle: `Hiệu trưởng ${token}`, share: 10_000 }],
  evidence: [{ id: 'e1', fileId: 'f1', kind: 'OTHER', caption: `Quyết định của ${token}`, isMain: true, file: { name: `${token}.pdf`, mime: 'application/pdf', size: 1, sha256: token } }],
  targetIndices: ['PCI'], figures: [{ name: `Số của ${token} Nam`, measure: 'ngày', before: '3', after: '1', period: '', evidence: { id: 'e1', name: `${token}.pdf` } }],
  basis: { paperKind: `Kế hoạch của Trường ${token}`, paperNumber: `15/KH-${token}`, paperOn: '2026-01-05', paperSigner: token, subjects: `Trường ${token}`, method: '', benefit: '', file: { id: 'f2', name: token, mime: 'x', size: 1, sha256: token } },
  campaign: { id: 'c', basisRule: 'OPTIONAL', wordIsMain: true, asksFigures: true, targetIndices: [] },
};

const files = [
  { id: 'copy1', evidenceId: 'e1', kind: 'OTHER' as const, inText: false, mime: 'application/pdf', size: 5 },
  { id: 'copy2', evidenceId: 'shown', kind: 'OTHER' as const, inText: true, mime: 'image/png', size: 5 },
];

test('nothing that says whose it is is left', () => {
  expect(JSON.stringify(blindContent(dossier, files))).not.toContain('xqv');
});

test('a name that changes its look on the way is covered as one, and the words around it stay', () => {
  const halves: RichText = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: `Nhờ ${token.slice(0, 3)}` }, { type: 'text', text: token.slice(3), marks: [{ type: 'bold' }] }, { type: 'hardBreak' }, { type: 'text', text: 'Nam mà xong, ' }, { type: 'text', text: `${token} Nam`, marks: [{ type: 'bold' }] }, { type: 'text', text: '.' }] }],
  };
  const [section] = blindContent({ ...dossier, sections: [{ key: 'solution', title: 'Giải pháp', text: '', content: halves }] }, []).sections;
  expect(section?.content?.content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Nhờ […]' }, { type: 'hardBreak' }, { type: 'text', text: ' mà xong, ' }, { type: 'text', text: '[…]', marks: [{ type: 'bold' }] }, { type: 'text', text: '.' }] }]);
});

test('of a collective its bare name and who answers for it are covered too', () => {
  const authors = [{ id: 'a', fullName: 'Tập thể Tổ Một cửa', unitName: 'Phòng Kinh tế', jobTitle: '', share: 10_000, representative: 'Lê Thị Minh Thư' }];
  const shown = blindContent({ ...dossier, title: 'Sổ của Tổ Một cửa', authors, sections: [{ key: 'solution', title: 'Giải pháp', text: 'Lê Thị Minh Thư đề xuất, tập thể tổ một cửa làm.', content: null }] }, []);
  expect([shown.title, shown.sections[0]?.text]).toEqual(['Sổ của […]', '[…] đề xuất, […] làm.']);
});

test('what is judged stays, with the files that were let through under names that say nothing', () => {
  const shown = blindContent(dossier, files);
  expect(shown).toMatchObject({ blind: true, title: 'Sổ điện tử tại […]', code: 'BB-2026-0001', maturity: 'APPLIED', field: { name: 'Cải cách' }, unit: { name: 'Ẩn danh' }, authors: [] });
  expect(shown.sections[0]?.text).toBe('Tôi, […], đã làm.');
  expect(shown.evidence).toEqual([{ id: 'copy1', fileId: 'copy1', kind: 'OTHER', caption: '', isMain: false, file: { name: 'Minh chứng 1.pdf', mime: 'application/pdf', size: 5, sha256: '' } }]);
  expect(shown.figures[0]).toMatchObject({ before: '3', after: '1', evidence: null });
  expect(shown.sections[0]?.content?.content.slice(3)).toEqual([
    { type: 'picture', attrs: { evidenceId: 'copy2', caption: 'Ảnh của […]' } },
    { type: 'paragraph', content: [{ type: 'text', text: '[Hình chưa được ẩn danh]', marks: [{ type: 'italic' }] }] },
  ]);
});

test('a collective is found by what it is of, by who represents it and who heads it; a name half in bold is a name', () => {
  const author = { ...dossier.authors[0], id: 'a', fullName: 'Tập thể Tổ Toán', unitName: 'Trường X', jobTitle: '', share: 10_000, representative: 'Lê Thị Hoa', heads: ['Bùi Văn Năm'] };
  const text = 'Tổ Toán cùng cô Lê Thị Hoa và thầy Bùi Văn Năm.';
  const runs: RichText = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Cô Lê Thị ' }, { type: 'text', text: 'Hoa', marks: [{ type: 'bold' }] }, { type: 'text', text: ' viết, Bùi' }, { type: 'hardBreak' }, { type: 'text', text: 'Văn Năm' }] }] };
  const shown = blindContent({ ...dossier, authors: [author], sections: [{ key: 'solution', title: 'Giải pháp', text, content: runs }], figures: [{ name: 'Số', measure: '', before: 'Tổ Toán 3', after: '1', period: '', evidence: null }] }, []);
  expect(shown.sections[0]?.text).toBe('[…] cùng cô […] và thầy […].');
  expect(shown.sections[0]?.content?.content).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Cô […]' }, { type: 'text', text: ' viết, […]' }, { type: 'hardBreak' }] }]);
  expect(shown.figures[0]?.before).toBe('[…] 3');
});

test('without a copy there is no file', () => {
  const shown = blindContent(dossier, []);
  expect([shown.evidence, shown.sections[0]?.content?.content.filter(({ type }) => type === 'picture')]).toEqual([[], []]);
  expect(blindFileName(2, 'image/jpeg')).toBe('Minh chứng 2.jpg');
});
