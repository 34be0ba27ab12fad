import { screeningNotice } from '@/documents/screening-notice';
import { archiveOf } from '@/documents/signature';
import { isOffice } from '@/domain/context';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { accountsWithRole, letterheadOf } from '@/domain/people/queries';
import { Refusal } from '@/domain/refusal';
import { addresseeOf } from '@/domain/submissions/collective';
import { hasNotice, noticeParagraphs, noticeSubject } from '@/domain/submissions/notice-words';
import { getDossier } from '@/domain/submissions/queries';
import { dayOf } from '@/domain/time/calendar';
import { route } from '@/app/handler';
import { wordResponse } from '@/app/(portal)/campaigns/[campaignId]/decision/word';

/** The office's notice on one dossier as Word, for its head to sign; number and date stay blank for văn thư. */
export const GET = route<{ submissionId: string; screeningId: string }>(async (ctx, { submissionId, screeningId }) => {
  if (!isOffice(ctx.actor)) throw new Refusal('not_found');
  const dossier = await getDossier(ctx, submissionId);
  const screening = dossier?.screenings.find(({ id }) => id === screeningId);
  if (!dossier || !screening || !hasNotice(screening.kind)) throw new Refusal('not_found');
  const [letterhead, heads] = await Promise.all([letterheadOf(ctx, 'OFFICE'), accountsWithRole(ctx, 'officeHead')]);
  await recordPersonalView(ctx, 'personal_data.exported', { type: 'submission', id: submissionId, campaignId: dossier.campaignId });
  const bytes = await screeningNotice({
    head: {
      letterhead: { parentLines: [letterhead.upperLine], nameLines: [letterhead.nameLine], place: letterhead.place },
      reference: { number: '', symbol: `TB-${letterhead.symbol}`, issuedOn: null, year: Number(dayOf(ctx.now).slice(0, 4)) },
    },
    subject: noticeSubject(screening.kind),
    addressee: addresseeOf(dossier.authors, dossier.unitName),
    paragraphs: noticeParagraphs(screening, { ...dossier, supplementDueAt: screening.answeredAt ? screening.dueAt : (dossier.supplementDueAt ?? screening.dueAt) }),
    recipients: { bodies: ['Như trên'], archive: archiveOf(letterhead.archiveLine) },
    signature: { title: 'Trưởng phòng', capacity: { kind: 'own' }, name: heads[0]?.fullName ?? '' },
  });
  return wordResponse(bytes, `Thông báo ${screening.kind === 'REJECT' ? 'từ chối tiếp nhận' : 'yêu cầu bổ sung'} ${dossier.code ?? ''}.docx`);
});
