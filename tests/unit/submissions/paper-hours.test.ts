import { expect, test } from 'vitest';
import { screeningNotice } from '@/documents/screening-notice';
import { addresseeOf } from '@/domain/submissions/collective';
import { hasNotice, noticeParagraphs, noticeSubject } from '@/domain/submissions/notice-words';
import { afterHoursWords, paperHoursWords } from '@/domain/submissions/paper-hours';
import { linesOf } from '../documents/read-office-file';
import { office, unregistered } from '../documents/samples';

const paperHours = { paperMorningFrom: 420, paperMorningTo: 690, paperAfternoonFrom: 810, paperAfternoonTo: 1020 };
const at = (text: string) => new Date(`${text}+07:00`);
const filedAt = at('2026-04-20T09:00:00');
const words = (arrived: string, filingRule: 'ELECTRONIC' | 'PAPER' | 'EARLIER', dayKind: 'OFF' | 'WORKED' | null = null) =>
  afterHoursWords({ arrivedAt: at(arrived), dayKind }, { paperHours, filedAt, campaign: { filingRule }, receipts: [{ arrivedAt: at(arrived) }] });

test('paper within the hours needs no word; outside, what counts is told by the campaign’s rule', () => {
  expect(paperHoursWords(paperHours)).toBe('7h00–11h30, 13h30–17h00 các ngày làm việc');
  expect(words('2026-04-17T16:59:00', 'PAPER')).toBe('');
  expect(words('2026-04-17T18:05:00', 'PAPER')).toBe('Đến ngoài giờ nhận bản giấy (7h00–11h30, 13h30–17h00 các ngày làm việc), vẫn được nhận; ngày nộp tính theo giờ đến này.');
  expect(words('2026-04-17T18:05:00', 'EARLIER')).toContain('ngày nộp tính theo giờ đến này');
  expect(words('2026-04-21T18:05:00', 'EARLIER')).toContain('ngày nộp đã tính không đổi');
  expect(words('2026-04-17T18:05:00', 'ELECTRONIC')).toContain('ngày nộp đã tính không đổi');
});

test('a holiday is outside the hours, a Saturday worked in exchange is within', () => {
  expect(words('2026-04-17T09:00:00', 'PAPER', 'OFF')).not.toBe('');
  expect(words('2026-04-18T09:00:00', 'PAPER')).not.toBe('');
  expect(words('2026-04-18T09:00:00', 'PAPER', 'WORKED')).toBe('');
});

const dossier = {
  code: 'BB-2026-0007', title: 'Phiếu hẹn in chữ lớn', unitName: 'Phòng Kinh tế', filedAt, supplementDueAt: at('2026-04-30T00:00:00'),
  campaign: { title: 'Sáng kiến cải cách hành chính năm 2026' }, authors: [{ fullName: 'Lê Thị Minh Thư' }, { fullName: 'Bá Văn Thịnh' }], sections: [{ key: 'effect', title: 'Hiệu quả' }],
};
const signature = { title: 'Trưởng phòng', capacity: { kind: 'own' as const }, name: 'Lê Thị Bích Thủy' };
const linesFor = async (kind: 'RETURN' | 'REJECT', reason: string) => linesOf(await screeningNotice({
  head: { letterhead: office, reference: unregistered('TB-VHXH') }, subject: noticeSubject(kind), addressee: addresseeOf(dossier.authors, dossier.unitName),
  paragraphs: noticeParagraphs({ kind, reason, sectionKeys: kind === 'RETURN' ? ['effect', 'authors'] : [], sectionTexts: kind === 'RETURN' ? ['Ghi nguồn số liệu.', ''] : [] }, dossier),
  recipients: { bodies: ['Như trên'], archive: 'VX' }, signature,
}));

test('Thông báo từ chối: number and date blank, the reason, the closing mark, the head signs', async () => {
  const lines = await linesFor('REJECT', 'Không thuộc phạm vi cải cách hành chính.');
  expect(lines).toContain('Số:       /TB-VHXH');
  expect(lines).toContain('THÔNG BÁO');
  expect(lines).toContain('Về việc từ chối tiếp nhận hồ sơ sáng kiến');
  expect(lines).toContain('Kính gửi: Ông (bà) Lê Thị Minh Thư, Bá Văn Thịnh; Phòng Kinh tế');
  expect(lines).toContain('Phòng Văn hóa – Xã hội đã nhận và thẩm tra hồ sơ BB-2026-0007 “Phiếu hẹn in chữ lớn”, nộp lúc 9 giờ 00 phút ngày 20/4/2026, thuộc Sáng kiến cải cách hành chính năm 2026.');
  expect(lines).toContain('Không thuộc phạm vi cải cách hành chính.');
  expect(lines).toContain('Phòng Văn hóa – Xã hội thông báo để các tác giả và đơn vị biết./.');
  expect(lines).toEqual(expect.arrayContaining(['TRƯỞNG PHÒNG', 'Lê Thị Bích Thủy', '- Lưu: VX.']));
});

test('what is not named stays as it is: said only where something is named', () => {
  const last = (sectionKeys: string[]) => noticeParagraphs({ kind: 'RETURN', reason: 'Nêu số liệu.', sectionKeys, sectionTexts: sectionKeys.map(() => '') }, dossier).at(-1);
  expect(last(['effect'])).toBe('Nội dung không nêu ở trên giữ nguyên như đã nộp. Phòng Văn hóa – Xã hội thông báo để các tác giả và đơn vị biết, thực hiện');
  expect(last([])).toBe('Phòng Văn hóa – Xã hội thông báo để các tác giả và đơn vị biết, thực hiện');
});

test('Thông báo yêu cầu bổ sung: what is asked of each part, until which day', async () => {
  const lines = await linesFor('RETURN', 'Nêu số liệu trước và sau.\nGhi theo bản giấy: số 12.');
  expect(lines).toEqual(expect.arrayContaining([
    'Về việc yêu cầu bổ sung hồ sơ sáng kiến', 'Nêu số liệu trước và sau.', 'Ghi theo bản giấy: số 12.', '- Hiệu quả: Ghi nguồn số liệu.', '- Tác giả và tỷ lệ đóng góp',
    'Thời hạn bổ sung: đến hết ngày 29/4/2026, nộp trên Cổng sáng kiến.',
  ]));
  expect([hasNotice('ACCEPT'), hasNotice('EXTEND'), hasNotice('RETURN')]).toEqual([false, false, true]);
});
