import { screeningNotice } from '@/documents/screening-notice';
import { archiveOf } from '@/documents/signature';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { accountsWithRole, letterheadOf } from '@/domain/people/queries';
import { answerParagraphs, answerSubject } from '@/domain/recognition/appeals/answer-words';
import { appealsOfDossier } from '@/domain/recognition/appeals/appeal-queries';
import { Refusal } from '@/domain/refusal';
import { addresseeOf } from '@/domain/submissions/collective';
import { dayOf } from '@/domain/time/calendar';
import { route } from '@/app/handler';
import { wordResponse } from '@/app/(portal)/campaigns/[campaignId]/decision/word';

/** The answer as Word, for signature; number and date stay blank for văn thư until they are entered. */
export const GET = route<{ submissionId: string; appealId: string }>(async (ctx, { submissionId, appealId }) => {
  const found = await appealsOfDossier(ctx, submissionId);
  const appeal = found?.appeals.find(({ id }) => id === appealId);
  if (!found || found.dossier.side !== 'HANDLER' || !appeal?.answer) throw new Refusal('not_found');
  const { dossier } = found;
  const [letterhead, heads] = await Promise.all([letterheadOf(ctx, 'OFFICE'), accountsWithRole(ctx, 'officeHead')]);
  await recordPersonalView(ctx, 'personal_data.exported', { type: 'submission', id: submissionId, campaignId: dossier.campaignId });
  const bytes = await screeningNotice({
    head: {
      letterhead: { parentLines: [letterhead.upperLine], nameLines: [letterhead.nameLine], place: letterhead.place },
      reference: { number: appeal.replyPaper.number, symbol: `TB-${letterhead.symbol}`, issuedOn: appeal.replyPaper.on, year: Number(dayOf(ctx.now).slice(0, 4)) },
    },
    subject: answerSubject,
    addressee: addresseeOf(dossier.authors, dossier.unit.name),
    paragraphs: answerParagraphs({ ...dossier, campaignTitle: dossier.campaign.title, at: appeal.at, arrival: appeal.arrival }, appeal.answer, appeal.reply),
    recipients: { bodies: ['Như trên'], archive: archiveOf(letterhead.archiveLine) },
    signature: { title: 'Trưởng phòng', capacity: { kind: 'own' }, name: heads[0]?.fullName ?? '' },
  });
  return wordResponse(bytes, `Trả lời kiến nghị ${dossier.code ?? ''}.docx`);
});
