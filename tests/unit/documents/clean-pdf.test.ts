import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { cleanPdf } from '@/documents/clean-pdf';
import { pdfPages } from './pdf-text';

const token = 'ZXQVTOKEN';

/** A page as an office program writes it, with a name in every place beside what is seen. */
async function talkative(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([400, 300]);
  page.drawText('Noi dung de xem', { x: 40, y: 200, font: await pdf.embedFont(StandardFonts.Helvetica) });
  pdf.setAuthor(token);
  pdf.setTitle(token);
  pdf.setCreator(token);
  const { context } = pdf;
  const xmp = context.register(context.stream(`<x:xmpmeta><dc:creator>${token}</dc:creator></x:xmpmeta>`, { Type: 'Metadata', Subtype: 'XML' }));
  pdf.catalog.set(PDFName.of('Metadata'), xmp);
  page.node.set(PDFName.of('Metadata'), xmp);
  page.node.set(PDFName.of('PieceInfo'), context.obj({ Word: { Private: PDFString.of(token) } }));
  const remark = context.register(context.obj({ Type: 'Annot', Subtype: 'Square', Rect: [10, 10, 50, 50], T: PDFString.of(token), M: PDFString.of('D:20260101'), Contents: PDFString.of(token), A: { S: 'URI', URI: PDFString.of(`file:///C:/Users/${token}`) } }));
  const file = context.register(context.stream(token, { Type: 'EmbeddedFile' }));
  const pin = context.obj({ Type: 'Annot', Subtype: 'FileAttachment', Rect: [60, 10, 70, 20], FS: { Type: 'Filespec', F: PDFString.of(`${token}.docx`), UF: PDFHexString.fromText(`${token}.docx`), EF: { F: file } } });
  const field = context.register(context.obj({ FT: 'Tx', T: PDFString.of(token), V: PDFHexString.fromText(token) }));
  const box = context.register(context.obj({ Type: 'Annot', Subtype: 'Widget', F: 2, Rect: [80, 10, 90, 20], Parent: field, TU: PDFString.of(token), V: PDFString.of(token) }));
  page.node.set(PDFName.of('AA'), context.obj({ O: { S: 'JavaScript', JS: PDFString.of(`app.alert('${token}')`) } }));
  page.node.set(PDFName.of('AF'), context.obj([context.register(context.obj({ Type: 'Filespec', F: PDFString.of(token), EF: { F: file } }))]));
  page.node.set(PDFName.of('Annots'), context.obj([remark, pin, box]));
  await pdf.attach(Buffer.from(token), `${token}.txt`);
  return pdf.save({ useObjectStreams: false });
}

test('what is seen stays, what says who wrote it is gone', async () => {
  const before = await talkative();
  expect(await isSaid(before)).toBe(true);
  const clean = await cleanPdf(before);
  if (!clean) throw new Error('refused');
  expect(await isSaid(clean)).toBe(false);
  expect((await pdfPages(clean)).map(({ text }) => text).join('')).toContain('Noi dung de xem');
  const read = await PDFDocument.load(clean, { updateMetadata: false });
  expect([read.getAuthor(), read.getCreator(), read.getProducer(), read.getCreationDate()]).toEqual([undefined, undefined, undefined, undefined]);
  // A box that was drawn upon a name goes on lying there.
  expect(read.getPage(0).node.Annots()?.size()).toBe(3);
});

test('what is no readable PDF is refused', async () => {
  expect(await cleanPdf(Buffer.from('%PDF-1.7\nnothing'))).toBeNull();
});

/** In any object of the file, however it is written. */
async function isSaid(bytes: Uint8Array): Promise<boolean> {
  const plain = await (await PDFDocument.load(bytes, { updateMetadata: false })).save({ useObjectStreams: false });
  const text = Buffer.from(plain).toString('latin1');
  return text.includes(token) || text.toLowerCase().includes(Buffer.from(token, 'utf16le').swap16().toString('hex')) || text.includes(PDFHexString.fromText(token).asString());
}
