import { expect, test } from 'vitest';
import { summaryOf } from '@/domain/library/summary';

test('a short text stays as it is, on one line', () => {
  expect(summaryOf(' Mẫu in sẵn.\nNgười dân chỉ ký. ')).toBe('Mẫu in sẵn. Người dân chỉ ký.');
});

test('a long one ends between words', () => {
  const summary = summaryOf('người dân '.repeat(60));
  expect(summary.length).toBeLessThanOrEqual(261);
  expect(summary).toMatch(/(người|dân)…$/);
});
