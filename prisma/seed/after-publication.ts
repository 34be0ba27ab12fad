import { acceptAppeal } from '@/domain/recognition/appeals/accept-appeal';
import { draftAnswer } from '@/domain/recognition/appeals/draft-answer';
import { sendAnswer } from '@/domain/recognition/appeals/send-answer';
import { sendAppeal } from '@/domain/recognition/appeals/send-appeal';
import { closeAgain } from '@/domain/recognition/reconsideration/close-again';
import { readSheet } from '@/domain/recognition/reconsideration/load-again';
import { openReconsideration } from '@/domain/recognition/reconsideration/open-reconsideration';
import { saveAgain } from '@/domain/recognition/reconsideration/save-again';
import { releaseComments } from '@/domain/reviews/released/release-comments';
import { commentsPage } from '@/domain/reviews/released/released-queries';
import { demoPdf, keepDemoFile } from './blobs';
import type { DemoCampaign } from './campaign';
import { demoCouncil } from './people';
import { at, type Seeding } from './world';

/** What authors read and ask after publication: comments the secretary released, one kiến nghị, answered on paper. */
export async function seedAfterPublication(seeding: Seeding, filesDir: string, submissionId: string, signIn: string): Promise<void> {
  const secretary = await seeding.as('hoidong7', at('2025-07-02', '09:00'));
  const comments = (await commentsPage(secretary, submissionId))?.comments.slice(0, 1) ?? [];
  if (comments.length > 0) await releaseComments(secretary, { submissionId, comments: comments.map(({ sheetId, version, comment }) => ({ sheetId, version, text: comment })) });

  const appealId = await sendAppeal(await seeding.as(signIn, at('2025-07-03', '14:20')), {
    submissionId, text: 'Đề nghị xem lại tiêu chí Hiệu quả: số liệu quý II đã có trong minh chứng kèm hồ sơ nhưng chưa thấy nhắc đến.', fileIds: [],
  });
  await acceptAppeal(await seeding.as('vanhoaxahoi', at('2025-07-04', '08:10')), { appealId, version: 0 });
  await draftAnswer(await seeding.as('vanhoaxahoi', at('2025-07-09', '10:00')), {
    appealId, version: 1, answer: 'UPHELD', reply: 'Hội đồng đã xem minh chứng khi chấm; số liệu quý II mới có của một tháng áp dụng, chưa đủ để kết luận về hiệu quả. Đề nghị theo dõi thêm và gửi lại ở đợt sau.',
  });
  const clerk = await seeding.as('vanhoaxahoi', at('2025-07-11', '15:30'));
  const fileId = await keepDemoFile(clerk, filesDir, 'Thông báo số 57 ngày 11-7-2025.pdf', 'application/pdf', demoPdf('Thong bao so 57/TB-VHXH ngay 11/7/2025 (ban dung thu)'));
  await sendAnswer(clerk, { appealId, version: 2, number: '57', issuedOn: '2025-07-11', fileId });
}

/** Another was answered "Chấm lại": the council scores that dossier once more, one member has still to close. */
export async function seedReconsideration(seeding: Seeding, filesDir: string, campaign: DemoCampaign, submissionId: string, signIn: string): Promise<void> {
  const appealId = await sendAppeal(await seeding.as(signIn, at('2025-07-04', '10:10')), {
    submissionId, text: 'Đề nghị xem lại tiêu chí Khả năng áp dụng: nhóm đã chạy ở cả hai điểm trường từ tháng 3, biên bản kèm hồ sơ.', fileIds: [],
  });
  const clerk = await seeding.as('vanhoaxahoi', at('2025-07-07', '09:00'));
  await acceptAppeal(clerk, { appealId, version: 0 });
  await draftAnswer(clerk, { appealId, version: 1, answer: 'RESCORE', reply: 'Biên bản của hai điểm trường có trong hồ sơ và chưa được xem khi chấm. Hội đồng chấm lại, họp xét.' });
  const sending = await seeding.as('vanhoaxahoi', at('2025-07-10', '15:30'));
  const fileId = await keepDemoFile(sending, filesDir, 'Thông báo số 56 ngày 10-7-2025.pdf', 'application/pdf', demoPdf('Thong bao so 56/TB-VHXH ngay 10/7/2025 (ban dung thu)'));
  await sendAnswer(sending, { appealId, version: 2, number: '56', issuedOn: '2025-07-10', fileId });
  await openReconsideration(await seeding.as('hoidong7', at('2025-07-11', '08:00')), { appealId, version: 3, reason: 'Biên bản của hai điểm trường chưa được xem khi chấm.' });
  const sheets = new Map((await seeding.db.reconsideredSheet.findMany({ where: { organizationId: seeding.organizationId, reconsideration: { is: { submissionId } } } })).map((sheet) => [sheet.seatId, sheet]));
  for (const seat of demoCouncil.filter(({ scores, signIn }) => scores && signIn !== 'hoidong4')) {
    const sheet = sheets.get(campaign.seats.get(seat.signIn) ?? '');
    if (!sheet) continue;
    const values = readSheet(sheet.scores);
    const last = campaign.criteria.at(-1);
    const member = await seeding.as(seat.signIn, at('2025-07-15', '14:00'));
    const { version } = await saveAgain(member, submissionId, {
      version: 0, comment: 'Đã xem biên bản của hai điểm trường.', values: last ? { ...values, [last.id]: Math.min(last.maxScore, (values[last.id] ?? 0) + 200) } : values,
    });
    await closeAgain(member, { submissionId, version });
  }
}
