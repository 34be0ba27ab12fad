import { Document, Packer, Paragraph } from 'docx';
import { expect, test, vi } from 'vitest';
import { readAside } from '@/documents/read-aside';
import { readDocument } from '@/documents/read-document';
import { docx } from '../files/office-files';

// A thread needs its second to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const book = (count: number): Promise<Buffer> => Packer.toBuffer(new Document({ sections: [{ children: Array.from({ length: count }, (_, i) => new Paragraph(`Đoạn ${i}: ${'nội dung báo cáo '.repeat(6)}`)) }] }));
const large = await book(3_000);
const small = await book(3);

/** How often somebody else would have been served meanwhile. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await work();
  clearInterval(timer);
  return turns;
}

test('others are served while a large file is read', async () => {
  const aside = await turnsDuring(() => readAside(large, 'sach.docx'));
  const here = await turnsDuring(() => readDocument(large, 'sach.docx'));
  expect(aside).toBeGreaterThan(100);
  expect(aside).toBeGreaterThan(here * 3);
});

test('too slow, too hungry, damaged: a word for each, and the next file is read', async () => {
  await expect(readAside(large, 'a.docx', { limits: { seconds: 0.01, megabytes: 512 } })).rejects.toMatchObject({ why: 'too_slow' });
  await expect(readAside(large, 'a.docx', { limits: { seconds: 30, megabytes: 14 } })).rejects.toMatchObject({ why: 'too_large' });
  await expect(readAside(docx(), 'a.docx')).rejects.toMatchObject({ why: 'damaged' });
  expect((await readAside(small, 'a.docx')).lines).toHaveLength(3);
});

test('many at once wait for each other; more than may wait are told to come again', async () => {
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => readAside(small, 'a.docx', { mostWaiting: 3 })));
  expect(results.map((each) => (each.status === 'rejected' ? each.reason.why : each.value.lines.length))).toEqual([3, 3, 3, 'busy', 'busy']);
});
