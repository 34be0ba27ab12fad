import { screeningNotice } from '@/documents/screening-notice';
import { archiveOf } from '@/documents/signature';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { accountsWithRole, letterheadOf } from '@/domain/people/queries';
import { againPage } from '@/domain/recognition/reconsideration/again-queries';
import { paperParagraphs, paperSubject } from '@/domain/recognition/reconsideration/again-words';
import { outcomeOfConclusion } from '@/domain/recognition/reconsideration/publish-reconsideration';
import { Refusal } from '@/domain/refusal';
import { conclusionLabels } from '@/domain/reviews/meeting/meeting-labels';
import { dayOf } from '@/domain/time/calendar';
import { route } from '@/app/handler';
import { wordResponse } from '@/app/(portal)/campaigns/[campaignId]/decision/word';

/** The tờ trình on the new result, for signature; number and date stay blank for văn thư. */
export const GET = route<{ submissionId: string }>(async (ctx, { submissionId }) => {
  const page = await againPage(ctx, submissionId);
  if (!page?.board || page.dossier.side !== 'HANDLER' || page.again.status === 'SCORING') throw new Refusal('not_found');
  const { dossier, again, board } = page;
  const { conclusion } = again.facts;
  const [letterhead, heads] = await Promise.all([letterheadOf(ctx, 'OFFICE'), accountsWithRole(ctx, 'officeHead')]);
  await recordPersonalView(ctx, 'personal_data.exported', { type: 'submission', id: submissionId, campaignId: dossier.campaignId });
  const bytes = await screeningNotice({
    head: {
      letterhead: { parentLines: [letterhead.upperLine], nameLines: [letterhead.nameLine], place: letterhead.place },
      reference: { number: '', symbol: `TTr-${letterhead.symbol}`, issuedOn: null, year: Number(dayOf(ctx.now).slice(0, 4)) },
    },
    title: 'Tờ trình', subject: paperSubject, addressee: 'Chủ tịch Ủy ban nhân dân',
    paragraphs: paperParagraphs({
      ...dossier, campaignTitle: dossier.campaign.title, reason: again.reason, firstOutcome: again.firstOutcome,
      conclusion: conclusion ? [conclusionLabels[conclusion], again.met?.text].filter(Boolean).join('. ') : '', outcome: conclusion && conclusion !== 'REVISIT' ? outcomeOfConclusion[conclusion] : null,
    }, board),
    recipients: { bodies: ['Như trên'], archive: archiveOf(letterhead.archiveLine) },
    signature: { title: 'Trưởng phòng', capacity: { kind: 'own' }, name: heads[0]?.fullName ?? '' },
  });
  return wordResponse(bytes, `Tờ trình xem xét lại ${dossier.code ?? ''}.docx`);
});
