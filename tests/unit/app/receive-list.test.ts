import { Document, Packer, Paragraph } from 'docx';
import PizZip from 'pizzip';
import { expect, test, vi } from 'vitest';
import { receiveList } from '@/app/(portal)/settings/library/import/file/receive-list';
import { mostListBytes } from '@/app/(portal)/settings/library/import/limits';
import { libraryTemplate } from '@/documents/library-template';

// A process for each list needs its second on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const send = (name: string, body: Uint8Array | string) =>
  receiveList({ accountId: 'a' }, new Request('http://portal/', { method: 'PUT', headers: { 'x-file-name': encodeURIComponent(name) }, body: typeof body === 'string' ? body : new Uint8Array(body) }));

test('a list is read by what it is, and keeps its name', async () => {
  expect(await send('Danh mục.xlsx', await libraryTemplate())).toMatchObject({ fileName: 'Danh mục.xlsx', rows: [{ line: 1 }, { line: 2 }] });
  expect((await send('danh-muc.CSV', 'Tên sáng kiến,Năm\nPhiếu hẹn,2021\n')).rows).toHaveLength(2);
  const word = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('1. Phiếu hẹn in chữ lớn'), new Paragraph('2. Tờ khai điền sẵn')] }] }));
  expect((await send('Danh mục.docx', word)).rows).toHaveLength(2);
});

const farCell = (bytes: Uint8Array): Uint8Array => {
  const zip = new PizZip(bytes);
  zip.file('xl/worksheets/sheet1.xml', (zip.file('xl/worksheets/sheet1.xml')?.asText() ?? '').replaceAll('"A1"', '"XFD1"'));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
};

test.each<[string, () => Promise<Uint8Array | string>, string]>([
  ['anh.jpg', async () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'list_expected'],
  ['danh-muc.pdf', async () => '%PDF-1.7\n', 'list_expected'],
  ['danh-muc.xlsx', async () => '%PDF-1.7\n', 'list_expected'],
  ['danh-muc.xlsx', async () => 'không phải Excel', 'file_content_differs'],
  ['danh-muc.csv', async () => new Uint8Array([0x54, 0xea, 0x6e]), 'list_encoding'],
  ['danh-muc.csv', async () => 'a\0b', 'list_unreadable'],
  ['danh-muc.csv', async () => ' \n \n', 'list_empty'],
  ['danh-muc.csv', async () => 'Phiếu hẹn\n'.repeat(20_100), 'list_too_long'],
  ['danh-muc.csv', async () => '', 'file_empty'],
  ['danh-muc.csv', async () => 'x'.repeat(mostListBytes + 1), 'file_too_large'],
  ['danh-muc.xlsx', async () => farCell(await libraryTemplate()), 'list_too_large'],
])('%s is refused in words: %#', async (name, body, reason) => {
  await expect(send(name, await body())).rejects.toMatchObject({ reason });
});
