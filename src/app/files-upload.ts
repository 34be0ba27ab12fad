import { Readable } from 'node:stream';
import { Refusal, type Reason, sentenceOf } from '@/domain/refusal';
import type { Ctx } from '@/domain/context';
import { cleanFileName, contentDisposition } from '@/domain/files/file-name';
import type { FileKind } from '@/domain/files/kinds';
import { judgeFile } from '@/domain/files/sniff';
import { keepFile } from '@/domain/files/store-file';
import { refusalResponse } from './handler';
import { openBytes, type StagedBytes, stageStream, storedSize, TooManyBytes } from '@/platform/storage';

export type Upload = { fileId: string; name: string; mime: string; size: number; sha256: string };

type Limits = { maxMb: number; allow?: readonly FileKind[] };

/**
 * Takes one file in: PUT with the bare bytes and the name in x-file-name (src/ui/upload.ts). Its size is held to the limit
 * before and while it arrives, its content decides what it is. The row belongs to the sender until a verb attaches it.
 */
export async function receiveUpload(ctx: Ctx, request: Request, { maxMb, allow }: Limits): Promise<Upload> {
  const rawName = readName(request.headers.get('x-file-name'));
  const announced = Number(request.headers.get('content-length') ?? Number.NaN);
  const maxBytes = maxMb * 1024 * 1024;
  if (announced > maxBytes) throw tooLarge(rawName, maxMb);
  if (!request.body) throw refuse('file_empty', rawName);
  const staged = await stage(request.body, maxBytes, rawName, maxMb);
  try {
    // A connection cut at the wrong moment ends the stream early without an error on some proxies.
    if (Number.isInteger(announced) && staged.size < announced) throw refuse('file_incomplete', rawName);
    const verdict = await judgeFile(rawName, staged, allow);
    if (!verdict.ok) throw refuse(verdict.reason, rawName);
    const name = cleanFileName(rawName, verdict.extension);
    await staged.keep();
    const { id } = await keepFile(ctx, { name, mime: verdict.mime, size: staged.size, sha256: staged.sha256 });
    return { fileId: id, name, mime: verdict.mime, size: staged.size, sha256: staged.sha256 };
  } finally {
    await staged.drop();
  }
}

/** Aside, held to the limit as it comes. */
export async function stage(body: ReadableStream<Uint8Array>, maxBytes: number, name: string, maxMb: number): Promise<StagedBytes> {
  try {
    return await stageStream(body as unknown as AsyncIterable<Uint8Array>, maxBytes);
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

/** What a browser may show in place without running anything; the rest, and damaged PDFs, are only saved. */
const shownInline = new Set(['application/pdf', 'image/png', 'image/jpeg']);

/** The bytes of a file whose owner's route has decided that the visitor may have them. */
export async function fileResponse(file: { sha256: string; name: string; mime: string }, { inline = false } = {}): Promise<Response> {
  const size = await storedSize(file.sha256);
  if (size === null) throw new Refusal('file_bytes_missing');
  const shown = inline && shownInline.has(file.mime);
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
