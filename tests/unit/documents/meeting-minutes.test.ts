import { expect, test } from 'vitest';
import { ballotCount, type CountedItem } from '@/documents/ballot-count';
import { ballotPapers } from '@/documents/ballot-papers';
import { meetingInvitation } from '@/documents/meeting-invitation';
import { type MeetingMinutes, meetingMinutes, type MinutesItem } from '@/documents/meeting-minutes';
import { plainPdf } from '@/documents/pack/plain-pdf';
import { plainWord } from '@/documents/plain-word';
import { pdfPages } from './pdf-text';
import { linesOf } from './read-office-file';
import { office } from './samples';

const item: MinutesItem = {
  dossier: 'BB-2026-0013, Một đầu mối trả lời phản ánh', mean: '81,43', votesFor: 4, votesAgainst: 1, votesOther: 0, share: '04/05 (80%)', conclusion: 'Đề nghị công nhận',
  away: '', named: '', presider: '', text: '', reason: '', opinions: [],
};

const minutes: MeetingMinutes = {
  head: { letterhead: office, reference: { number: '', symbol: 'BB-HĐTĐKT', issuedOn: '2026-06-03', year: 2026 } },
  council: 'Hội đồng thi đua, khen thưởng xã Bắc Bình',
  subject: 'Họp xét sáng kiến năm 2026',
  startedAt: '8 giờ 00 phút, ngày 03 tháng 6 năm 2026', endedAt: '11 giờ 15 phút, ngày 03 tháng 6 năm 2026',
  place: 'Phòng họp số 1, UBND xã',
  chair: { name: 'Trần Đình Khải', title: 'Chủ tịch Hội đồng' }, secretary: { name: 'Nguyễn Thị Thanh Hà', title: 'Thư ký Hội đồng' },
  quorum: '6/7',
  present: [{ name: 'Trần Đình Khải', title: 'Chủ tịch Hội đồng' }], remote: [], guests: ['Bùi Thanh Sơn'],
  absent: [{ name: 'Ngô Quang Vinh', title: 'Ủy viên Hội đồng', reason: 'dự tập huấn tại tỉnh' }],
  bases: ['Căn cứ Kế hoạch số 41/KH-UBND'],
  rule: 'Họp được khi từ 2/3 trở lên số thành viên được biểu quyết dự họp.',
  items: [item, { ...item, dossier: 'BB-2026-0015, Bớt ba loại giấy tờ', away: 'Thông Minh Tuấn', presider: 'Lê Thị Bích Thủy', named: 'Đào Thị Hạnh không tán thành', text: 'Bổ sung số liệu từng thôn.', conclusion: 'Hoàn thiện, xét lại', reason: 'Thiếu số liệu.' }],
  postponed: 3, discussed: [], leaves: [], opinions: [],
};

test('the minutes say who was there, what was voted and concluded, that they were read out, and who signs', async () => {
  const lines = linesOf(await plainWord(meetingMinutes(minutes)));
  for (const part of [
    'Số:       /BB-HĐTĐKT', 'BIÊN BẢN', 'Thời gian bắt đầu: 8 giờ 00 phút, ngày 03 tháng 6 năm 2026.', 'Địa điểm: Phòng họp số 1, UBND xã.', 'Căn cứ Kế hoạch số 41/KH-UBND.',
    'Thành viên có quyền biểu quyết dự họp: 6/7.', 'Vắng mặt: Ngô Quang Vinh, Ủy viên Hội đồng (dự tập huấn tại tỉnh).', 'Khách mời: Bùi Thanh Sơn.', '04/05 (80%)', 'THƯ KÝ', 'CHỦ TRÌ', 'Nguyễn Thị Thanh Hà', 'Trần Đình Khải',
  ]) expect(lines).toContain(part);
  const text = lines.join('\n');
  expect(text).toContain('Rời phòng họp: Thông Minh Tuấn. Chủ trì phần này: Lê Thị Bích Thủy. Ý kiến ghi theo tên: Đào Thị Hạnh không tán thành. Bổ sung số liệu từng thôn. Lý do kết luận khác kết quả biểu quyết: Thiếu số liệu.');
  expect(text).toContain('Chủ trì kết luận: đề nghị công nhận: 01 hồ sơ; hoàn thiện, xét lại: 01 hồ sơ; chuyển phiên họp sau: 03 hồ sơ.');
  expect(text).toContain('Biên bản đã được đọc lại để các thành viên dự họp cùng nghe, thống nhất. Phiên họp kết thúc hồi 11 giờ 15 phút, ngày 03 tháng 6 năm 2026./.');
  expect(text).not.toContain('Dự từ xa');
});

test('who said what stands under its dossier, also where nothing was concluded, and each going and coming has its hours', async () => {
  const lines = linesOf(await plainWord(meetingMinutes({
    ...minutes, items: [{ ...item, opinions: ['Lê Thị Bích Thủy, Phó Chủ tịch Hội đồng: chưa có số người xem từng thôn'] }],
    opinions: ['Bùi Thanh Sơn, khách mời: đề nghị xét các hồ sơ của trường trước'],
    discussed: [{ dossier: 'BB-2026-0016, Ngày thứ Bảy vì dân', opinions: ['Đào Thị Hạnh, Ủy viên Hội đồng: chờ báo cáo quý'] }],
    leaves: ['Phạm Văn Lợi rời họp lúc 9 giờ 10 phút, trở lại lúc 9 giờ 25 phút (nghe điện thoại)'],
  })));
  const at = ['Ra, vào trong phiên họp: Phạm Văn Lợi rời họp lúc 9 giờ 10 phút, trở lại lúc 9 giờ 25 phút (nghe điện thoại).', 'Ý kiến chung:', '- Bùi Thanh Sơn, khách mời: đề nghị xét các hồ sơ của trường trước',
    '- BB-2026-0013, Một đầu mối trả lời phản ánh.', 'Ý kiến:', '+ Lê Thị Bích Thủy, Phó Chủ tịch Hội đồng: chưa có số người xem từng thôn', '- BB-2026-0016, Ngày thứ Bảy vì dân. Chưa kết luận.'].map((line) => lines.indexOf(line));
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(at).not.toContain(-1);
});

test('while the meeting goes on its end stays blank, and nothing concluded is said', async () => {
  const text = linesOf(await plainWord(meetingMinutes({ ...minutes, endedAt: null, items: [], postponed: 0 }))).join('\n');
  expect(text).toContain('Phiên họp kết thúc hồi       giờ       phút, cùng ngày./.');
  expect(text).toContain('Chủ trì kết luận: chưa có hồ sơ nào được kết luận.');
});

/** What stands on paper, however it was set: without spaces, since each form breaks lines where it likes. */
const bare = (text: string): string => text.replaceAll(/\s|\u200b/gu, '');

test('the PDF says word for word what the Word file says, the list on a lying page, names of people never read as anything but text', async () => {
  const paper = meetingMinutes({ ...minutes, guests: ['Bùi Thanh Sơn #set *sao* $x$'], items: [...minutes.items, { ...item, recused: 'Phạm Văn Lợi (đã góp ý)' }] });
  const pages = await pdfPages(plainPdf(paper));
  const all = bare(pages.map(({ text }) => text).join(''));
  for (const line of linesOf(await plainWord(paper))) expect(all, line).toContain(bare(line));
  expect(all).toContain(bare('Không tham gia mục này: Phạm Văn Lợi (đã góp ý).'));
  expect(pages.map(({ width, height }) => width > height)).toEqual([...pages.slice(1).map(() => false), true]);
  for (const { reach, width } of pages) expect(reach).toBeLessThanOrEqual(width);
});

test('each part of a PDF counts its own pages and leaves its first without a number', async () => {
  const many = Array.from({ length: 60 }, (_, i) => ({ ...item, dossier: `BB-2026-${1000 + i}, Một đầu mối trả lời phản ánh`, text: 'Bổ sung số liệu từng thôn.' }));
  const pages = await pdfPages(plainPdf(meetingMinutes({ ...minutes, items: many })));
  const numbers = pages.map(({ text }) => /^\s*(\d+)\s/u.exec(text)?.[1] ?? '');
  const lying = pages.findIndex(({ width, height }) => width > height);
  expect([pages.length > lying + 1, lying > 1]).toEqual([true, true]);
  expect(numbers.slice(0, 2)).toEqual(['', '2']);
  expect(numbers.slice(lying, lying + 2)).toEqual([expect.not.stringMatching(/^\d/u), '2']);
  // The head of the list again on every page of it.
  for (const { text } of pages.slice(lying)) expect(bare(text)).toContain(bare('Tỷ lệ tán thành'));
});

test('the invitation, the count of ballots and the voting papers are the same in both forms', async () => {
  const { head, council, subject, place } = minutes;
  const line: CountedItem = { dossier: 'BB-2026-0013, Một đầu mối trả lời phản ánh', issued: 9, returned: 9, valid: 8, invalid: 1, votesFor: 6, votesAgainst: 1, votesOther: 1, share: '06/09 (66,67%)' };
  const papers = [
    meetingInvitation({ head, subject, council, when: '8 giờ 00 phút', place, chair: 'Trần Đình Khải', members: ['Đào Thị Hạnh, Ủy viên'], guests: ['Bùi Thanh Sơn'], signature: { onBehalfOf: 'Hội đồng', title: 'Chủ tịch', capacity: { kind: 'own' }, name: 'Trần Đình Khải' }, recipients: { bodies: ['Như thành phần mời'], archive: 'VT' } }),
    ballotCount({ head, council, subject, startedAt: minutes.startedAt, place, quorum: '9/9', tellers: ['Đào Thị Hạnh'], base: 'số thành viên dự họp', paper: [line], secret: [], voided: [], secretary: 'Nguyễn Thị Thanh Hà', chair: 'Trần Đình Khải' }),
    ballotPapers({ council, subject, sheets: [{ dossiers: [line.dossier], copies: 3 }] }),
  ];
  for (const paper of papers) {
    const pages = await pdfPages(plainPdf(paper));
    expect(pages).toHaveLength(paper.sections.length);
    const all = bare(pages.map(({ text }) => text).join(''));
    for (const said of linesOf(await plainWord(paper))) expect(all, said).toContain(bare(said));
  }
});

test('nobody signs on a page of its own: the last words go over with the signatures', async () => {
  // Opinions until the signatures no longer fit below the text, and a little further.
  const ends = Array.from({ length: 6 }, (_, count) => ({ ...minutes, opinions: Array.from({ length: count + 2 }, () => 'Đào Thị Hạnh: đề nghị theo dõi thêm một quý.') }));
  for (const each of ends) {
    const pages = await pdfPages(plainPdf(meetingMinutes(each)));
    expect(pages.find(({ text }) => text.includes('THƯ KÝ'))?.text, String(each.opinions.length)).toMatch(/đọc lại để các thành viên dự họp/u);
  }
});
