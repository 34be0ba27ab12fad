import { Readable } from 'node:stream';
import type { FileScan } from '@/generated/prisma/enums';
import { Refusal, type Reason, refuseIf, sentenceOf } from '@/domain/refusal';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { cleanFileName, contentDisposition } from '@/domain/files/file-name';
import { type FileKind, fileKinds, isPicture, type PictureKind, viewOf } from '@/domain/files/kinds';
import { whyNotOpenFile } from '@/domain/files/policy';
import { getOwnUpload } from '@/domain/files/queries';
import { judgeFile } from '@/domain/files/sniff';
import { keepFile, type StoredBytes } from '@/domain/files/store-file';
import { env } from '@/platform/env';
import { BadPicture, type CleanPicture, cleanPicture, thumbnail } from '@/platform/pictures';
import { dropPart, findPart, readPart } from '@/platform/parts';
import { refusalResponse } from './handler';
import { demandQuota } from './upload-quota';
import { openBytes, type StagedBytes, stageStream, storedSize, thumbnailEdge, TooManyBytes } from '@/platform/storage';
import { TooManyWaiting } from '@/platform/turns';
import { isUnscannable } from '@/platform/unscannable';

export type Upload = { fileId: string; name: string; mime: string; size: number; sha256: string };

type Limits = { maxMb: number; allow?: readonly FileKind[]; /** Of the request: who goes away leaves the line. */ signal?: AbortSignal };

/**
 * Takes one file in: PUT with the bare bytes and the name in x-file-name (src/ui/upload.ts). Its size is held to the limit
 * before and while it arrives, its content decides what it is; pictures lose what the camera wrote beside them. The row belongs to the sender until a verb attaches it.
 */
export async function receiveUpload(ctx: Ctx, request: Request, { maxMb, allow }: Limits): Promise<Upload> {
  const rawName = readName(request.headers.get('x-file-name'));
  const announced = Number(request.headers.get('content-length') ?? Number.NaN);
  const maxBytes = maxMb * 1024 * 1024;
  if (announced > maxBytes) throw tooLarge(rawName, maxMb);
  if (!request.body) throw refuse('file_empty', rawName);
  // Who does not say how much it is may send as much as one file may have.
  await demandQuota(ctx, rawName, Number.isInteger(announced) ? announced : maxBytes);
  const staged = await stage(request.body as unknown as AsyncIterable<Uint8Array>, maxBytes, rawName, maxMb);
  try {
    // A connection cut at the wrong moment ends the stream early without an error on some proxies.
    if (Number.isInteger(announced) && staged.size < announced) throw refuse('file_incomplete', rawName);
    return await keepStaged(ctx, staged, rawName, { maxMb, allow, signal: request.signal });
  } finally {
    await staged.drop();
  }
}

/**
 * Takes over what has come in pieces. The row gets the id of the upload, so that asking twice, after an answer was lost on
 * its way, gives the same file.
 */
export async function receivePart(ctx: Ctx, partId: string, limits: Limits): Promise<Upload> {
  const done = isId(partId) ? await getOwnUpload(ctx, partId) : null;
  if (done) return { ...done, fileId: done.id };
  const part = isId(partId) ? await findPart(partId) : null;
  if (!part) {
    // Taken over by another request between the two looks: the row is there before the part goes.
    const meanwhile = isId(partId) ? await getOwnUpload(ctx, partId) : null;
    if (meanwhile) return { ...meanwhile, fileId: meanwhile.id };
  }
  if (part?.accountId !== ctx.actor.accountId || part.organizationId !== ctx.actor.organizationId) throw new Refusal('file_not_yours');
  if (part.offset < part.size) throw refuse('file_incomplete', part.name);
  const staged = await stage(readPart(partId), limits.maxMb * 1024 * 1024, part.name, limits.maxMb);
  try {
    const upload = await keepStaged(ctx, staged, part.name, limits, partId);
    await dropPart(partId);
    return upload;
  } catch (error) {
    // What is refused for what it is would be refused again; a full disk or a lost database may be tried once more.
    if (error instanceof Refusal && error.reason !== 'busy') await dropPart(partId);
    throw error;
  } finally {
    await staged.drop();
  }
}

/** What has arrived whole: judged by content, pictures redrawn, put into the store under the hash of what is kept. */
async function keepStaged(ctx: Ctx, staged: StagedBytes, rawName: string, { maxMb, allow, signal }: Limits, id?: string): Promise<Upload> {
  const verdict = await judgeFile(rawName, staged, allow);
  if (!verdict.ok) throw refuse(verdict.reason, rawName);
  if (!isPicture(verdict.kind)) return keepAs(ctx, staged, { name: cleanFileName(rawName, verdict.extension), mime: verdict.mime }, id);
  const picture = await cleaned(ctx, staged, verdict.kind, rawName, maxMb, signal);
  const redrawn = await stageStream(once(picture.bytes), picture.bytes.length);
  try {
    const isSame = picture.kind === verdict.kind;
    const name = cleanFileName(rawName, isSame ? verdict.extension : fileKinds[picture.kind].extensions[0]);
    return await keepAs(ctx, redrawn, { name, mime: fileKinds[picture.kind].mime, convertedFrom: isSame ? null : verdict.kind }, id);
  } finally {
    await redrawn.drop();
  }
}

/** Into the store, with its row; checked before anybody is served where a scanner is configured. */
export async function keepAs(ctx: Ctx, staged: Pick<StagedBytes, 'keep' | 'sha256' | 'size'>, facts: Pick<StoredBytes, 'name' | 'mime' | 'convertedFrom'>, givenId?: string): Promise<Upload> {
  await staged.keep();
  const { sha256, size } = staged;
  const { id } = await keepFile(ctx, { ...facts, sha256, size, scan: env().CLAMD_ADDRESS ? 'PENDING' : null }, givenId);
  return { fileId: id, name: facts.name, mime: facts.mime, size, sha256 };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function cleaned({ actor }: Ctx, staged: StagedBytes, kind: PictureKind, name: string, maxMb: number, signal?: AbortSignal): Promise<CleanPicture> {
  try {
    return await cleanPicture(staged.path, kind, { maxBytes: maxMb * 1024 * 1024, accountId: actor.accountId, signal });
  } catch (error) {
    if (error instanceof TooManyWaiting) throw refuse('busy', name);
    throw error instanceof BadPicture ? refuse(error.reason, name) : error;
  }
}

/** Aside, held to the limit as it comes. */
export async function stage(body: AsyncIterable<Uint8Array>, maxBytes: number, name: string, maxMb: number): Promise<StagedBytes> {
  try {
    return await stageStream(body, maxBytes);
  } catch (error) {
    if (error instanceof TooManyBytes) throw tooLarge(name, maxMb);
    throw isCut(error) ? refuse('file_incomplete', name) : error;
  }
}

const isCut = (error: unknown): boolean => error instanceof Error && /abort|terminated|premature|closed|reset/iu.test(`${error.name} ${error.message}`);

export function readName(header: string | null): string {
  try {
    return cleanFileName(decodeURIComponent(header ?? ''));
  } catch {
    return cleanFileName(header ?? '');
  }
}

/** The sentence names the file: several may be under way at once. */
const refuse = (reason: Reason, name: string): Refusal => new Refusal(reason, { file: [`${name}: ${sentenceOf(reason)}`] });

export const tooLarge = (name: string, maxMb: number): Refusal =>
  new Refusal('file_too_large', { file: [`${name}: tệp nặng quá ${maxMb} MB. Giảm cỡ ảnh hoặc tách thành nhiều tệp rồi gửi lại.`] });

/** The sentence that names the file, where there is one. @throws what is no refusal, and refusals of the whole request */
export function uploadRefusal(error: unknown): Response {
  const told = error instanceof Refusal ? error.fields?.file?.[0] : undefined;
  if (!(error instanceof Refusal) || !told) throw error;
  const { status } = refusalResponse(error.reason);
  return Response.json({ ok: false, reason: error.reason, message: told }, { status: error.reason === 'file_too_large' ? 413 : status });
}

/** `scan` is asked for everywhere, so that no route can forget it. */
type Served = { sha256: string; mime: string; scan: FileScan | null };

function refuseHeldBack(file: Served): void {
  const whyNot = whyNotOpenFile(file);
  refuseIf(whyNot === 'file_scan_pending' && isUnscannable(file.sha256) ? 'file_unscannable' : whyNot);
}

/**
 * The bytes of a file whose owner's route has decided that the visitor may have them. In place only what a browser shows
 * without running anything; the rest, and damaged PDFs, are saved.
 */
export async function fileResponse(file: Served & { name: string }, { inline = false } = {}): Promise<Response> {
  refuseHeldBack(file);
  const size = await storedSize(file.sha256);
  if (size === null) throw new Refusal('file_bytes_missing');
  const shown = inline && viewOf(file.mime) !== null;
  return new Response(Readable.toWeb(openBytes(file.sha256)) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': file.mime,
      'content-length': String(size),
      'content-disposition': contentDisposition(file.name, shown),
      'x-content-type-options': 'nosniff',
      // Chromium's own PDF viewer does not start in a sandbox; a PDF cannot run script in the page's name anyway.
      'content-security-policy': file.mime === 'application/pdf' && shown ? "default-src 'none'; style-src 'unsafe-inline'" : "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    },
  });
}

/** A small likeness of a stored picture. Kept by the reader's own browser for as long as the session stays the same. */
export async function thumbnailResponse({ actor }: Ctx, file: Served, signal?: AbortSignal): Promise<Response> {
  refuseHeldBack(file);
  if (viewOf(file.mime) !== 'image') throw new Refusal('not_found');
  if ((await storedSize(file.sha256)) === null) throw new Refusal('file_bytes_missing');
  const bytes = await thumbnail(file.sha256, thumbnailEdge, { accountId: actor.accountId, signal }).catch((error: unknown) => {
    if (error instanceof TooManyWaiting) throw new Refusal('busy');
    throw error instanceof BadPicture ? new Refusal(error.reason) : error;
  });
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, max-age=86400',
      vary: 'cookie',
    },
  });
}
