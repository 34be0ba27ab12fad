import { Document, Packer, Paragraph } from 'docx';
import { expect, test, vi } from 'vitest';
import { deflateSync } from 'node:zlib';
import { readReportAside, readTableAside } from '@/jobs/aside/read-aside';
import { readDocument } from '@/documents/read-document';
import { docx } from '../files/office-files';

// A process needs its second to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const book = (count: number): Promise<Buffer> => Packer.toBuffer(new Document({ sections: [{ children: Array.from({ length: count }, (_, i) => new Paragraph(`Đoạn ${i}: ${'nội dung báo cáo '.repeat(6)}`)) }] }));
const large = await book(3_000);
const small = await book(3);
const readAside = (bytes: Uint8Array, name: string, more: Partial<Parameters<typeof readReportAside>[3]> = {}) => readReportAside(bytes, name, [], { accountId: 'a', ...more });

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
  await expect(readAside(large, 'a.docx', { limits: { patienceMs: 10, heapMb: 512, mostMb: 700 } })).rejects.toMatchObject({ why: 'too_slow' });
  await expect(readAside(large, 'a.docx', { limits: { patienceMs: 30_000, heapMb: 512, mostMb: 40 } })).rejects.toMatchObject({ why: 'too_large' });
  await expect(readAside(docx(), 'a.docx')).rejects.toMatchObject({ why: 'damaged' });
  expect((await readAside(small, 'a.docx')).lines).toHaveLength(3);
});

test('of one account one is read and two wait; more are told to come again', async () => {
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => readAside(small, 'a.docx')));
  expect(results.map((each) => (each.status === 'rejected' ? each.reason.why : each.value.lines.length))).toEqual([3, 3, 3, 'busy', 'busy']);
});

test('what a reader says of a list comes back as it is', async () => {
  await expect(readTableAside(Buffer.from('a\0b'), 'csv', { accountId: 'a' })).rejects.toMatchObject({ why: 'damaged' });
  await expect(readTableAside(new Uint8Array([0x54, 0xea, 0x6e, 0x0a]), 'csv', { accountId: 'a' })).rejects.toMatchObject({ why: 'encoding' });
  expect(await readTableAside(Buffer.from('Tên;Năm\nPhiếu hẹn;2021'), 'csv', { accountId: 'a' })).toHaveLength(2);
});

/** One page whose content is blanks: some kilobytes that unpack to `megabytes`. */
function blanks(megabytes: number): Uint8Array {
  const packed = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 32));
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'), Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>'),
    Buffer.concat([Buffer.from(`<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`), packed, Buffer.from('\nendstream')]),
  ];
  const body = objects.map((object, i) => Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]));
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...body, Buffer.from('trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n0\n%%EOF\n')]);
}

test('a PDF that unpacks past all of its memory is ended, though its heap stays small', async () => {
  const limits = { patienceMs: 50_000, heapMb: 512, mostMb: 260 };
  await expect(readAside(blanks(300), 'a.pdf', { limits })).rejects.toMatchObject({ why: 'too_large' });
  expect(await readAside(blanks(1), 'a.pdf', { limits })).toMatchObject({ kind: 'pdf', scanned: true });
});
