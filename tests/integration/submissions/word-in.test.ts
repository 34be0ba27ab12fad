import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import PizZip from 'pizzip';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { GET as GET_PICTURE } from '@/app/(portal)/submissions/[submissionId]/word/[fileId]/route';
import { POST, PUT } from '@/app/(portal)/submissions/[submissionId]/word/route';
import { PUT as PUT_NEW } from '@/app/(portal)/submissions/new/word/route';
import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { sentenceOf } from '@/domain/refusal';
import { addPictures } from '@/domain/submissions/add-pictures';
import { toUnicode } from '@/domain/text/legacy-fonts';
import { expect, test } from '../../harness/database';
import { makeSubmission, makeWorld } from '../../harness/make';
import { compound, docx as emptyDocx, rar, zipOf } from '../../unit/files/office-files';
import { scanPdf } from '../../unit/documents/make-pdf';

// The request's person comes from Next's cookies; here the test says who it is. Everything behind it is real.
const here = vi.hoisted(() => ({ ctx: null as Ctx | null }));
vi.mock('@/platform/request', () => ({ presence: async () => (here.ctx ? { ...here.ctx, mustChangePassword: false } : null), ctxOf: () => here.ctx }));

// The real reading, as hurried as a test says.
const pressed = vi.hoisted(() => ({ patienceMs: null as number | null }));
vi.mock('@/jobs/aside/read-aside', async (original) => {
  const { readReportAside } = await original<typeof import('@/jobs/aside/read-aside')>();
  return {
    readReportAside: (...[bytes, name, parts, asker]: Parameters<typeof readReportAside>) =>
      readReportAside(bytes, name, parts, pressed.patienceMs === null ? asker : { ...asker, limits: { patienceMs: pressed.patienceMs, heapMb: 512, mostMb: 700 } }),
  };
});

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-word-'));
  Object.assign(process.env, { FILES_DIR: folder, DATA_DIR: folder, DATABASE_URL: 'postgresql://x@127.0.0.1/x', AUTH_SECRET: 'x'.repeat(32), MAX_FILE_MB: '3' });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bytesOf = async (children: (Paragraph | Table)[]): Promise<Uint8Array> => new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
const word = (...lines: string[]): Promise<Uint8Array> => bytesOf(lines.map((line) => new Paragraph(line)));
const image = async (red: number) =>
  new Paragraph({ children: [new ImageRun({ type: 'png', data: await sharp({ create: { width: 8, height: 8, channels: 3, background: { r: red, g: 90, b: 90 } } }).png().toBuffer(), transformation: { width: 8, height: 8 } })] });
const request = (method: string, bytes: Uint8Array | null, name: string, search = '') =>
  new Request(`http://localhost/${search}`, { method, ...(bytes ? { body: Buffer.from(bytes) } : {}), headers: { 'x-file-name': encodeURIComponent(name) } });
const answer = async (response: Response) => ({ status: response.status, body: await response.json() });

async function drop(ctx: Ctx, submissionId: string, bytes: Uint8Array, name = 'Báo cáo.docx') {
  here.ctx = ctx;
  return answer(await PUT(request('PUT', bytes, name), { params: Promise.resolve({ submissionId }) }));
}

async function begin(ctx: Ctx, campaignId: string, bytes: Uint8Array, { name = 'Báo cáo.docx', draftId = newId() } = {}) {
  here.ctx = ctx;
  return answer(await PUT_NEW(request('PUT', bytes, name, `?campaign=${campaignId}&draft=${draftId}`), { params: Promise.resolve({}) }));
}

test('read, sorted under the campaign’s sections, kept as the writer’s upload; the dossier is untouched', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const before = await db.submissionSection.findMany({ orderBy: { key: 'asc' } });
  const bytes = await word('BÁO CÁO MÔ TẢ SÁNG KIẾN', '1. Thực trạng:', 'Người dân chờ lâu.', '2. Hiệu quả: giảm còn 6 lượt mỗi tuần.', 'XÁC NHẬN CỦA ĐƠN VỊ');
  const { status, body } = await drop(world.as('tacgia1'), submissionId, bytes);
  expect(status).toBe(200);
  expect(body.value).toMatchObject({
    fileName: 'Báo cáo.docx', pictures: 0, tables: 0, notes: [], legacy: null, rest: 'BÁO CÁO MÔ TẢ SÁNG KIẾN\nXÁC NHẬN CỦA ĐƠN VỊ',
    parts: [{ key: 'problem', written: 'Người dân chờ lâu.' }, { key: 'effect', written: 'giảm còn 6 lượt mỗi tuần.' }],
  });
  expect(await db.file.findFirst({ where: { id: body.value.fileId } })).toMatchObject({ name: 'Báo cáo.docx', uploadedById: world.accounts.tacgia1, size: bytes.length });
  expect(await db.submissionSection.findMany({ orderBy: { key: 'asc' } })).toEqual(before);
});

test('where the file is the document: its title, and its first sentences where it has no summary', async ({ db }) => {
  const world = await makeWorld(db);
  const { organizationId, campaignId } = world;
  const submissionId = await makeSubmission(world);
  const bytes = await word('Tên sáng kiến: Bàn soát giấy tờ', '1. Thực trạng:', 'Người dân chờ lâu.', '2. Nội dung giải pháp:', 'Đặt bàn trước quầy. Trực theo lịch.');
  expect((await drop(world.as('tacgia1'), submissionId, bytes)).body.value).toMatchObject({ title: 'Bàn soát giấy tờ', drafted: [], parts: [{ key: 'problem' }, { key: 'solution' }] });
  await db.campaign.updateMany({ where: { id: campaignId }, data: { wordIsMain: true } });
  await db.section.create({ data: { organizationId, campaignId, key: 'summary', title: 'Tóm tắt', position: -1 } });
  expect((await drop(world.as('tacgia1'), submissionId, bytes)).body.value).toMatchObject({
    drafted: ['summary'], parts: [{ key: 'summary', written: 'Đặt bàn trước quầy. Trực theo lịch.' }, { key: 'problem' }, { key: 'solution' }],
  });
  const own = await word('TÓM TẮT', 'Soát giấy tờ trước.', '1. Nội dung giải pháp:', 'Đặt bàn trước quầy.');
  expect((await drop(world.as('tacgia1'), submissionId, own)).body.value).toMatchObject({ drafted: [], parts: [{ key: 'summary', written: 'Soát giấy tờ trước.' }, { key: 'solution' }] });
});

test('tables and pictures in their place; a picture is the writer’s upload until it is taken over, then it stands in the section', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const ctx = world.as('tacgia1');
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const table = new Table({ rows: [new TableRow({ children: [cell('Trước'), cell('23')] }), new TableRow({ children: [cell('Sau'), cell('6')] })] });
  const bytes = await bytesOf([new Paragraph({ children: [new TextRun({ text: 'Hiệu quả', bold: true })] }), table, await image(10), new Paragraph('Hình 1. Quầy mới'), await image(20), new Paragraph({ children: [new TextRun({ text: 'Kết luận', bold: true })] }), await image(30)]);
  const { body } = await drop(ctx, submissionId, bytes);
  const [part] = body.value.parts;
  expect(part).toMatchObject({ key: 'effect', written: { content: [{ type: 'table' }, { type: 'picture', attrs: { caption: 'Hình 1. Quầy mới' } }, { type: 'picture', attrs: { caption: '' } }] } });
  const uploads: string[] = part.written.content.slice(1).map((block: { attrs: { evidenceId: string } }) => block.attrs.evidenceId);
  // Pictures that no section takes are not kept: two of three, and the file itself.
  expect(await db.file.count({ where: { uploadedById: world.accounts.tacgia1 } })).toBe(3);
  expect(await db.evidence.count()).toBe(0);

  const show = (as: Ctx, fileId: string) => {
    here.ctx = as;
    return GET_PICTURE(new Request('http://localhost/'), { params: Promise.resolve({ submissionId, fileId }) });
  };
  expect((await show(ctx, uploads[0] ?? '')).headers.get('content-type')).toBe('image/png');
  expect((await show(world.as('tacgia2'), uploads[0] ?? '')).status).toBe(404);
  expect((await show(ctx, body.value.fileId)).status).toBe(404);

  // The third stands in lines that no section took: whoever puts them into one has it fetched out of the file.
  expect(body.value.places.map(({ key }: { key: string | null }) => key)).toEqual(['effect', 'effect', 'effect', 'effect', 'effect', null, null]);
  expect(body.value.uploads).toEqual({ 0: uploads[0], 1: uploads[1] });
  const fetchOne = async (as: Ctx, numbers: string) => {
    here.ctx = as;
    return answer(await POST(request('POST', null, '', `?file=${body.value.fileId}&pictures=${numbers}`), { params: Promise.resolve({ submissionId }) }));
  };
  const fetched = await fetchOne(ctx, '2,2,59');
  expect(Object.keys(fetched.body.value)).toEqual(['2']);
  expect((await show(ctx, fetched.body.value[2])).headers.get('content-type')).toBe('image/png');
  expect((await fetchOne(ctx, '2;drop')).body).toMatchObject({ ok: false, reason: 'invalid_input' });
  expect((await fetchOne(world.as('tacgia2'), '2')).body.ok).toBe(false);

  const pictures = uploads.map((fileId) => ({ fileId, sectionKey: 'effect' }));
  const added = await addPictures(ctx, { submissionId, pictures });
  expect(Object.keys(added).sort()).toEqual([...uploads].sort());
  expect(await db.evidence.findMany({ where: { submissionId }, select: { sectionKey: true, removedAt: true } })).toEqual([{ sectionKey: 'effect', removedAt: null }, { sectionKey: 'effect', removedAt: null }]);
  // Twice is once; somebody else's upload takes all back.
  expect(await addPictures(ctx, { submissionId, pictures })).toEqual(added);
  const { body: third } = await drop(ctx, submissionId, bytes);
  const other = third.value.parts[0].written.content[1].attrs.evidenceId;
  await expect(addPictures(ctx, { submissionId, pictures: [{ fileId: other, sectionKey: 'effect' }, { fileId: newId(), sectionKey: 'effect' }] })).rejects.toMatchObject({ reason: 'file_not_yours' });
  expect(await db.evidence.count()).toBe(2);
});

test('a file of an old font: what is offered is Unicode, with a sentence to judge it by', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const old = 'Moãi buoåi saùng coù hôn boán möôi ngöôøi ñöùng chôø ôû quaày vì khoâng bieát giaáy tôø ñaõ ñuû chöa.';
  const { body } = await drop(world.as('tacgia1'), submissionId, await word('1. Thöïc traïng:', old));
  expect(body.value.legacy).toEqual({ font: 'VNI', before: old, after: toUnicode(old, 'VNI') });
  expect(body.value.parts).toEqual([{ key: 'problem', written: 'Mỗi buổi sáng có hơn bốn mươi người đứng chờ ở quầy vì không biết giấy tờ đã đủ chưa.' }]);
});

test('other kinds are read too, and what is not kept is said: a wrong ending, a scan, macros', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const ctx = world.as('tacgia1');
  expect((await drop(ctx, submissionId, await word('1. Thực trạng:', 'Chờ lâu.'), 'cu.doc')).body.value).toMatchObject({ fileName: 'cu.docx', parts: [{ key: 'problem' }] });
  expect((await drop(ctx, submissionId, await scanPdf(), 'quet.pdf')).body.value).toMatchObject({ scanned: true, parts: [], notes: [expect.stringContaining('bản quét')], fileId: expect.any(String) });
  const rich = new TextEncoder().encode('{\\rtf1\\ansi{\\b 1. Th\\u7921?c tr\\u7841?ng:}\\par Ch\\u7901? l\\u226?u.}');
  expect((await drop(ctx, submissionId, rich, 'cu.doc')).body.value).toMatchObject({ fileId: null, fileName: 'cu.doc', parts: [{ key: 'problem', written: 'Chờ lâu.' }], notes: [expect.stringContaining('văn bản RTF')] });
  const zip = new PizZip(await word('1. Thực trạng:', 'Chờ lâu.'));
  zip.file('word/vbaProject.bin', 'Sub AutoOpen()');
  expect((await drop(ctx, submissionId, zip.generate({ type: 'uint8array' }), 'a.docm')).body.value).toMatchObject({ fileId: null, parts: [{ key: 'problem' }], notes: [expect.stringContaining('không chạy macro')] });
});

test('refused in words: what cannot be read, a password, one too large when unpacked; and whoever does not write here', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const submissionId = await makeSubmission(world);
  const ctx = world.as('tacgia1');
  const refusal = (reason: 'word_unreadable' | 'word_encrypted' | 'word_expected' | 'word_too_large', name = 'Báo cáo.docx') => ({ status: 409, body: { ok: false, reason, message: `${name}: ${sentenceOf(reason)}` } });
  expect(await drop(ctx, submissionId, rar(), 'a.docx')).toEqual(refusal('word_expected', 'a.docx'));
  expect(await drop(ctx, submissionId, emptyDocx())).toEqual(refusal('word_unreadable'));
  expect(await drop(ctx, submissionId, compound('EncryptedPackage', 'EncryptionInfo'))).toEqual(refusal('word_encrypted'));
  expect(await drop(ctx, submissionId, new Uint8Array())).toMatchObject({ status: 409, body: { reason: 'file_empty' } });
  const bomb = zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `<w>${'0'.repeat(30 * 1024 * 1024)}</w>` });
  expect(await drop(ctx, submissionId, bomb)).toEqual(refusal('word_too_large'));
  expect(await db.file.count()).toBe(0);
  expect(await drop(world.as('tacgia3'), submissionId, await word('x'))).toMatchObject({ status: 404 });
  expect(await drop(other.as('tacgia1'), submissionId, await word('x'))).toMatchObject({ status: 404 });
  const filed = await makeSubmission(world, { status: 'FILED', number: 3 });
  expect(await drop(ctx, filed, await word('x'))).toMatchObject({ status: 409, body: { reason: 'not_editable' } });
  expect(await drop(world.as('vanhoaxahoi'), filed, await word('x'))).toMatchObject({ status: 409, body: { reason: 'not_allowed' } });
});

test('a file that takes too long: said with its name, and nothing is kept', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  pressed.patienceMs = 1;
  try {
    expect((await drop(world.as('tacgia1'), submissionId, await word('Thực trạng'))).body).toEqual({ ok: false, reason: 'word_too_slow', message: `Báo cáo.docx: ${sentenceOf('word_too_slow')}` });
  } finally {
    pressed.patienceMs = null;
  }
  expect(await db.file.count()).toBe(0);
});

test('one account does not fill the line: of four files at once the last is told to wait', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const bytes = await word('Thực trạng');
  const answers = await Promise.all(Array.from({ length: 5 }, () => drop(world.as('tacgia1'), submissionId, bytes)));
  expect(new Set(answers.map(({ body }) => body.reason ?? 'read'))).toEqual(new Set(['read', 'busy']));
});

describe('a file begins the draft', () => {
  test('with the name that is in it; sent twice it is one draft; its content is read again from the upload', async ({ db }) => {
    const world = await makeWorld(db);
    const ctx = world.as('tacgia1');
    const draftId = newId();
    const bytes = await word('Tên sáng kiến: Bàn soát giấy tờ', '1. Thực trạng:', 'Chờ lâu.');
    const { status, body } = await begin(ctx, world.campaignId, bytes, { draftId });
    expect({ status, submissionId: body.value.submissionId }).toEqual({ status: 200, submissionId: draftId });
    expect(await db.submission.findFirst({ where: { id: draftId }, select: { title: true, status: true, ownerId: true } })).toEqual({ title: 'Bàn soát giấy tờ', status: 'DRAFT', ownerId: world.accounts.tacgia1 });
    expect(await db.submissionSection.count({ where: { submissionId: draftId } })).toBe(0);
    expect((await begin(ctx, world.campaignId, bytes, { draftId })).body.value.submissionId).toBe(draftId);

    const again = async (as: Ctx) => {
      here.ctx = as;
      return answer(await POST(request('POST', null, '', `?file=${body.value.fileId}`), { params: Promise.resolve({ submissionId: draftId }) }));
    };
    expect((await again(ctx)).body.value).toMatchObject({ fileId: body.value.fileId, title: 'Bàn soát giấy tờ', parts: [{ key: 'problem', written: 'Chờ lâu.' }] });
    expect(await again(world.as('tacgia2'))).toMatchObject({ status: 404 });
    for (const [scan, reason] of [['PENDING', 'file_scan_pending'], ['INFECTED', 'file_infected']] as const) {
      await db.file.updateMany({ data: { scan } });
      expect(await again(ctx)).toMatchObject({ body: { ok: false, reason } });
    }
  });

  test('without a name in it, the file’s; refused where no draft may begin', async ({ db }) => {
    const world = await makeWorld(db);
    const { body } = await begin(world.as('tacgia1'), world.campaignId, await word('Chúng tôi làm thế này.'), { name: 'Lịch_tiếp dân.docx' });
    expect(await db.submission.findFirst({ where: { id: body.value.submissionId }, select: { title: true } })).toEqual({ title: 'Lịch tiếp dân' });
    expect(body.value.proposal).toBeNull();
    const before = await db.submission.count();
    expect(await begin(world.as('tacgia1'), newId(), await word('x'))).toMatchObject({ status: 404 });
    await db.campaign.updateMany({ data: { status: 'DRAFT', launchedAt: null } });
    expect(await begin(world.as('tacgia1'), world.campaignId, await word('x'))).toMatchObject({ status: expect.any(Number), body: { ok: false } });
    expect(await db.submission.count()).toBe(before);
  });

  test('of a kind that is read and not kept: what was read is answered at once, as the editor would have it', async ({ db }) => {
    const world = await makeWorld(db);
    const ctx = world.as('tacgia1');
    const page = '<html><head><meta charset="utf-8"></head><body><p>Tên sáng kiến: Bàn soát giấy tờ</p><h1>1. Thực trạng</h1><p>Người dân chờ lâu.</p><h1>2. Giải pháp</h1><p>Đặt bàn soát.</p></body></html>';
    const mail = ['MIME-Version: 1.0', 'Content-Type: multipart/related; boundary="x"', '', '--x', 'Content-Type: text/html; charset="utf-8"', 'Content-Transfer-Encoding: 8bit', '', page, '--x--', ''].join('\r\n');
    const rich = '{\\rtf1\\ansicpg1258 T\\u234?n s\\u225?ng ki\\u7871?n: B\\u224?n so\\u225?t gi\\u7845?y t\\u7901?\\par 1. Th\\u7921?c tr\\u7841?ng\\par Ng\\u432?\\u7901?i d\\u226?n ch\\u7901? l\\u226?u.\\par 2. Gi\\u7843?i ph\\u225?p\\par \\u272?\\u7863?t b\\u224?n so\\u225?t.\\par}';
    for (const text of [page, mail, rich]) {
      const bytes = new TextEncoder().encode(text);
      const { body } = await begin(ctx, world.campaignId, bytes, { name: 'bao-cao.doc' });
      const { submissionId, fileId, proposal } = body.value;
      expect([fileId, await db.submission.findFirst({ where: { id: submissionId }, select: { title: true } })]).toEqual([null, { title: 'Bàn soát giấy tờ' }]);
      expect(proposal).toMatchObject({ fileId: null, fileName: 'bao-cao.doc', title: 'Bàn soát giấy tờ', parts: [{ key: 'problem', written: 'Người dân chờ lâu.' }, { key: 'solution', written: 'Đặt bàn soát.' }] });
      expect(proposal).toEqual((await drop(ctx, submissionId, bytes, 'bao-cao.doc')).body.value);
    }
    expect(await db.submissionSection.count()).toBe(0);
    expect(await db.file.count()).toBe(0);
  });
});
