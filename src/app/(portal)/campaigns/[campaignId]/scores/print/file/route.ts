import { paperResponse } from '@/app/(portal)/submissions/[submissionId]/pack/paper-response';
import { route } from '@/app/handler';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { letterheadOf } from '@/domain/people/queries';
import { Refusal } from '@/domain/refusal';
import { blankPapers, filledPapers } from '@/domain/reviews/paper/print-queries';
import { seatsIn } from '@/domain/reviews/policy';
import { makePaper } from '@/jobs/aside/make-paper';
import { paperWords } from '../paper-words';

/** Phiếu chấm as Word or PDF. ?seat= one member (none: each, blank tables only), ?kind=forms, ?filled, ?as=docx. */
export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }, request) => {
  const asked = new URL(request.url).searchParams;
  const [seatId, isFilled, kind, as] = [asked.get('seat'), asked.has('filled'), asked.get('kind') === 'forms' ? 'forms' : 'grid', asked.get('as') === 'docx' ? 'docx' : 'pdf'] as const;
  // A form for every member and dossier at once would be thousands of pages.
  if (seatId === null && (isFilled || kind === 'forms')) throw new Refusal('not_found');
  const sheets = isFilled && seatId !== null ? await filledPapers(ctx, campaignId, seatId) : await blankPapers(ctx, campaignId, seatId);
  if (!sheets) throw new Refusal('not_found');
  if (isFilled && !seatsIn(ctx.actor, campaignId).some(({ id }) => id === seatId)) await recordPersonalView(ctx, 'personal_data.exported', { type: 'campaign', id: campaignId, campaignId });
  const data = paperWords(sheets, kind, await letterheadOf(ctx, 'COUNCIL'));
  const bytes = await makePaper({ paper: as === 'docx' ? 'score-word' : 'score-pdf', data }, { accountId: ctx.actor.accountId, signal: request.signal });
  const whose = seatId === null ? 'cả Hội đồng' : (sheets.members[0]?.fullName ?? '');
  return paperResponse(bytes, `Phiếu chấm${isFilled ? '' : ' trống'} ${sheets.campaign.year} ${whose}`, as);
});
