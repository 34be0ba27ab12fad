import type { TableLine } from '@/documents/table-in';
import { UnreadableTable } from '@/documents/unreadable';
import { cleanFileName } from '@/domain/files/file-name';
import { bytesSource, judgeFile } from '@/domain/files/sniff';
import { Refusal, type Reason } from '@/domain/refusal';
import { readTableAside } from '@/jobs/aside/read-aside';
import { log } from '@/platform/log';
import { mostListBytes } from '../limits';

const reasonOf: Record<UnreadableTable['why'], Reason> = {
  too_large: 'list_too_large', damaged: 'list_unreadable', encoding: 'list_encoding', too_many_lines: 'list_too_long', empty: 'list_empty', busy: 'busy',
};

/** What a sent file says, line by line. @throws Refusal in words, whatever the file is */
export async function receiveList({ accountId }: { accountId: string }, request: Request): Promise<{ fileName: string; rows: TableLine[] }> {
  const fileName = nameOf(request.headers.get('x-file-name'));
  const bytes = await bytesOf(request);
  const kind = await kindOf(fileName, bytes);
  try {
    return { fileName, rows: await readTableAside(bytes, kind, { accountId, signal: request.signal, onFault: (fault) => log.warn({ fault }, 'a list could not be read') }) };
  } catch (error) {
    if (error instanceof UnreadableTable) throw new Refusal(reasonOf[error.why]);
    throw error;
  }
}

function nameOf(header: string | null): string {
  try {
    return cleanFileName(decodeURIComponent(header ?? ''));
  } catch {
    return cleanFileName(header ?? '');
  }
}

async function bytesOf(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > mostListBytes) throw new Refusal('file_too_large');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > mostListBytes) throw new Refusal('file_too_large');
    chunks.push(chunk);
  }
  if (size === 0) throw new Refusal('file_empty');
  return Buffer.concat(chunks);
}

/** A CSV has no signature: it is one when its name says so. What it holds, its reader judges. */
async function kindOf(name: string, bytes: Uint8Array): Promise<'xlsx' | 'docx' | 'csv'> {
  if (/\.csv$/iu.test(name)) return 'csv';
  const verdict = await judgeFile(name, bytesSource(bytes), ['xlsx', 'docx']);
  if (verdict.ok && (verdict.kind === 'xlsx' || verdict.kind === 'docx')) return verdict.kind;
  throw new Refusal(verdict.ok || verdict.reason === 'file_type_refused' ? 'list_expected' : verdict.reason);
}
