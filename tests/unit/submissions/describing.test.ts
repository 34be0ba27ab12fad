import { expect, test } from 'vitest';
import { describing } from '@/domain/submissions/describing';

test('where a part was not written, the summary of the Word file speaks for it', () => {
  const texts: Record<string, string> = { summary: 'Bàn soát giấy tờ.', effect: ' Giảm 40%. ' };
  expect([describing('effect', (key) => texts[key]), describing('solution', (key) => texts[key]), describing('solution', () => undefined)]).toEqual(['Giảm 40%.', 'Bàn soát giấy tờ.', '']);
});
