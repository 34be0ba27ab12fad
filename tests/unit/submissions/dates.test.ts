import { expect, test } from 'vitest';
import { countedFilingInstant, daysLate, lateClosesAt, paperDueAt, timeliness } from '@/domain/submissions/dates';

const at = (text: string) => new Date(`${text}+07:00`);
const closes = at('2026-04-30T00:00:00.000');
const last = at('2026-04-29T23:59:59.999');

test.each([
  ['ELECTRONIC', last, closes, last],
  ['ELECTRONIC', null, last, null],
  ['PAPER', last, closes, closes],
  ['PAPER', last, null, null],
  ['EARLIER', closes, last, last],
  ['EARLIER', last, closes, last],
  ['EARLIER', null, last, last],
  ['EARLIER', last, null, last],
  ['EARLIER', null, null, null],
] as const)('%s counts the right copy', (rule, filedAt, paperAt, expected) => expect(countedFilingInstant(rule, filedAt, paperAt)).toEqual(expected));

test('days of grace move the last day of paper by whole days of Vietnam', () => {
  expect(paperDueAt(closes, 0)).toEqual(closes);
  expect(paperDueAt(closes, 5)).toEqual(at('2026-05-05T00:00:00'));
});

const arrival = { rule: 'EARLIER', filedAt: null, firstPaperAt: null, submissionClosesAt: closes, paperGraceDays: 3 } as const;

test.each([
  ['the last instant', { filedAt: last }, 'inTime'],
  ['the first instant after', { filedAt: closes }, 'late'],
  ['late on the portal, but the paper was there', { filedAt: closes, firstPaperAt: last }, 'inTime'],
  ['paper within the grace, where paper counts', { rule: 'PAPER', filedAt: last, firstPaperAt: at('2026-05-02T23:59:59.999') }, 'inTime'],
  ['paper after the grace, where paper counts', { rule: 'PAPER', filedAt: last, firstPaperAt: at('2026-05-03T00:00:00') }, 'late'],
  ['grace does not lengthen the electronic window', { rule: 'ELECTRONIC', filedAt: closes, firstPaperAt: last }, 'late'],
] as const)('%s', (_name, change, expected) => expect(timeliness({ ...arrival, ...change }, closes)).toBe(expected));

test('while paper that counts is still awaited nobody is late', () => {
  const waiting = { ...arrival, rule: 'PAPER' as const, filedAt: last };
  expect(timeliness(waiting, at('2026-05-02T23:59:59.999'))).toBe('awaitingPaper');
  expect(timeliness(waiting, at('2026-05-03T00:00:00'))).toBe('late');
});

test('days late are counted by the calendar', () => {
  expect(daysLate(last, closes)).toBe(0);
  expect(daysLate(closes, closes)).toBe(1);
  expect(daysLate(at('2026-05-02T08:00:00'), closes)).toBe(3);
});

test('late filing ends at the later of what the campaign and what the office allow, never before the window', () => {
  const later = at('2026-05-05T00:00:00.000');
  const latest = at('2026-05-09T00:00:00.000');
  expect(lateClosesAt({ submissionClosesAt: closes })).toBeNull();
  expect(lateClosesAt({ submissionClosesAt: null, lateUntil: later })).toBeNull();
  expect(lateClosesAt({ submissionClosesAt: closes, lateUntil: later })).toEqual(later);
  expect(lateClosesAt({ submissionClosesAt: closes, lateUntil: later }, latest)).toEqual(latest);
  // The window was extended past it: it allows nothing more.
  expect(lateClosesAt({ submissionClosesAt: latest, lateUntil: later }, latest)).toBeNull();
});
