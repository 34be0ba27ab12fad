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
import { keeperOf } from './keep-picture';
import { proposalOf } from './proposal';

export const maxDuration = 300;

/** A Word file or PDF to fill the dossier from: kept as an upload of the writer's, read, and answered with what was understood. */
export const PUT = route<{ submissionId: string }>((ctx, { submissionId }, request) =>
  answered(ctx, submissionId, async (dossier, parts) => {
    const rules = await campaignRules(ctx, dossier.campaignId);
    return receiveReport(ctx, request, { maxMb: Math.min(rules?.maxFileMb ?? 0, env().MAX_FILE_MB), parts });
  }),
);

/**
 * The same for a file that began the draft: `?file=` names the upload. With `&pictures=3,5` only these are taken out of it and
 * kept, for whoever put lines with pictures into a section by hand.
 */
export const POST = route<{ submissionId: string }>((ctx, { submissionId }, request) => {
  const asked = new URL(request.url).searchParams;
  const numbers = picturesAsked(asked.get('pictures'));
  return answered(ctx, submissionId, (_, parts) => reopenReport(ctx, asked.get('file') ?? '', parts, request.signal), numbers);
});

function picturesAsked(text: string | null): number[] | null {
  if (text === null) return null;
  if (!/^\d{1,3}(?:,\d{1,3}){0,99}$/u.test(text)) throw new Refusal('invalid_input');
  return [...new Set(text.split(',').map(Number))];
}

async function answered(ctx: Ctx, submissionId: string, open: (dossier: Dossier, parts: Dossier['sections']) => Promise<Report>, pictures: readonly number[] | null = null): Promise<Response> {
  const dossier = await getDossier(ctx, submissionId);
  if (!dossier) throw new Refusal('not_found');
  refuseIf(whyNotEdit(ctx.actor, dossier, ctx.now));
  const writable = dossier.sections.filter(({ key }) => whyNotEdit(ctx.actor, dossier, ctx.now, key) === null);
  try {
    const report = await open(dossier, writable);
    const keep = keeperOf(ctx, report);
    const value = pictures === null ? await proposalOf(report, { sections: writable, wordIsMain: dossier.campaign.wordIsMain }, keep) : await keptPictures(pictures, keep);
    return Response.json({ ok: true, value });
  } catch (error) {
    return uploadRefusal(error);
  }
}

async function keptPictures(numbers: readonly number[], keep: (picture: number) => Promise<string | null>): Promise<Record<number, string>> {
  const uploads: Record<number, string> = {};
  for (const number of numbers) {
    const upload = await keep(number);
    if (upload !== null) uploads[number] = upload;
  }
  return uploads;
}
