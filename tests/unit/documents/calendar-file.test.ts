import { expect, test } from 'vitest';
import { calendarFile } from '@/documents/calendar-file';
import { stageEntries } from '@/domain/campaigns/calendar';

const stamp = new Date('2026-04-10T02:00:00Z');
const about = { name: 'Lịch sáng kiến của tôi', origin: 'https://sangkien.bacbinh.vn', stamp };
const campaign = {
  id: 'c1', title: 'Sáng kiến năm 2026; đợt 1, mở rộng', version: 4, submissionClosesAt: new Date('2026-04-29T17:00:00Z'), screeningClosesAt: null,
  scoringClosesAt: new Date('2026-05-30T17:00:00Z'), meetingClosesAt: null, decisionClosesAt: null,
};

/** Lines as a calendar reads them: folded ones put together again. */
const linesOf = (file: string): string[] => file.replaceAll(/\r\n[ \t]/gu, '').split('\r\n');

test('the last day is a whole day, with an alarm two days before at nine', () => {
  const lines = linesOf(calendarFile(stageEntries(campaign), about));
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual(['DTSTART;VALUE=DATE:20260429', 'DTSTART;VALUE=DATE:20260530']);
  expect(lines.filter((line) => line.startsWith('DTEND'))).toEqual(['DTEND;VALUE=DATE:20260430', 'DTEND;VALUE=DATE:20260531']);
  // 39 hours before midnight of the day.
  expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-P1DT15H', 'TRIGGER:-P1DT15H']);
  expect(lines).toContain('DTSTAMP:20260410T020000Z');
  expect(lines).toContain('SUMMARY:Nhận hồ sơ: ngày cuối');
  expect(lines).toContain('DESCRIPTION:Sáng kiến năm 2026\\; đợt 1\\, mở rộng. Nhận hồ sơ (Các cơ quan\\, đơn vị) đến hết ngày 29/4/2026.');
  expect(lines).toContain('URL;VALUE=URI:https://sangkien.bacbinh.vn/campaigns/c1');
});

test('an extension moves the entry: the same UID, a higher SEQUENCE', () => {
  const of = (change: object) => linesOf(calendarFile(stageEntries({ ...campaign, ...change }, ['SUBMISSION']), about)).filter((line) => /^(UID|SEQUENCE|DTSTART)/u.test(line));
  expect(of({})).toEqual(['UID:campaign-c1-SUBMISSION@cong-sang-kien', 'SEQUENCE:4', 'DTSTART;VALUE=DATE:20260429']);
  expect(of({ version: 5, submissionClosesAt: new Date('2026-05-09T17:00:00Z') })).toEqual(['UID:campaign-c1-SUBMISSION@cong-sang-kien', 'SEQUENCE:5', 'DTSTART;VALUE=DATE:20260509']);
});

test('no line is longer than 75 bytes, and a calendar without deadlines is one still', () => {
  const file = calendarFile(stageEntries({ ...campaign, title: 'Đợt phát động sáng kiến cải cách hành chính '.repeat(6) }), about);
  expect(file.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(linesOf(calendarFile([], about)).filter((line) => line.startsWith('BEGIN'))).toEqual(['BEGIN:VCALENDAR']);
});
