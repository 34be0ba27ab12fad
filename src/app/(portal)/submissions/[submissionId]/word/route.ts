import { campaignRules } from '@/domain/campaigns/queries';
import type { Ctx } from '@/domain/context';
import { Refusal, refuseIf } from '@/domain/refusal';
import type { Dossier } from '@/domain/submissions/dossier';
import { whyNotEdit } from '@/domain/submissions/policy';
import { getDossier } from '@/domain/submissions/queries';
import { env } from '@/platform/env';
import { uploadRefusal } from '@/app/files-upload';
import { route } from '@/app/handler';
import { receiveReport, type Report, reopenReport } from '../../report-upload';
import { keepPicture } from './keep-picture';
import { proposalOf } from './proposal';

export const maxDuration = 300;

/** A Word file or PDF to fill the dossier from: kept as an upload of the writer's, read, and answered with what was understood. */
export const PUT = route<{ submissionId: string }>((ctx, { submissionId }, request) =>
  answered(ctx, submissionId, async (dossier, parts) => {
    const rules = await campaignRules(ctx, dossier.campaignId);
    return receiveReport(ctx, request, { maxMb: Math.min(rules?.maxFileMb ?? 0, env().MAX_FILE_MB), parts });
  }),
);

/** The same for a file that began the draft: `?file=` names the upload. */
export const POST = route<{ submissionId: string }>((ctx, { submissionId }, request) =>
  answered(ctx, submissionId, (_, parts) => reopenReport(ctx, new URL(request.url).searchParams.get('file') ?? '', parts, request.signal)),
);

async function answered(ctx: Ctx, submissionId: string, open: (dossier: Dossier, parts: Dossier['sections']) => Promise<Report>): Promise<Response> {
  const dossier = await getDossier(ctx, submissionId);
  if (!dossier) throw new Refusal('not_found');
  refuseIf(whyNotEdit(ctx.actor, dossier, ctx.now));
  const writable = dossier.sections.filter(({ key }) => whyNotEdit(ctx.actor, dossier, ctx.now, key) === null);
  try {
    const report = await open(dossier, writable);
    const keep = async (picture: number): Promise<string | null> => {
      const found = report.read.pictures[picture];
      return found ? keepPicture(ctx, found, `Hình ${picture + 1} - ${report.fileName.replace(/\.\w+$/u, '')}`) : null;
    };
    return Response.json({ ok: true, value: await proposalOf(report, { sections: writable, wordIsMain: dossier.campaign.wordIsMain }, keep) });
  } catch (error) {
    return uploadRefusal(error);
  }
}
