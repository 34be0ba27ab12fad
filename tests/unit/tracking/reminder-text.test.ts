import { expect, test } from 'vitest';
import { letterAbout, letterParagraphs } from '@/domain/tracking/reminder-letters';
import { isUrgingTime, reminderSubject, reminderText } from '@/domain/tracking/reminder-text';

const now = new Date('2026-04-24T09:00:00+07:00');
const facts = {
  relation: 'ASSIGNED', unitName: 'Phòng Kinh tế', head: 'Ông Nguyễn Khắc Hiếu', filed: 0, drafts: 0, owed: 1,
  campaignTitle: 'Sáng kiến cải cách hành chính năm 2026', closesAt: new Date('2026-04-30T00:00:00+07:00'), note: '',
} as const;
const paper = { paperCopies: 2, paperGraceDays: 3, paperColour: true };

test('an assigned unit is told what is missing and until when', () => {
  expect(reminderText(facts, now)).toBe(
    'Kính gửi Ông Nguyễn Khắc Hiếu, Phòng Kinh tế. Đến ngày 24/4/2026, Phòng Kinh tế chưa có hồ sơ sáng kiến nào, còn thiếu 01. Thời gian tiếp nhận hồ sơ đến hết ngày 29/4/2026. Đề nghị Ông/Bà chỉ đạo nộp đủ 01 giải pháp, sáng kiến theo kế hoạch, hoặc báo vướng mắc về Phòng Văn hóa – Xã hội.',
  );
  expect(reminderText({ ...facts, owed: 3, filed: 1 }, now)).toContain('đã nộp 01 hồ sơ, còn thiếu 02');
  // It may have filed while the letter was being written.
  expect(reminderText({ ...facts, filed: 1 }, now)).toContain('đã nộp 01 hồ sơ, đủ số được giao');
  expect(reminderText({ ...facts, filed: 1 }, now)).not.toMatch(/thiếu|chỉ đạo/u);
  expect(reminderText({ ...facts, drafts: 1, note: 'Phòng cử người hỗ trợ.' }, now)).toMatch(/đang soạn nhưng chưa nộp.* Phòng cử người hỗ trợ\.$/u);
});

test('PRACTICE: an invited body is never urged nor required', () => {
  const invited = { ...facts, relation: 'INVITED', unitName: 'Hội Nông dân xã', head: null } as const;
  const everything = [reminderText(invited, now), reminderSubject(invited), letterAbout(invited), ...letterParagraphs(invited, paper, now)].join(' ').toLowerCase();
  expect(everything).not.toMatch(/yêu cầu|đôn đốc|chưa có|còn thiếu|chỉ tiêu/u);
  expect(everything).toContain('đề nghị hội nông dân xã quan tâm phối hợp');
  expect(everything).toContain('đến hết ngày 29/4/2026');
});

test('a title inside a sentence begins small, an acronym does not', () => {
  expect(letterAbout({ relation: 'ASSIGNED', campaignTitle: 'Tìm kiếm giải pháp năm 2026' })).toBe('V/v đôn đốc nộp hồ sơ tham gia tìm kiếm giải pháp năm 2026');
  expect(letterAbout({ relation: 'INVITED', campaignTitle: 'CCHC năm 2026' })).toBe('V/v đề nghị phối hợp tham gia CCHC năm 2026');
});

test('the letter names the paper copies with their own last day', () => {
  expect(letterParagraphs(facts, paper, now)[1]).toBe('Hồ sơ nộp trên Cổng sáng kiến; 02 bản giấy màu gửi về Phòng Văn hóa – Xã hội đến hết ngày 02/5/2026.');
  expect(letterParagraphs(facts, { ...paper, paperCopies: 0 }, now)[1]).toBe('Hồ sơ nộp trên Cổng sáng kiến.');
});

test.each([
  ['2026-04-24T07:29:59+07:00', false], ['2026-04-24T07:30:00+07:00', true], ['2026-04-24T10:59:59+07:00', true], ['2026-04-24T11:00:00+07:00', false],
  ['2026-04-24T13:30:00+07:00', true], ['2026-04-24T16:30:00+07:00', false], ['2026-04-25T09:00:00+07:00', false],
])('urging at %s: %s', (instant, good) => {
  expect(isUrgingTime(new Date(instant))).toBe(good);
});
