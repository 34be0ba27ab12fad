import { readThread } from '@/domain/submissions/read-thread';
import { sendMessage } from '@/domain/submissions/send-message';
import { daysFrom, type Seeding } from './world';

/** A question of the author and the office's answer, read by both: nothing of it waits for anybody. */
export async function askQuestions(seeding: Seeding, submissionId: string, owner: string, at: Date): Promise<void> {
  const minutes = (count: number): Date => daysFrom(at, count / 1_440);
  await sendMessage(await seeding.as(owner, at), { submissionId, text: 'Bản giấy gửi về Phòng cần mấy bản, có phải in màu không?', fileId: null });
  await readThread(await seeding.as('vanhoaxahoi', minutes(35)), { submissionId });
  await sendMessage(await seeding.as('vanhoaxahoi', minutes(40)), { submissionId, text: 'Hai bản in màu, gửi qua Văn thư. Bản điện tử đã đủ.', fileId: null });
  await readThread(await seeding.as(owner, minutes(90)), { submissionId });
}
