import { expect, test } from 'vitest';
import { type Proposal, proposalPaper } from '@/documents/proposal';
import { summaryList, type SummaryRow, votesText } from '@/documents/summary-list';
import { linesOf } from './read-office-file';
import { applied, office } from './samples';

const row: SummaryRow = { ...applied, novelty: 'Trả tại nhà', mean: 7850, votes: { for: 6, total: 7 }, proposal: 'Đề nghị công nhận', note: '' };

const proposal: Proposal = {
  head: { letterhead: office, reference: { number: '15a', symbol: 'TTr-VHXH', issuedOn: '2026-06-05', year: 2026 } },
  subject: 'Về việc công nhận sáng kiến, giải pháp trong công tác cải cách hành chính năm 2026',
  addressee: 'Chủ tịch Ủy ban nhân dân xã Bắc Bình',
  proposer: 'Phòng Văn hóa – Xã hội',
  plan: 'Kế hoạch số 41/KH-UBND ngày 16/3/2026 của Ủy ban nhân dân xã Bắc Bình',
  minutes: 'Biên bản họp số 02/BB-HĐTĐKT ngày 03/6/2026 của Hội đồng thi đua, khen thưởng',
  judged: 20,
  counts: { recognised: 14, selected: 0, notRecognised: 6 },
  scope: 'trong công tác cải cách hành chính năm 2026 trên địa bàn xã Bắc Bình',
  opinion: 'Hội đồng thống nhất danh sách.\nĐề nghị nhân rộng 02 sáng kiến.',
  list: { subject: 'Sáng kiến năm 2026', groups: [{ heading: 'I. CƠ QUAN CHUYÊN MÔN', rows: [row] }] },
  recipients: { bodies: ['Như trên'], archive: 'VX' },
  signature: { title: 'Trưởng phòng', capacity: { kind: 'own' }, name: 'Lê Thị Bích Thủy' },
};

test('the tờ trình goes from the office to the chairman, with its basis, counts and request', async () => {
  const lines = linesOf(await proposalPaper(proposal));
  expect(lines.slice(0, 2)).toEqual(['ỦY BAN NHÂN DÂN XÃ BẮC BÌNH', 'PHÒNG VĂN HÓA – XÃ HỘI']);
  expect(lines).toContain('Số: 15a/TTr-VHXH');
  expect(lines).toContain('TỜ TRÌNH');
  expect(lines).toContain('Kính gửi: Chủ tịch Ủy ban nhân dân xã Bắc Bình');
  expect(lines).toContain('1. Hội đồng đã chấm, xét 20 hồ sơ; 14 hồ sơ đủ điều kiện đề nghị; 06 hồ sơ chưa đủ điều kiện công nhận.');
  expect(lines).toContain('Đề nghị nhân rộng 02 sáng kiến.');
  expect(lines).toContain(`2. Đề nghị công nhận 14 sáng kiến ${proposal.scope} (có Danh sách tổng hợp kèm theo).`);
  expect(lines).toContain('Phòng Văn hóa – Xã hội kính trình Chủ tịch Ủy ban nhân dân xã Bắc Bình xem xét, quyết định./.');
  expect(lines).toContain('TRƯỞNG PHÒNG');
  expect(lines).toContain('(Kèm theo Tờ trình số 15a/TTr-VHXH ngày 05/6/2026 của Phòng Văn hóa – Xã hội)');
});

test('before minutes and number exist, nothing is invented', async () => {
  const lines = linesOf(await proposalPaper({ ...proposal, minutes: null, head: { ...proposal.head, reference: { ...proposal.head.reference, number: '', issuedOn: null } } }));
  expect(lines).toContain('Số:       /TTr-VHXH');
  expect(lines.join('\n')).toContain('căn cứ kết quả chấm điểm, họp xét của Hội đồng');
});

test('the list has every column of practice and closes with the count', async () => {
  const lines = linesOf(await summaryList({ ...proposal.list, attachedTo: null }));
  for (const title of ['STT', 'Họ và tên tác giả (tỷ lệ %)', 'Chức vụ', 'Đơn vị', 'Tên sáng kiến', 'Lĩnh vực', 'Tóm tắt, điểm mới', 'Hiệu quả, phạm vi, thời điểm áp dụng', 'Điểm TB', 'Phiếu đồng ý (tỷ lệ)', 'Đề nghị', 'Ghi chú']) {
    expect(lines).toContain(title);
  }
  expect(lines).toContain('I. CƠ QUAN CHUYÊN MÔN');
  expect(lines).toContain('78,50');
  expect(lines).toContain('6/7 (85,71%)');
  expect(lines.at(-1)).toBe('Danh sách có 01 sáng kiến, giải pháp./.');
});

test('votes: whole shares without decimals, nothing without votes', () => {
  expect(votesText({ for: 7, total: 7 })).toBe('7/7 (100%)');
  expect(votesText({ for: 5, total: 7 })).toBe('5/7 (71,43%)');
  expect(votesText(null)).toBe('');
  expect(votesText({ for: 0, total: 0 })).toBe('');
});
