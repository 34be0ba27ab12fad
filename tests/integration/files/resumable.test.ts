import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, vi } from 'vitest';
import { PUT } from '@/app/api/uploads/route';
import { POST } from '@/app/api/uploads/tus/route';
import { DELETE, HEAD, PATCH } from '@/app/api/uploads/tus/[partId]/route';
import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';
import { sentenceOf } from '@/domain/refusal';
import { sweepParts } from '@/platform/parts';
import { expect, test } from '../../harness/database';
import { makeWorld } from '../../harness/make';
import { pdf, rar } from '../../unit/files/office-files';

// The request's person comes from Next's cookies; here the test says who it is. Everything behind it is real.
const here = vi.hoisted(() => ({ ctx: null as Ctx | null }));
vi.mock('@/platform/request', () => ({ presence: async () => (here.ctx ? { ...here.ctx, mustChangePassword: false } : null), ctxOf: () => here.ctx }));
vi.mock('next/headers', () => ({ headers: async () => new Headers() }));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-parts-'));
  Object.assign(process.env, { FILES_DIR: join(folder, 'files'), DATA_DIR: folder, DATABASE_URL: 'postgresql://x@127.0.0.1/x', AUTH_SECRET: 'x'.repeat(32), MAX_FILE_MB: '3' });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const base = 'http://localhost/api/uploads';
const tus = { 'tus-resumable': '1.0.0' };

async function begin(name: string, size: number, query = ''): Promise<Response> {
  const headers = { ...tus, 'upload-length': String(size), 'upload-metadata': `filename ${Buffer.from(name).toString('base64')}` };
  return POST(new Request(`${base}/tus${query}`, { method: 'POST', headers }), { params: Promise.resolve({}) });
}

const idOf = (response: Response): string => response.headers.get('location')?.split('/').at(-1) ?? '';
const at = (partId: string) => ({ params: Promise.resolve({ partId }) });
const ask = (id: string) => HEAD(new Request(`${base}/tus/${id}`, { method: 'HEAD', headers: tus }), at(id));
const offsetOf = async (id: string) => Number((await ask(id)).headers.get('upload-offset'));
const add = (id: string, offset: number, body: BodyInit) =>
  PATCH(new Request(`${base}/tus/${id}`, { method: 'PATCH', body, headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) }, duplex: 'half' } as RequestInit), at(id));

async function takeOver(id: string) {
  const response = await PUT(new Request(`${base}?part=${id}`, { method: 'PUT' }), { params: Promise.resolve({}) });
  return { status: response.status, body: (await response.json()) as { ok: boolean; reason?: string; message?: string; value?: { fileId: string } } };
}

/** Some bytes, and when they have arrived the line is cut. */
const cut = (bytes: Uint8Array, arrived: () => Promise<boolean>): ReadableStream<Uint8Array> => {
  let sent = false;
  return new ReadableStream({
    async pull(controller) {
      while (sent && !(await arrived()));
      if (sent) return controller.error(new Error('terminated'));
      sent = true;
      controller.enqueue(bytes);
    },
  });
};

const scan = () => Buffer.concat([Buffer.from(pdf()), randomBytes(200_000), Buffer.from('\nstartxref\n9\n%%EOF\n')]);
const parts = () => readdir(join(folder, 'unfinished')).catch(() => []);

test('in pieces, cut in the middle of one, gone on from there, taken over once', async ({ db }) => {
  const world = await makeWorld(db);
  here.ctx = world.as('tacgia1');
  const bytes = scan();
  const begun = await begin('Bản quét.pdf', bytes.length);
  expect(begun.status).toBe(201);
  const id = idOf(begun);
  expect(begun.headers.get('location')).toBe(`/api/uploads/tus/${id}`);
  expect((await add(id, 0, bytes.subarray(0, 50_000))).status).toBe(204);
  await add(id, 50_000, cut(bytes.subarray(50_000, 80_000), async () => (await stat(join(folder, 'unfinished', id))).size === 80_000)).catch(() => null);
  expect(await offsetOf(id)).toBe(80_000);
  expect(await takeOver(id)).toMatchObject({ status: 409, body: { reason: 'file_incomplete', message: expect.stringMatching(/^Bản quét\.pdf: /u) } });
  // Sent from a wrong place, nothing is written.
  expect((await add(id, 50_000, bytes.subarray(50_000))).status).toBe(409);
  expect((await add(id, 80_000, bytes.subarray(80_000))).status).toBe(204);
  const [one, two] = await Promise.all([takeOver(id), takeOver(id)]);
  expect([one.body.value?.fileId, two.body.value?.fileId]).toEqual([id, id]);
  expect(await takeOver(id)).toMatchObject({ status: 200, body: { ok: true, value: { fileId: id } } });
  expect(await db.file.findMany({ select: { id: true, name: true, sha256: true, size: true, uploadedById: true } })).toEqual([
    { id, name: 'Bản quét.pdf', sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length, uploadedById: world.accounts.tacgia1 },
  ]);
  expect(await parts()).toEqual([]);
});

test('whose it is: nobody else asks, adds, gives up or takes over', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  here.ctx = world.as('tacgia1');
  const id = idOf(await begin('a.pdf', 10));
  for (const stranger of [world.as('tacgia2'), other.as('tacgia1')]) {
    here.ctx = stranger;
    expect((await ask(id)).status).toBe(404);
    expect((await add(id, 0, 'x')).status).toBe(404);
    expect((await DELETE(new Request(`${base}/tus/${id}`, { method: 'DELETE', headers: tus }), at(id))).status).toBe(404);
    expect(await takeOver(id)).toMatchObject({ body: { reason: 'file_not_yours' } });
  }
  here.ctx = null;
  expect((await ask(id)).status).toBe(401);
  expect((await begin('a.pdf', 10)).status).toBe(401);
  here.ctx = world.as('tacgia1');
  expect((await ask('..%2f..%2fetc')).status).toBe(404);
  expect((await ask(newId())).status).toBe(404);
  expect(await offsetOf(id)).toBe(0);
  expect((await DELETE(new Request(`${base}/tus/${id}`, { method: 'DELETE', headers: tus }), at(id))).status).toBe(204);
  expect((await ask(id)).status).toBe(404);
});

test('what stands behind the address names nobody else’s part', async ({ db }) => {
  const world = await makeWorld(db);
  here.ctx = world.as('tacgia1');
  const victim = idOf(await begin('benh-an.pdf', 10));
  here.ctx = world.as('tacgia2');
  const own = idOf(await begin('x.pdf', 20));
  for (const query of [`?x=/${victim}`, `?/${victim}/`, `?${victim}`]) {
    const say = (method: string, more: RequestInit = {}) => new Request(`${base}/tus/${own}${query}`, { method, ...more, headers: { ...tus, ...(more.headers as Record<string, string>) }, duplex: 'half' } as RequestInit);
    const head = await HEAD(say('HEAD'), at(own));
    expect([head.status, head.headers.get('upload-length')]).toEqual([200, '20']);
    const offset = head.headers.get('upload-offset') ?? '';
    expect((await PATCH(say('PATCH', { body: 'EVIL', headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': offset } }), at(own))).status).toBe(204);
  }
  expect((await stat(join(folder, 'unfinished', own))).size).toBe(12);
  expect((await DELETE(new Request(`${base}/tus/${own}?x=/${victim}`, { method: 'DELETE', headers: tus }), at(own))).status).toBe(204);
  expect((await ask(own)).status).toBe(404);
  here.ctx = world.as('tacgia1');
  expect(await offsetOf(victim)).toBe(0);
  expect((await DELETE(new Request(`${base}/tus/${victim}`, { method: 'DELETE', headers: tus }), at(victim))).status).toBe(204);
});

test('what cannot be kept is said at once where it can be known, and leaves nothing', async ({ db }) => {
  const world = await makeWorld(db);
  here.ctx = world.as('tacgia1');
  await db.campaign.updateMany({ where: { id: world.campaignId }, data: { maxFileMb: 1 } });
  const large = await begin('Nặng.pdf', 2 * 1024 * 1024, `?campaign=${world.campaignId}`);
  expect([large.status, await large.json()]).toMatchObject([413, { reason: 'file_too_large', message: expect.stringMatching(/^Nặng\.pdf: tệp nặng quá 1 MB\./u) }]);
  expect((await begin('Nặng.pdf', 4 * 1024 * 1024)).status).toBe(413);
  const id = idOf(await begin('a.rar', rar().length));
  await add(id, 0, Buffer.from(rar()));
  expect(await takeOver(id)).toMatchObject({ status: 409, body: { reason: 'file_type_refused', message: expect.stringMatching(/^a\.rar: /u) } });
  expect(await parts()).toEqual([]);
  expect(await db.file.count()).toBe(0);
});

test('one account lays down a gigabyte that nothing names, and no more', async ({ db }) => {
  const world = await makeWorld(db);
  here.ctx = world.as('tacgia1');
  const { organizationId } = world;
  const send = async (name: string) => {
    const response = await PUT(new Request(base, { method: 'PUT', body: Buffer.from(pdf()), headers: { 'x-file-name': name, 'content-length': String(pdf().length) } }), { params: Promise.resolve({}) });
    return { status: response.status, body: (await response.json()) as { reason?: string; message?: string } };
  };
  const file = await db.file.create({ data: { organizationId, id: newId(), sha256: '0'.repeat(64), name: 'lon.pdf', mime: 'application/pdf', size: 1024 ** 3 - 1024 * 1024, uploadedById: here.ctx.actor.accountId, createdAt: here.ctx.now } });
  // What is announced counts before it has come.
  const part = idOf(await begin('a.pdf', 1024 * 1024 - 1_000));
  const refused = await begin('b.pdf', 2_000);
  expect([refused.status, await refused.json()]).toMatchObject([409, { reason: 'file_quota', message: `b.pdf: ${sentenceOf('file_quota')}` }]);
  expect(await send('nho.pdf')).toMatchObject({ status: 200 });
  await db.file.update({ where: { organizationId_id: { organizationId, id: file.id } }, data: { size: 1024 ** 3 } });
  expect(await send('nho.pdf')).toMatchObject({ status: 409, body: { reason: 'file_quota', message: `nho.pdf: ${sentenceOf('file_quota')}` } });
  // Of others nothing, and nothing of what has its place.
  here.ctx = world.as('tacgia2');
  expect(await send('nho.pdf')).toMatchObject({ status: 200 });
  here.ctx = world.as('tacgia1');
  await db.campaignFile.create({ data: { organizationId, id: newId(), campaignId: world.campaignId, fileId: file.id, kind: 'OTHER', addedAt: here.ctx.now } });
  expect(await send('nho.pdf')).toMatchObject({ status: 200 });
  expect((await DELETE(new Request(`${base}/tus/${part}`, { method: 'DELETE', headers: tus }), at(part))).status).toBe(204);
});

test('no room on the disk: said in words, and gone on with later', async ({ db }) => {
  const world = await makeWorld(db);
  here.ctx = world.as('tacgia1');
  const bytes = scan();
  const id = idOf(await begin('a.pdf', bytes.length));
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const { open } = await import('node:fs/promises');
  const probe = await open(join(folder, 'probe'), 'w');
  const write = vi.spyOn(Object.getPrototypeOf(probe) as typeof probe, 'write').mockRejectedValueOnce(full);
  await probe.close();
  const refused = await add(id, 0, bytes.subarray(0, 1000));
  write.mockRestore();
  expect([refused.status, await refused.json()]).toEqual([507, { ok: false, reason: 'disk_full', message: sentenceOf('disk_full') }]);
  expect((await add(id, await offsetOf(id), bytes)).status).toBe(204);
  expect((await takeOver(id)).status).toBe(200);
});

test('parts to which nothing was added for a day are swept', async ({ db }) => {
  const world = await makeWorld(db);
  here.ctx = world.as('tacgia1');
  const [old, young] = [idOf(await begin('a.pdf', 10)), idOf(await begin('b.pdf', 10))];
  const yesterday = new Date(Date.now() - 25 * 3600 * 1000);
  await utimes(join(folder, 'unfinished', old), yesterday, yesterday);
  await sweepParts(new Date(Date.now() - 24 * 3600 * 1000));
  expect((await parts()).sort()).toEqual([young, `${young}.json`]);
  expect((await ask(old)).status).toBe(404);
  expect(await offsetOf(young)).toBe(0);
});
