import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, vi } from 'vitest';
import { GET } from '@/app/(portal)/submissions/[submissionId]/evidence/[evidenceId]/route';
import { receiveUpload } from '@/app/files-upload';
import type { Ctx } from '@/domain/context';
import { addEvidence } from '@/domain/submissions/add-evidence';
import { dropBytes } from '@/platform/storage';
import { expect, test } from '../../harness/database';
import { makeSubmission, makeWorld } from '../../harness/make';
import { brokenHeic, heic, jpg, pdf } from '../../unit/files/office-files';
import { reasonOf } from '../campaigns/inputs';

// The request's person comes from Next's cookies; here the test says who it is. Everything behind it is real.
const here = vi.hoisted(() => ({ ctx: null as Ctx | null }));
vi.mock('@/platform/request', () => ({ presence: async () => (here.ctx ? { ...here.ctx, mustChangePassword: false } : null), ctxOf: () => here.ctx }));
vi.mock('next/headers', () => ({ headers: async () => new Headers() }));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portal-pictures-'));
  Object.assign(process.env, { FILES_DIR: folder, DATA_DIR: folder, DATABASE_URL: 'postgresql://x@127.0.0.1/x', AUTH_SECRET: 'x'.repeat(32) });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const put = (bytes: Uint8Array, name: string): Request =>
  new Request('http://localhost/api/uploads', { method: 'PUT', body: Buffer.from(bytes), headers: { 'x-file-name': encodeURIComponent(name) } });

const place = { IFD0: { Make: 'Dien thoai' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '11/1 14/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '108/1 30/1 0/1' } };
const photo = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#3060c0' } }).withIccProfile('p3');
const kept = (sha256: string): Promise<Buffer> => readFile(join(folder, sha256.slice(0, 2), sha256));

test.for(['jpg', 'png', 'webp'] as const)('%s: the place is gone, the picture upright, the colours kept', async (kind, { db }) => {
  const world = await makeWorld(db);
  const raw = photo().withExif(place).withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>').withMetadata({ orientation: 6 });
  const taken = await (kind === 'jpg' ? raw.jpeg() : kind === 'png' ? raw.png() : raw.webp()).toBuffer();
  const before = await sharp(taken).metadata();
  expect(before.exif?.toString('latin1')).toContain('Dien thoai');
  expect([before.orientation, before.width, before.xmp !== undefined]).toEqual([6, 60, true]);

  const upload = await receiveUpload(world.as('tacgia1'), put(taken, `Quầy số 3.${kind}`), { maxMb: 3 });
  const bytes = await kept(upload.sha256);
  const after = await sharp(bytes).metadata();
  expect([after.exif, after.xmp, after.orientation, after.width, after.height]).toEqual([undefined, undefined, undefined, 40, 60]);
  expect(after.icc).toEqual(before.icc);
  // What is proven by the hash is what lies there.
  expect([upload.sha256, upload.size]).toEqual([createHash('sha256').update(bytes).digest('hex'), bytes.length]);
  expect(await db.file.findFirstOrThrow()).toMatchObject({ sha256: upload.sha256, size: bytes.length, name: `Quầy số 3.${kind}`, convertedFrom: null });
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

test('HEIC becomes JPEG, and the row says what it was', async ({ db }) => {
  const world = await makeWorld(db);
  const upload = await receiveUpload(world.as('tacgia1'), put(heic(), 'IMG_0001.HEIC'), { maxMb: 3 });
  expect(upload).toMatchObject({ name: 'IMG_0001.jpg', mime: 'image/jpeg' });
  const { data, info } = await sharp(await kept(upload.sha256)).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([64, 48]);
  expect(data[2]).toBeGreaterThan(data[0] ?? 255);
  expect((await sharp(await kept(upload.sha256)).metadata()).exif).toBeUndefined();
  expect(await db.file.findFirstOrThrow()).toMatchObject({ convertedFrom: 'heic' });
});

test('the portal answers while a photo is converted', async ({ db }) => {
  const world = await makeWorld(db);
  let ticks = 0;
  const clock = setInterval(() => (ticks += 1), 1);
  await receiveUpload(world.as('tacgia1'), put(heic(), 'a.heic'), { maxMb: 3 });
  clearInterval(clock);
  expect(ticks).toBeGreaterThan(5);
});

test('refused in words: broken, cut off, a wall of pixels in a few kilobytes', async ({ db }) => {
  const world = await makeWorld(db);
  const reason = (bytes: Uint8Array, name: string) => reasonOf(receiveUpload(world.as('tacgia1'), put(bytes, name), { maxMb: 3 }));
  expect(await reason(brokenHeic(), 'a.heic')).toBe('heic_unreadable');
  // Whole by its head, its pixels damaged.
  expect(await reason(heic().fill(0, 510, 545), 'a.heic')).toBe('heic_unreadable');
  const noisy = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 40 } } }).jpeg().toBuffer();
  expect(await reason(noisy.subarray(0, noisy.length / 2), 'a.jpg')).toBe('picture_broken');
  expect(await reason(jpg().subarray(0, 20), 'a.jpg')).toBe('picture_broken');
  const wall = await sharp({ create: { width: 10_001, height: 10_001, channels: 3, background: '#fff' } }).toColourspace('b-w').png().toBuffer();
  expect(wall.length).toBeLessThan(1024 * 1024);
  expect(await reason(wall, 'a.png')).toBe('picture_too_large');
  expect(await db.file.count()).toBe(0);
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

test('one that would grow past the limit is made smaller', async ({ db }) => {
  const world = await makeWorld(db);
  const wide = await sharp({ create: { width: 5200, height: 600, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 60 } } }).jpeg({ quality: 25 }).toBuffer();
  const maxMb = (wide.length + 1) / (1024 * 1024);
  const upload = await receiveUpload(world.as('tacgia1'), put(wide, 'a.jpg'), { maxMb });
  const { width = 0 } = await sharp(await kept(upload.sha256)).metadata();
  expect(width).toBeLessThan(5200);
  expect(upload.size).toBeLessThanOrEqual(wide.length);
});

test('a small likeness for lists: for whoever may read the file, of pictures only', async ({ db }) => {
  const world = await makeWorld(db);
  const owner = world.as('tacgia1');
  const submissionId = await makeSubmission(world);
  const attach = async (bytes: Uint8Array, name: string) => {
    const { fileId } = await receiveUpload(owner, put(bytes, name), { maxMb: 3 });
    return (await addEvidence(owner, { submissionId, fileId })).evidenceId;
  };
  const picture = await attach(await photo().resize(900, 600).jpeg().toBuffer(), 'a.jpg');
  const paper = await attach(pdf(), 'a.pdf');
  const get = async (ctx: Ctx, evidenceId: string) => {
    here.ctx = ctx;
    return GET(new Request('http://localhost/x?size=thumb'), { params: Promise.resolve({ submissionId, evidenceId }) });
  };
  const answer = await get(owner, picture);
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('vary')]).toEqual([200, 'image/jpeg', 'cookie']);
  expect(answer.headers.get('cache-control')).toMatch(/^private, max-age=\d+$/u);
  expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  const { width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
  expect([width, height]).toEqual([80, 80]);
  // Kept beside the bytes: the second time the picture itself is not opened.
  const { sha256 } = await db.file.findFirstOrThrow({ where: { name: 'a.jpg' } });
  const home = join(folder, sha256.slice(0, 2), sha256);
  await writeFile(home, 'not a picture any more');
  expect((await get(owner, picture)).status).toBe(200);
  await dropBytes(sha256, new Date(Date.now() + 60_000));
  expect((await readdir(join(folder, sha256.slice(0, 2)))).filter((name) => name.startsWith(sha256))).toEqual([]);
  expect((await get(owner, picture)).status).toBe(409);
  expect((await get(owner, paper)).status).toBe(404);
  expect((await get(world.as('tacgia2'), picture)).status).toBe(404);
});
