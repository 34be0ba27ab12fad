import { describe, expect, test } from 'vitest';
import { bytesSource, judgeFile, recognise } from '@/domain/files/sniff';
import { brokenPdf, compound, docm, docx, heic, jpg, odt, pdf, png, rar, xlsx, zipOf } from './office-files';

const judge = (name: string, bytes: Uint8Array) => judgeFile(name, bytesSource(bytes));

describe('what the bytes are decides', () => {
  test.each([
    ['docx', docx()], ['xlsx', xlsx()], ['odt', odt()], ['pdf', pdf()], ['png', png()], ['jpg', jpg()], ['heic', heic()],
    ['doc', compound('WordDocument')], ['xls', compound('Workbook')], ['ppt', compound('PowerPoint Document')],
  ])('%s', async (kind, bytes) => {
    expect(await recognise(bytesSource(bytes))).toEqual({ kind });
    expect(await judge(`Báo cáo.${kind}`, bytes)).toMatchObject({ ok: true, kind, extension: kind });
  });

  test('a directory that spans several sectors of a compound file is followed', async () => {
    const bytes = compound('A', 'B', 'C', 'WordDocument');
    expect(await recognise(bytesSource(bytes))).toMatchObject({ kind: null });
    const grown = new Uint8Array(512 * 4);
    grown.set(bytes);
    const view = new DataView(grown.buffer);
    view.setUint32(512 * 2, 2, true);
    for (const [j, char] of [...'WordDocument'].entries()) view.setUint16(512 * 3 + j * 2, char.charCodeAt(0), true);
    view.setUint16(512 * 3 + 64, 26, true);
    expect(await recognise(bytesSource(grown))).toEqual({ kind: 'doc' });
  });
});

describe('each refusal', () => {
  test.each([
    ['an empty file', 'a.pdf', new Uint8Array(), 'file_empty'],
    ['a packed file', 'a.rar', rar(), 'file_type_refused'],
    ['a plain ZIP', 'a.zip', zipOf({ 'a.txt': 'x' }), 'file_type_refused'],
    ['text', 'a.txt', new TextEncoder().encode('xin chào'), 'file_type_refused'],
    ['a web page', 'a.html', new TextEncoder().encode('<script>alert(1)</script>'), 'file_type_refused'],
    ['a drawing that can run script', 'a.svg', new TextEncoder().encode('<svg onload="x"/>'), 'file_type_refused'],
    ['macros', 'a.docm', docm(), 'file_has_macros'],
    ['macros under an innocent name', 'a.docx', docm(), 'file_has_macros'],
    ['a password', 'a.docx', compound('EncryptedPackage', 'EncryptionInfo'), 'file_encrypted'],
    ['foreign bytes under a right name', 'a.pdf', rar(), 'file_content_differs'],
    ['a PDF called .docx', 'a.docx', pdf(), 'file_content_differs'],
    ['a picture called .pdf', 'a.pdf', png(), 'file_content_differs'],
    ['a ZIP cut short', 'a.docx', docx().subarray(0, 60), 'file_content_differs'],
    ['a PDF without extension', 'bao-cao', pdf(), 'file_content_differs'],
  ])('%s', async (_what, name, bytes, reason) => {
    expect(await judge(name, bytes)).toEqual({ ok: false, reason });
  });

  test('what is not allowed here', async () => {
    expect(await judgeFile('a.docx', bytesSource(docx()), ['pdf'])).toEqual({ ok: false, reason: 'file_type_refused' });
  });
});

test('among pictures the extension is put right', async () => {
  expect(await judge('IMG_001.png', jpg())).toMatchObject({ ok: true, kind: 'jpg', extension: 'jpg' });
  expect(await judge('photo', heic())).toMatchObject({ ok: true, kind: 'heic', extension: 'heic' });
  expect(await judge('a.JPEG', jpg())).toMatchObject({ ok: true, extension: 'jpeg' });
});

test('a PDF cut on its way is data, not a page to open', async () => {
  expect(await judge('a.pdf', brokenPdf())).toMatchObject({ ok: true, kind: 'pdf', mime: 'application/octet-stream' });
  expect(await judge('a.pdf', pdf())).toMatchObject({ ok: true, mime: 'application/pdf' });
});

test('hostile tables of contents do not hang or throw', async () => {
  const bytes = docx();
  for (let cut = 1; cut < bytes.length; cut += 7) {
    const damaged = bytes.slice();
    damaged.fill(0xff, cut, cut + 24);
    await expect(judge('a.docx', damaged)).resolves.toBeDefined();
  }
  const endless = compound('A', 'B', 'C');
  new DataView(endless.buffer).setUint32(512 * 2, 0, true);
  expect(await judge('a.doc', endless)).toEqual({ ok: false, reason: 'file_content_differs' });
});
