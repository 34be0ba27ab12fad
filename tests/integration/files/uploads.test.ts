import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { fileResponse, receiveUpload } from '@/app/files-upload';
import { PUT } from '@/app/api/uploads/route';
import { GET } from '@/app/(portal)/campaigns/[campaignId]/files/[fileId]/route';
import { attachFile } from '@/domain/campaigns/attach-file';
import { removeFile } from '@/domain/campaigns/remove-file';
import type { Ctx } from '@/domain/context';
import { takeOwnUpload } from '@/domain/files/take-own-upload';
import { newId } from '@/domain/id';
import { sentenceOf } from '@/domain/refusal';
import { expect, test } from '../../harness/database';
import { makeWorld } from '../../harness/make';
import { brokenPdf, compound, docm, docx, jpg, pdf, rar } from '../../unit/files/office-files';
import { reasonOf, refusalOf } from '../campaigns/inputs';

// The request's person comes from Next's cookies; here the test says who it is. Everything behind it is real.
const here = vi.hoisted(() => ({ ctx: null as Ctx | null }));
vi.mock('@/platform/request', () => ({
  presence: async () => (here.ctx ? { ...here.ctx, mustChangePassword: false } : null),
  ctxOf: () => here.ctx,
}));
vi.mock('next/headers', () => ({ headers: async () => new Headers() }));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-files-'));
  Object.assign(process.env, { FILES_DIR: folder, DATA_DIR: folder, DATABASE_URL: 'postgresql://x@127.0.0.1/x', AUTH_SECRET: 'x'.repeat(32), MAX_FILE_MB: '3' });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const put = (bytes: Uint8Array, name: string, headers: Record<string, string> = {}): Request =>
  new Request('http://localhost/api/uploads', { method: 'PUT', body: Buffer.from(bytes), headers: { 'x-file-name': encodeURIComponent(name), ...headers } });

/** Bytes without an announced length, in pieces. */
function streamed(total: number, name: string): Request {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent >= total) return controller.close();
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  return new Request('http://localhost/api/uploads', { method: 'PUT', body, headers: { 'x-file-name': name }, duplex: 'half' } as RequestInit);
}

const incoming = () => readdir(join(folder, 'incoming')).catch(() => []);

test('kept under its hash, with the name in NFC and the type by content', async ({ db }) => {
  const world = await makeWorld(db);
  const bytes = docx();
  const upload = await receiveUpload(world.as('tacgia1'), put(bytes, 'Báo cáo.docx'.normalize('NFD')), { maxMb: 3 });
  expect(upload).toMatchObject({ name: 'Báo cáo.docx'.normalize('NFC'), size: bytes.length, mime: expect.stringContaining('wordprocessingml') });
  const row = await db.file.findFirstOrThrow({ where: { id: upload.fileId } });
  expect(row).toMatchObject({ organizationId: world.organizationId, uploadedById: world.accounts.tacgia1, createdAt: world.as('tacgia1').now });
  const response = await fileResponse(row);
  expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
  expect(response.headers.get('content-disposition')).toBe("attachment; filename=\"Bao cao.docx\"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o.docx");
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toContain('sandbox');
  expect(await incoming()).toEqual([]);
});

test('the same bytes twice: two rows, one blob', async ({ db }) => {
  const world = await makeWorld(db);
  const [one, two] = await Promise.all([1, 2].map(() => receiveUpload(world.as('tacgia1'), put(jpg(), 'a.jpg'), { maxMb: 3 })));
  expect(one?.fileId).not.toBe(two?.fileId);
  const rows = await db.file.findMany({ select: { sha256: true } });
  expect(new Set(rows.map((row) => row.sha256)).size).toBe(1);
  expect(await readdir(join(folder, rows[0]?.sha256.slice(0, 2) ?? ''))).toContain(rows[0]?.sha256);
});

test.for([
  ['nothing', new Uint8Array(), 'a.pdf', 'file_empty'],
  ['packed', rar(), 'a.rar', 'file_type_refused'],
  ['foreign bytes', rar(), 'a.docx', 'file_content_differs'],
  ['macros', docm(), 'a.docx', 'file_has_macros'],
  ['a password', compound('EncryptedPackage'), 'a.docx', 'file_encrypted'],
] as const)('refused: %s', async ([, bytes, name, reason], { db }) => {
  const world = await makeWorld(db);
  const refused = await refusalOf(receiveUpload(world.as('tacgia1'), put(bytes, name), { maxMb: 3 }));
  expect(refused.reason).toBe(reason);
  expect(refused.fields?.file?.[0]).toMatch(new RegExp(`^${name}: \\p{Lu}.*\\.$`, 'u'));
  expect(await db.file.count()).toBe(0);
  expect(await incoming()).toEqual([]);
});

test('too large: by what is announced, and while it comes', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('tacgia1');
  const announced = await refusalOf(receiveUpload(ctx, put(pdf(), 'a.pdf', { 'content-length': String(3 * 1024 * 1024 + 1) }), { maxMb: 3 }));
  expect([announced.reason, announced.fields?.file?.[0]]).toEqual(['file_too_large', 'a.pdf: tệp nặng quá 3 MB. Giảm cỡ ảnh hoặc tách thành nhiều tệp rồi gửi lại.']);
  expect(await reasonOf(receiveUpload(ctx, streamed(4 * 1024 * 1024, 'a.pdf'), { maxMb: 3 }))).toBe('file_too_large');
  expect(await incoming()).toEqual([]);
});

test('cut short: fewer bytes than announced, or a broken stream', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('tacgia1');
  expect(await reasonOf(receiveUpload(ctx, put(pdf(), 'a.pdf', { 'content-length': String(pdf().length + 5) }), { maxMb: 3 }))).toBe('file_incomplete');
  const body = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error('terminated')) });
  const broken = new Request('http://localhost/api/uploads', { method: 'PUT', body, headers: { 'x-file-name': 'a.pdf' }, duplex: 'half' } as RequestInit);
  expect(await reasonOf(receiveUpload(ctx, broken, { maxMb: 3 }))).toBe('file_incomplete');
  expect(await incoming()).toEqual([]);
});

test('a long name is cut, a broken PDF is only saved, a missing blob is said', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('tacgia1');
  const { name } = await receiveUpload(ctx, put(pdf(), `${'ạ'.repeat(300)}.pdf`.normalize('NFD')), { maxMb: 3 });
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  const { fileId } = await receiveUpload(ctx, put(brokenPdf(), 'hong.pdf'), { maxMb: 3 });
  const row = await db.file.findFirstOrThrow({ where: { id: fileId } });
  const response = await fileResponse(row, { inline: true });
  expect([response.headers.get('content-type'), response.headers.get('content-disposition')?.split(';')[0]]).toEqual(['application/octet-stream', 'attachment']);
  await response.body?.cancel();
  expect(await reasonOf(fileResponse({ ...row, sha256: 'f'.repeat(64) }))).toBe('file_bytes_missing');
});

test('PUT /api/uploads speaks the client’s protocol', async ({ db }) => {
  const world = await makeWorld(db);
  const call = async (request: Request) => {
    const response = await PUT(request, { params: Promise.resolve({}) });
    return { status: response.status, body: (await response.json()) as { ok: boolean; reason?: string; message?: string; value?: { fileId: string } } };
  };
  here.ctx = null;
  expect(await call(put(pdf(), 'a.pdf'))).toMatchObject({ status: 401, body: { ok: false, reason: 'signed_out' } });
  here.ctx = world.as('tacgia1');
  const stored = await call(put(pdf(), 'Kế hoạch.pdf'));
  expect(stored).toMatchObject({ status: 200, body: { ok: true, value: { name: 'Kế hoạch.pdf', mime: 'application/pdf' } } });
  expect(await db.file.count({ where: { id: stored.body.value?.fileId, uploadedById: world.accounts.tacgia1 } })).toBe(1);
  expect(await call(put(rar(), 'a.rar'))).toMatchObject({ status: 409, body: { ok: false, reason: 'file_type_refused', message: expect.stringMatching(/^a\.rar: /u) } });
  // The campaign's own limit is lower than the server's, for authors.
  await db.campaign.updateMany({ where: { id: world.campaignId }, data: { maxFileMb: 1 } });
  const large = (ctx: Ctx) => {
    here.ctx = ctx;
    const request = streamed(2 * 1024 * 1024, 'a.pdf');
    return call(new Request(`http://localhost/api/uploads?campaign=${world.campaignId}`, { method: 'PUT', body: request.body, headers: request.headers, duplex: 'half' } as RequestInit));
  };
  expect(await large(world.as('tacgia1'))).toMatchObject({ status: 413, body: { reason: 'file_too_large' } });
  expect(await large(world.as('vanhoaxahoi'))).toMatchObject({ status: 409, body: { reason: 'file_content_differs' } });
});

test('an upload is attached once, by who sent it', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const office = world.as('vanhoaxahoi');
  const { fileId } = await receiveUpload(office, put(pdf(), 'a.pdf'), { maxMb: 3 });
  const attach = (ctx: Ctx, campaignId = world.campaignId) => attachFile(ctx, { campaignId, fileId, kind: 'PLAN' });
  expect(await reasonOf(attach(world.as('admin')))).toBe('file_not_yours');
  expect(await reasonOf(attach(other.as('admin'), other.campaignId))).toBe('file_not_yours');
  expect(await reasonOf(attach(world.as('tacgia1')))).toBe('not_allowed');
  expect(await reasonOf(takeOwnUpload(office, 'no-id'))).toBe('file_not_yours');
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => attach(office)));
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  expect(await reasonOf(attach(office))).toBe('file_attached');
  expect(await db.campaignFile.count()).toBe(1);
});

test('a campaign’s file is there for everybody who sees the campaign, and for nobody else', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const office = world.as('vanhoaxahoi');
  const { fileId } = await receiveUpload(office, put(pdf(), 'Kế hoạch.pdf'), { maxMb: 3 });
  const get = async (ctx: Ctx, id = fileId, query = '', campaignId = world.campaignId) => {
    here.ctx = ctx;
    return GET(new Request(`http://localhost/f${query}`), { params: Promise.resolve({ campaignId, fileId: id }) });
  };
  expect((await get(office)).status).toBe(404);
  await attachFile(office, { campaignId: world.campaignId, fileId, kind: 'PLAN' });
  const seen = await get(world.as('tacgia1'), fileId, '?view=1');
  expect([seen.status, seen.headers.get('content-disposition')?.split(';')[0]]).toEqual([200, 'inline']);
  await seen.body?.cancel();
  expect((await get(other.as('admin'))).status).toBe(404);
  expect((await get(office, newId())).status).toBe(404);
  expect((await get(office, 'x')).status).toBe(404);
  await removeFile(office, { campaignId: world.campaignId, fileId });
  expect((await get(world.as('tacgia1'))).status).toBe(404);
  expect(await reasonOf(removeFile(office, { campaignId: world.campaignId, fileId }))).toBe('not_found');
  // Of a draft only those who prepare it see the papers.
  await db.campaign.updateMany({ where: { id: world.campaignId }, data: { status: 'DRAFT' } });
  expect((await get(world.as('tacgia1'))).status).toBe(404);
});

test('no room on the disk: said in words, tried again later, nothing left behind', async ({ db }) => {
  const world = await makeWorld(db);
  here.ctx = world.as('tacgia1');
  const call = async (request: Request) => {
    const response = await PUT(request, { params: Promise.resolve({}) });
    return [response.status, await response.json()];
  };
  const told = [507, { ok: false, reason: 'disk_full', message: sentenceOf('disk_full') }];
  // The system's own error, at the place where the bytes are written.
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const body = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(full) });
  expect(await call(new Request('http://localhost/api/uploads', { method: 'PUT', body, headers: { 'x-file-name': 'a.pdf' }, duplex: 'half' } as RequestInit))).toEqual(told);
  expect(await incoming()).toEqual([]);
  // PostgreSQL's, when it cannot make a table longer.
  await db.$executeRaw`create function full_disk() returns trigger language plpgsql as $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`;
  await db.$executeRaw`create trigger full_disk before insert on "File" for each row execute function full_disk()`;
  try {
    expect(await call(put(pdf(), 'a.pdf'))).toEqual(told);
  } finally {
    await db.$executeRaw`drop function full_disk cascade`;
  }
  expect((await call(put(pdf(), 'a.pdf')))[0]).toBe(200);
});
