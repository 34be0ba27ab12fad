import { campaignRules } from '@/domain/campaigns/queries';
import { Refusal, refuseIf } from '@/domain/refusal';
import { whyNotEdit } from '@/domain/submissions/policy';
import { getDossier } from '@/domain/submissions/queries';
import { env } from '@/platform/env';
import { readBytes } from '@/platform/storage';
import { receiveUpload, uploadRefusal } from '@/app/files-upload';
import { route } from '@/app/handler';
import { proposalOf } from './proposal';

export const maxDuration = 300;

/** A Word file to fill the dossier from: kept as an upload of the writer's, read, and answered with what was understood. */
export const PUT = route<{ submissionId: string }>(async (ctx, { submissionId }, request) => {
  const dossier = await getDossier(ctx, submissionId);
  if (!dossier) throw new Refusal('not_found');
  refuseIf(whyNotEdit(ctx.actor, dossier, ctx.now));
  const rules = await campaignRules(ctx, dossier.campaignId);
  try {
    const upload = await receiveUpload(ctx, request, { maxMb: Math.min(rules?.maxFileMb ?? 0, env().MAX_FILE_MB), allow: ['docx'] });
    return Response.json({ ok: true, value: await proposalOf(await readBytes(upload.sha256), dossier, { fileId: upload.fileId, fileName: upload.name }) });
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'file_type_refused') throw new Refusal('word_expected');
    return uploadRefusal(error);
  }
});
