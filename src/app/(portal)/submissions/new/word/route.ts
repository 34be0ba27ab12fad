import { campaignRules, listCampaigns } from '@/domain/campaigns/queries';
import { isId } from '@/domain/id';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { createDraft } from '@/domain/submissions/create-draft';
import { lateWindows } from '@/domain/submissions/late-queries';
import { whyNotDraft } from '@/domain/submissions/policy';
import { normalizeLine } from '@/domain/text/normalize';
import { env } from '@/platform/env';
import { uploadRefusal } from '@/app/files-upload';
import { route } from '@/app/handler';
import { receiveReport, type Report } from '../../report-upload';

export const maxDuration = 300;

export type StartedDraft = { submissionId: string; fileId: string };

/** A report begins the draft that it is for: named as the file names it. Its content is offered in the editor and written by nobody yet. */
export const PUT = route<object>(async (ctx, _params, request) => {
  const asked = new URL(request.url).searchParams;
  const [campaignId, draftId] = [asked.get('campaign') ?? '', asked.get('draft') ?? ''];
  const campaign = isId(campaignId) && isId(draftId) ? (await listCampaigns(ctx)).find(({ id }) => id === campaignId) : undefined;
  if (!campaign) throw new Refusal('not_found');
  refuseIf(whyNotDraft(ctx.actor, campaign, ctx.now, (await lateWindows(ctx)).get(campaignId)));
  try {
    const rules = await campaignRules(ctx, campaignId);
    const report = await receiveReport(ctx, request, { maxMb: Math.min(rules?.maxFileMb ?? 0, env().MAX_FILE_MB), parts: rules?.sections ?? [] });
    // Its content is offered from the file that is kept: without one it would be lost without a word.
    if (report.fileId === null) throw new Refusal('word_not_kept', { file: [`${report.fileName}: ${sentenceOf('word_not_kept')}`] });
    const submissionId = await createDraft(ctx, { draftId, campaignId, title: titleOf(report) });
    return Response.json({ ok: true, value: { submissionId, fileId: report.fileId } satisfies StartedDraft });
  } catch (error) {
    return uploadRefusal(error);
  }
});

/** The name in the report; a report without one has at least the file's. */
const titleOf = ({ fileName, read }: Report): string =>
  (read.found.title ?? normalizeLine(fileName.replace(/\.\w+$/u, '').replaceAll('_', ' '))).slice(0, 300);
