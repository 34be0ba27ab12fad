import { acceptAppeal } from '@/domain/recognition/appeals/accept-appeal';
import { draftAnswer } from '@/domain/recognition/appeals/draft-answer';
import { sendAnswer } from '@/domain/recognition/appeals/send-answer';
import { sendAppeal } from '@/domain/recognition/appeals/send-appeal';
import { releaseComments } from '@/domain/reviews/released/release-comments';
import { commentsPage } from '@/domain/reviews/released/released-queries';
import { demoPdf, keepDemoFile } from './blobs';
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
