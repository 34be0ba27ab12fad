import 'server-only';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { PictureKind } from '@/domain/files/kinds';
import { storedPath, thumbnailPath } from './storage';
import { takeTurns } from './turns';

/** Why a picture cannot be kept; the same names as the refusals. */
export class BadPicture extends Error {
  readonly reason: 'picture_broken' | 'picture_too_large' | 'heic_unreadable';
  constructor(reason: BadPicture['reason']) {
    super(reason);
    this.reason = reason;
  }
}

// A file of some kilobytes may claim to be a wall of pixels: it is refused by its head, before anything is unpacked.
const maxPixels = 100_000_000;
const maxHeicPixels = 50_000_000;
const maxHeicBytes = 40 * 1024 * 1024;
const heicPatienceMs = 60_000;
const quality = 92;

// Staged files have names that come again, and each is read once.
sharp.cache(false);

export type CleanPicture = { bytes: Uint8Array; kind: 'jpg' | 'png' | 'webp' };

// One after the other: a large picture unpacked takes some hundred megabytes. A list must not wait until somebody's photo is
// converted; of a list all pictures are asked for at once, so more of them may wait.
const arrivals = takeTurns({ atOnce: 1, mostWaiting: 20, ownWaiting: 2 });
const thumbnails = takeTurns({ atOnce: 1, mostWaiting: 400, ownWaiting: 100 });

/**
 * The picture upright and without what the camera wrote beside it: place, time, device. Colour profiles stay. HEIC, which
 * few office PCs open, becomes JPEG. One that would grow past `maxBytes` is made smaller.
 * @throws BadPicture, TooManyWaiting
 */
export const cleanPicture = (path: string, kind: PictureKind, { maxBytes, accountId, signal }: { maxBytes: number; accountId: string; signal?: AbortSignal }): Promise<CleanPicture> =>
  arrivals(accountId, async () => {
    if (kind !== 'heic') return { kind, bytes: await redraw(path, kind, maxBytes) };
    return { kind: 'jpg', bytes: await redraw(await heicToJpeg(path), 'jpg', maxBytes) };
  }, signal);

/** A small JPEG of a stored picture, for lists: made once, and kept beside its bytes. @throws BadPicture, TooManyWaiting */
export async function thumbnail(sha256: string, edge: number, { accountId, signal }: { accountId: string; signal?: AbortSignal }): Promise<Uint8Array> {
  const kept = thumbnailPath(sha256, edge);
  const read = (): Promise<Uint8Array | null> => readFile(kept).catch(() => null);
  return (await read()) ?? thumbnails(accountId, async () => {
    // Somebody before us in the line may have asked for the same.
    const made = await read();
    if (made) return made;
    const small = open(storedPath(sha256)).resize({ width: edge, height: edge, fit: 'cover' }).flatten({ background: '#ffffff' });
    const bytes = await small.jpeg({ quality: 80 }).toBuffer().catch(broken);
    // Half a picture is never found there. On a full disk it is shown and made again.
    const aside = `${kept}.${process.pid}`;
    await writeFile(aside, bytes).then(() => rename(aside, kept)).catch(() => rm(aside, { force: true }));
    return bytes;
  }, signal);
}

const open = (input: string | Uint8Array): Sharp => sharp(input, { limitInputPixels: maxPixels, failOn: 'error', sequentialRead: true });

const broken = (): never => {
  throw new BadPicture('picture_broken');
};

async function redraw(input: string | Uint8Array, kind: CleanPicture['kind'], maxBytes: number): Promise<Uint8Array> {
  await demandPixels(input, maxPixels, 'picture_broken');
  for (const edge of [null, 4096, 2560]) {
    const upright = open(input).autoOrient().keepIccProfile();
    const drawn = await encode(edge ? upright.resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true }) : upright, kind).toBuffer().catch(broken);
    if (drawn.length <= maxBytes) return drawn;
  }
  throw new BadPicture('picture_too_large');
}

function encode(picture: Sharp, kind: CleanPicture['kind']): Sharp {
  if (kind === 'png') return picture.png();
  return kind === 'webp' ? picture.webp({ quality }) : picture.jpeg({ quality });
}

async function demandPixels(input: string | Uint8Array, most: number, otherwise: BadPicture['reason']): Promise<void> {
  const head = await sharp(input, { limitInputPixels: false }).metadata().catch(() => null);
  if (!head) throw new BadPicture(otherwise);
  if (head.width * head.height > most) throw new BadPicture('picture_too_large');
}

async function heicToJpeg(path: string): Promise<Uint8Array> {
  if ((await stat(path)).size > maxHeicBytes) throw new BadPicture('picture_too_large');
  await demandPixels(path, maxHeicPixels, 'heic_unreadable');
  const bytes = await readFile(path);
  // By name from the root of the portal, like the migrations, and by a class the bundler does not see: it would pack the
  // thread's script with itself, where libheif no longer finds its parts.
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const file = join(process.cwd(), 'src/platform/heic-worker.ts');
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: bytes, execArgv: [], stdout: true, stderr: true });
    const end = (settle: () => void): void => {
      clearTimeout(clock);
      settle();
      void worker.terminate();
    };
    const refuse = (): void => end(() => reject(new BadPicture('heic_unreadable')));
    const clock = setTimeout(refuse, heicPatienceMs);
    worker.once('message', (jpeg: Uint8Array) => end(() => resolve(jpeg)));
    worker.once('error', refuse);
    worker.once('exit', refuse);
  });
}
