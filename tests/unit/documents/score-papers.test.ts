import { expect, test } from 'vitest';
import { scorePdf } from '@/documents/pack/score-pdf';
import { scorePapers } from '@/documents/score-papers';
import type { ScorePapers, ScoreRow } from '@/documents/score-paper-data';
import { flatText, pdfPages } from './pdf-text';
import { linesOf, partOf } from './read-office-file';

const row: ScoreRow = { code: 'BB-2026-0001', title: 'Phiếu hẹn in chữ lớn #hash *sao*', unit: 'Phòng Kinh tế', authors: 'Lê Thị Minh Thư', apart: '', scores: ['', ''], total: '', comment: '' };
const papers: ScorePapers = {
  kind: 'grid', head: { parent: 'Ủy ban nhân dân xã Bắc Bình', unit: 'Hội đồng thi đua – khen thưởng', placeAndDay: 'Bắc Bình, ngày      tháng      năm 2026' },
  campaign: 'Sáng kiến cải cách hành chính năm 2026', criteria: [{ name: 'Tính mới', max: '30', note: 'hệ số 2, điểm sàn 10' }, { name: 'Hiệu quả', max: '30', note: '' }], maxTotal: '90',
  members: [{ name: 'Phạm Văn Lợi', seat: 'Ủy viên', rows: [row, { ...row, code: 'BB-2026-0004', apart: 'Không tham gia chấm (có liên quan)' }] }, { name: 'Đào Thị Hạnh', seat: 'Ủy viên', rows: [row] }],
};
const filled: ScoreRow = { ...row, scores: ['27,50', '20,00'], total: '75,00', comment: 'Thiết thực.' };
const wide = (page?: { width: number; height: number }): boolean => page !== undefined && page.width > page.height;

test('a lying page a member: all dossiers, those not to be scored named as such, a place to sign', async () => {
  const pages = await pdfPages(scorePdf(papers));
  expect(pages).toHaveLength(2);
  expect(wide(pages[0])).toBe(true);
  const [first, second] = pages.map(({ text }) => flatText(text));
  for (const words of ['PHIẾU CHẤM ĐIỂM SÁNG KIẾN', 'Phạm Văn Lợi', 'Phiếu hẹn in chữ lớn #hash *sao*', 'Không tham gia chấm (có liên quan)', 'NGƯỜI CHẤM']) expect(first).toContain(words);
  expect(second).toContain('Đào Thị Hạnh');
  expect(second).not.toContain('Phạm Văn Lợi');
  const word = await scorePapers(papers);
  for (const words of ['PHIẾU CHẤM ĐIỂM SÁNG KIẾN', 'Họ và tên người chấm: Phạm Văn Lợi. Chức danh: Ủy viên', 'Tính mới (tối đa 30, hệ số 2, điểm sàn 10)', 'Không tham gia chấm (có liên quan)', 'Tổng (90)', 'NGƯỜI CHẤM']) expect(linesOf(word)).toContain(words);
  expect(partOf(word, 'word/document.xml')).toMatch(/w:orient="landscape"/u);
});

test('120 dossiers and ten criteria go over pages, the head repeated, nothing beyond the margin', async () => {
  const criteria = Array.from({ length: 10 }, (_, i) => ({ name: `Tiêu chí thứ ${i + 1} có tên khá dài`, max: '10', note: '' }));
  const rows = Array.from({ length: 120 }, (_, i) => ({ ...row, code: `BB-2026-${String(i + 1).padStart(4, '0')}`, scores: criteria.map(() => '') }));
  const pages = await pdfPages(scorePdf({ ...papers, criteria, members: [{ name: 'Phạm Văn Lợi', seat: 'Ủy viên', rows }] }));
  expect(pages.length).toBeGreaterThan(3);
  for (const { text, reach, width } of pages.filter((page) => page.text.includes('BB-2026-'))) {
    expect(flatText(text).replaceAll(' ', '')).toContain('Nhậnxét');
    expect(reach).toBeLessThanOrEqual(width);
  }
  expect(pages.map(({ text }) => flatText(text)).join(' ')).toContain('BB-2026-0120');
});

test('a form a dossier, blank or filled; none for what is not scored', async () => {
  const blank = await pdfPages(scorePdf({ ...papers, kind: 'forms' }));
  expect(blank).toHaveLength(2);
  expect(wide(blank[0])).toBe(false);
  const forms: ScorePapers = { ...papers, kind: 'forms', members: [{ name: 'Phạm Văn Lợi', seat: 'Ủy viên', rows: [filled, { ...filled, code: 'BB-2026-0002' }] }] };
  const pages = await pdfPages(scorePdf(forms));
  expect(pages).toHaveLength(2);
  for (const words of ['27,50', '75,00', 'Thiết thực.', 'Tác giả: Lê Thị Minh Thư', 'Tính mới (hệ số 2, điểm sàn 10)']) expect(flatText(pages[1]?.text ?? '')).toContain(words);
  const lines = linesOf(await scorePapers(forms));
  expect(lines.filter((text) => text === 'PHIẾU CHẤM ĐIỂM SÁNG KIẾN')).toHaveLength(2);
  for (const words of ['Mã hồ sơ: BB-2026-0002. Tên sáng kiến: Phiếu hẹn in chữ lớn #hash *sao*', '27,50', 'Nhận xét: Thiết thực.']) expect(lines).toContain(words);
});
