import type { Ctx } from '@/domain/context';
import { whyNotOpenFile } from '@/domain/files/policy';
import { getOwnUpload } from '@/domain/files/queries';
import { Refusal, refuseIf } from '@/domain/refusal';
import { whyNotShowBlind } from '@/domain/submissions/blind-policy';
import { loadForBlind } from '@/domain/submissions/load-for-blind';
import { showToBlind } from '@/domain/submissions/show-to-blind';
import { makePaper } from '@/jobs/aside/make-paper';
import { openBytes, stageStream } from '@/platform/storage';
import type { FileScan } from '@/generated/prisma/enums';
import { keepAs } from './files-upload';

type Source = { sha256: string; mime: string; size: number; scan: FileScan | null };

/** Makes a copy without metadata, of the file or of what was sent instead of it, and lets blind scorers see it. */
export async function showCopy(ctx: Ctx, { submissionId, evidenceId, fileId }: { submissionId: string; evidenceId: string; fileId: string | null }): Promise<void> {
  const dossier = await loadForBlind(ctx, submissionId, evidenceId);
  const sent = fileId === null ? null : await getOwnUpload(ctx, fileId);
  if (fileId !== null && !sent) throw new Refusal('file_not_yours');
  const source: Source = sent ?? dossier.evidence.file;
  const show = sent ? 'REDACTED' : 'ORIGINAL';
  // Asked before the work, and by the verb again.
  refuseIf(whyNotShowBlind(ctx.actor, dossier, show, dossier.evidence, source));
  refuseIf(whyNotOpenFile(source));
  const copy = await cleanCopy(ctx, source);
  await showToBlind(ctx, { submissionId, evidenceId, show, fileId: copy });
}

/** Pictures were redrawn when they came (platform/pictures). */
async function cleanCopy(ctx: Ctx, { sha256, mime }: Source): Promise<string> {
  const isPdf = mime === 'application/pdf';
  const bytes = isPdf ? await makePaper({ paper: 'clean-pdf', data: { sha256 } }, { accountId: ctx.actor.accountId }) : null;
  if (bytes?.length === 0) throw new Refusal('blind_pdf_unreadable');
  const staged = await stageStream(bytes ? once(bytes) : openBytes(sha256), Number.MAX_SAFE_INTEGER);
  try {
    return (await keepAs(ctx, staged, { name: isPdf ? 'ban-an-danh.pdf' : 'ban-an-danh', mime, convertedFrom: null })).fileId;
  } finally {
    await staged.drop();
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
