import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { unpackParts } from '@/documents/unpack-parts';
import { readTable } from '@/documents/table-in';
import { readWord } from '@/documents/word-in';
import { bytesSource, recognise } from '@/domain/files/sniff';
import { madeZip } from './made-zip';

const text = (words: string): Uint8Array => Buffer.from(words);
const limits = { text: 1_000, media: 1_000 };
const types = { name: '[Content_Types].xml', data: text('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>') };
const rels = (target: string) => ({
  name: '_rels/.rels',
  data: text(`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`),
});

test('every part is held to the limit, whatever its name', async () => {
  for (const name of ['word/document.bin', 'customXml/x', 'word/media/a.png', 'word/document.xml']) {
    await expect(unpackParts(madeZip([{ name, data: new Uint8Array(1_001) }]), limits)).rejects.toMatchObject({ why: 'too_large' });
  }
  const bomb = madeZip([types, rels('word/document.bin'), { name: 'word/document.xml', data: text('<a/>') }, { name: 'word/document.bin', data: new Uint8Array(100_000) }]);
  await expect(readWord(bomb, { text: 50_000, media: 50_000 })).rejects.toMatchObject({ why: 'too_large' });
});

test('a reader is given the measured parts and nothing else', async () => {
  const clean = await unpackParts(madeZip([types, { name: 'xl/hidden.xml', data: new Uint8Array(5_000), hidden: true }, { name: 'ảnh.png', data: text('b') }]), limits);
  expect(Object.keys(new PizZip(clean).files)).toEqual(['[Content_Types].xml', 'ảnh.png']);
  expect(new PizZip(clean).file('ảnh.png')?.asText()).toBe('b');
  expect(Buffer.from(clean).includes('hidden')).toBe(false);
  const wanted = madeZip([types, { name: 'xl/workbook.xml', data: text('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets/></workbook>') }, { name: 'xl/evil.xml', data: new Uint8Array(200_000), hidden: true }]);
  await expect(readTable(wanted, 'xlsx', 100_000)).rejects.toMatchObject({ why: expect.stringMatching(/damaged|empty/u) });
});

test('two tables of contents, entries over each other and cut ones are damaged', async () => {
  const entry = { name: 'word/document.xml', data: text('<a/>') };
  for (const bytes of [madeZip([types, entry], 0xffff), madeZip([types, { ...entry, at: 0xffffffff }]), madeZip([types, { ...entry, at: 10 }]), madeZip([types, entry, { name: 'b.xml', data: text('b'), at: 0 }]), text('PK')]) {
    await expect(unpackParts(bytes, limits)).rejects.toMatchObject({ why: 'damaged' });
  }
  expect(await recognise(bytesSource(madeZip([types, entry])))).toEqual({ kind: 'docx' });
  expect(await recognise(bytesSource(madeZip([types, entry], 0xffff)))).toEqual({ kind: null, problem: 'type' });
});
