import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { afterAll, beforeAll, vi } from 'vitest';
import { PUT } from '@/app/(portal)/submissions/[submissionId]/word/route';
import type { Ctx } from '@/domain/context';
import { sentenceOf } from '@/domain/refusal';
import { toUnicode } from '@/domain/text/legacy-fonts';
import { expect, test } from '../../harness/database';
import { makeSubmission, makeWorld } from '../../harness/make';
import { docx as emptyDocx, pdf, zipOf } from '../../unit/files/office-files';

// The request's person comes from Next's cookies; here the test says who it is. Everything behind it is real.
const here = vi.hoisted(() => ({ ctx: null as Ctx | null }));
vi.mock('@/platform/request', () => ({ presence: async () => (here.ctx ? { ...here.ctx, mustChangePassword: false } : null), ctxOf: () => here.ctx }));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-word-'));
  Object.assign(process.env, { FILES_DIR: folder, DATA_DIR: folder, DATABASE_URL: 'postgresql://x@127.0.0.1/x', AUTH_SECRET: 'x'.repeat(32), MAX_FILE_MB: '3' });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const word = async (...lines: string[]): Promise<Uint8Array> => new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] })));

async function drop(ctx: Ctx, submissionId: string, bytes: Uint8Array, name = 'Báo cáo.docx') {
  here.ctx = ctx;
  const request = new Request('http://localhost/', { method: 'PUT', body: Buffer.from(bytes), headers: { 'x-file-name': encodeURIComponent(name) } });
  const response = await PUT(request, { params: Promise.resolve({ submissionId }) });
  return { status: response.status, body: await response.json() };
}

test('read, sorted under the campaign’s sections, kept as the writer’s upload; the dossier is untouched', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const before = await db.submissionSection.findMany({ orderBy: { key: 'asc' } });
  const bytes = await word('BÁO CÁO MÔ TẢ SÁNG KIẾN', '1. Thực trạng:', 'Người dân chờ lâu.', '2. Hiệu quả: giảm còn 6 lượt mỗi tuần.', 'XÁC NHẬN CỦA ĐƠN VỊ');
  const { status, body } = await drop(world.as('tacgia1'), submissionId, bytes);
  expect(status).toBe(200);
  expect(body.value).toMatchObject({
    fileName: 'Báo cáo.docx', images: 0, tables: 0, legacy: null, rest: 'BÁO CÁO MÔ TẢ SÁNG KIẾN\nXÁC NHẬN CỦA ĐƠN VỊ',
    parts: [{ key: 'problem', text: 'Người dân chờ lâu.' }, { key: 'effect', text: 'giảm còn 6 lượt mỗi tuần.' }],
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
    drafted: ['summary'], parts: [{ key: 'summary', text: 'Đặt bàn trước quầy. Trực theo lịch.' }, { key: 'problem' }, { key: 'solution' }],
  });
  const own = await word('TÓM TẮT', 'Soát giấy tờ trước.', '1. Nội dung giải pháp:', 'Đặt bàn trước quầy.');
  expect((await drop(world.as('tacgia1'), submissionId, own)).body.value).toMatchObject({ drafted: [], parts: [{ key: 'summary', text: 'Soát giấy tờ trước.' }, { key: 'solution' }] });
});

test('a file of an old font: what is offered is Unicode, with a sentence to judge it by', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world);
  const old = 'Moãi buoåi saùng coù hôn boán möôi ngöôøi ñöùng chôø ôû quaày vì khoâng bieát giaáy tôø ñaõ ñuû chöa.';
  const { body } = await drop(world.as('tacgia1'), submissionId, await word('1. Thöïc traïng:', old));
  expect(body.value.legacy).toEqual({ font: 'VNI', before: old, after: toUnicode(old, 'VNI') });
  expect(body.value.parts).toEqual([{ key: 'problem', text: 'Mỗi buổi sáng có hơn bốn mươi người đứng chờ ở quầy vì không biết giấy tờ đã đủ chưa.' }]);
});

test('refused in words: another kind of file, one without text, one too large when unpacked; and whoever does not write here', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const submissionId = await makeSubmission(world);
  const ctx = world.as('tacgia1');
  expect(await drop(ctx, submissionId, pdf(), 'a.pdf')).toEqual({ status: 409, body: { ok: false, reason: 'word_expected', message: sentenceOf('word_expected') } });
  expect(await drop(ctx, submissionId, emptyDocx(), 'a.pdf')).toMatchObject({ status: 409, body: { reason: 'file_content_differs' } });
  expect(await drop(ctx, submissionId, emptyDocx())).toEqual({ status: 409, body: { ok: false, reason: 'word_unreadable', message: sentenceOf('word_unreadable') } });
  const bomb = zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `<w>${'0'.repeat(30 * 1024 * 1024)}</w>` });
  expect(await drop(ctx, submissionId, bomb)).toMatchObject({ status: 409, body: { reason: 'word_too_large' } });
  expect(await drop(world.as('tacgia3'), submissionId, await word('x'))).toMatchObject({ status: 404 });
  expect(await drop(other.as('tacgia1'), submissionId, await word('x'))).toMatchObject({ status: 404 });
  const filed = await makeSubmission(world, { status: 'FILED', number: 3 });
  expect(await drop(ctx, filed, await word('x'))).toMatchObject({ status: 409, body: { reason: 'not_editable' } });
  expect(await drop(world.as('vanhoaxahoi'), filed, await word('x'))).toMatchObject({ status: 409, body: { reason: 'not_allowed' } });
});
