import type { ReportText } from '@/documents/document-text';
import { UnreadableDocument, type WhyUnreadable } from '@/documents/unreadable';
import type { Ctx } from '@/domain/context';
import { cleanFileName } from '@/domain/files/file-name';
import { whyNotOpenFile } from '@/domain/files/policy';
import { getOwnUpload } from '@/domain/files/queries';
import { judgeFile } from '@/domain/files/sniff';
import { type Reason, Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { keepAs, readName, stage, tooLarge } from '@/app/files-upload';
import { demandQuota } from '@/app/upload-quota';
import { readReportAside } from '@/jobs/aside/read-aside';
import { log } from '@/platform/log';
import { readBytes } from '@/platform/storage';

// A report to read: unlike evidence it may also be of a kind that is not kept (macros, a renamed web page), since nothing of it runs.

/** `fileId`: null, when it may be read and not attached. */
export type Report = { fileId: string | null; fileName: string; read: ReportText };

type Parts = readonly { key: string; title: string }[];

const reasons: Record<WhyUnreadable, Reason> = {
  too_large: 'word_too_large', damaged: 'word_unreadable', encrypted: 'word_encrypted', unknown: 'word_expected', too_slow: 'word_too_slow', busy: 'busy',
};

/** @throws Refusal word_…, file_empty, file_too_large, busy */
export async function receiveReport(ctx: Ctx, request: Request, { maxMb, parts }: { maxMb: number; parts: Parts }): Promise<Report> {
  const rawName = readName(request.headers.get('x-file-name'));
  const announced = Number(request.headers.get('content-length') ?? Number.NaN);
  if (announced > maxMb * 1024 * 1024) throw tooLarge(rawName, maxMb);
  if (!request.body) throw new Refusal('file_empty');
  await demandQuota(ctx, rawName, Number.isInteger(announced) ? announced : maxMb * 1024 * 1024);
  const staged = await stage(request.body as unknown as AsyncIterable<Uint8Array>, maxMb * 1024 * 1024, rawName, maxMb);
  try {
    if (staged.size === 0) throw new Refusal('file_empty');
    if (Number.isInteger(announced) && staged.size < announced) throw new Refusal('file_incomplete');
    const read = await readReport(ctx, await staged.read(0, staged.size), rawName, parts, request.signal);
    // The content decides: a .docx that is named .doc is kept by its right name.
    const name = cleanFileName(rawName, read.kind === 'html' || read.kind === 'rtf' ? undefined : read.kind);
    const verdict = await judgeFile(name, staged, ['docx', 'doc', 'pdf']);
    if (!verdict.ok) return { fileId: null, fileName: rawName, read };
    const { fileId } = await keepAs(ctx, staged, { name, mime: verdict.mime });
    return { fileId, fileName: name, read };
  } finally {
    await staged.drop();
  }
}

/** One that was received before. @throws Refusal file_not_yours, file_scan_pending, file_infected, word_… */
export async function reopenReport(ctx: Ctx, fileId: string, parts: Parts, signal: AbortSignal): Promise<Report> {
  const upload = await getOwnUpload(ctx, fileId);
  if (!upload) throw new Refusal('file_not_yours');
  refuseIf(whyNotOpenFile(upload));
  return { fileId, fileName: upload.name, read: await readReport(ctx, await readBytes(upload.sha256), upload.name, parts, signal) };
}

async function readReport({ actor }: Ctx, bytes: Uint8Array, name: string, parts: Parts, signal: AbortSignal): Promise<ReportText> {
  try {
    return await readReportAside(bytes, name, parts, { accountId: actor.accountId, signal, onFault: (fault) => log.warn({ fault }, 'a file could not be read') });
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    const reason = reasons[error.why];
    throw new Refusal(reason, { file: [`${name}: ${sentenceOf(reason)}`] });
  }
}
