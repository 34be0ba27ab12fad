import { acceptInvitation } from '@/domain/submissions/accept-invitation';
import { confirmGuestShare } from '@/domain/submissions/confirm-guest-share';
import { inviteGuest } from '@/domain/submissions/invite-guest';
import { readThread } from '@/domain/submissions/read-thread';
import { sendGuestInvitation } from '@/domain/submissions/send-guest-invitation';
import { sendMessage } from '@/domain/submissions/send-message';
import { shareListMark } from '@/domain/submissions/share-list';
import { dossiers2027 } from './dossiers-2027';
import { daysFrom, type Seeding } from './world';

/** The author of the second commune is asked, accepts, confirms the share, and has a question answered: nothing of it waits for anybody. */
export async function askGuest(home: Seeding, neighbour: Seeding): Promise<void> {
  const { db, now, organizationId } = home;
  for (const { title, authors } of dossiers2027.filter(({ guest }) => guest)) {
    const [owner, fullName] = [authors[0]?.[0] ?? '', authors.at(-1)?.[0] ?? ''];
    const { id: submissionId } = await db.submission.findFirstOrThrow({ where: { organizationId, title }, select: { id: true } });
    const list = await db.author.findMany({ where: { organizationId, submissionId }, orderBy: { position: 'asc' } });
    const { email } = await db.account.findFirstOrThrow({ where: { organizationId: neighbour.organizationId, fullName }, select: { email: true } });
    const asked = daysFrom(now, -3);
    await inviteGuest(await home.as(owner, asked), { submissionId, authorId: list.at(-1)?.id ?? '', email: email ?? '' });
    const { id: guestId } = await db.guestAuthor.findFirstOrThrow({ where: { organizationId, submissionId }, select: { id: true } });
    // What its job would do; run later, that finds it done.
    await sendGuestInvitation(db, { organizationId, guestId }, null, asked);
    const guest = (days: number) => neighbour.as(fullName, daysFrom(now, days));
    const clerk = await home.as('vanhoaxahoi', daysFrom(now, -2));
    await acceptInvitation(await guest(-2.8), { guestId });
    await confirmGuestShare(await guest(-2.8), { guestId, listMark: shareListMark(list) });
    await sendMessage(await guest(-2.7), { guestId, text: 'Tôi công tác ở xã Hưng Thịnh. Bản xác nhận của thủ trưởng đơn vị lấy ở xã Bắc Bình hay ở cơ quan tôi?', fileId: null });
    await readThread(clerk, { submissionId });
    await sendMessage(clerk, { submissionId, text: 'Lấy ở đơn vị của tác giả thứ nhất, Trạm Y tế xã Bắc Bình.', fileId: null });
    await readThread(await guest(-1), { guestId });
  }
}
