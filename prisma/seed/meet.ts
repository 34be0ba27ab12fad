import type { LocalDay } from '@/domain/time/calendar';
import { closeMeeting } from '@/domain/reviews/meeting/close-meeting';
import { concludeItem } from '@/domain/reviews/meeting/conclude-item';
import { markAttendance } from '@/domain/reviews/meeting/mark-attendance';
import { itemVotes, meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { addOpinion } from '@/domain/reviews/meeting/minutes/add-opinion';
import { attachMinutes } from '@/domain/reviews/meeting/minutes/attach-minutes';
import { setHours } from '@/domain/reviews/meeting/minutes/set-hours';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { proposedConclusion } from '@/domain/reviews/meeting/proposed-conclusion';
import { recordVote } from '@/domain/reviews/meeting/record-vote';
import { putOnTable } from '@/domain/reviews/meeting/table/put-on-table';
import { demoPdf, keepDemoFile } from './blobs';
import type { DemoCampaign } from './campaign';
import { demoCouncil } from './people';
import { at, daysFrom, type Seeding } from './world';

const guest = 'Nguyễn Quốc Hùng, Trưởng Công an xã';

/** The council meets: invited days before, everybody comes, one member is out for a quarter of an hour, six hands for what passed and one for the rest. */
export async function meetOn(seeding: Seeding, filesDir: string, campaign: DemoCampaign, { heldOn, minutesNumber }: { heldOn: LocalDay; minutesNumber: string }): Promise<void> {
  const secretary = (time: string) => seeding.as('hoidong7', at(heldOn, time));
  const seats = new Map((await seeding.db.councilSeat.findMany({ where: { organizationId: seeding.organizationId, campaignId: campaign.id }, select: { id: true, accountId: true } })).map(({ id, accountId }) => [accountId, id]));
  const seatOf = (signIn: string): string => seats.get(seeding.accountId(signIn)) ?? '';
  const { id: meetingId } = await planMeeting(await seeding.as('hoidong7', daysFrom(at(heldOn), -4)), {
    campaignId: campaign.id, heldOn, startsAt: 8 * 60, place: 'Phòng họp số 1, UBND xã', chairSeatId: seatOf('hoidong1'), secretarySeatId: seatOf('hoidong7'), guests: guest,
  });
  const mark = async (signIn: string, kind: 'PRESENT' | 'LEFT', time: string, reason = '') => markAttendance(await secretary(time), { meetingId, seatId: seatOf(signIn), kind, reason });
  for (const { signIn } of demoCouncil) await mark(signIn, 'PRESENT', '08:01');
  await addOpinion(await secretary('08:10'), { meetingId, itemId: null, speaker: guest, text: 'Đề nghị ưu tiên các giải pháp người dân dùng được ngay tại nhà.' });
  const room = await meetingRoom(await secretary('08:15'), campaign.id);
  for (const [index, item] of (room?.items ?? []).entries()) {
    const time = (minute: number): string => `08:${20 + index * 8 + minute}`;
    await putOnTable(await secretary(time(0)), { itemId: item.id });
    const carried = item.passed;
    await addOpinion(await secretary(time(1)), { meetingId, itemId: item.id, speaker: seatOf(carried ? 'hoidong2' : 'hoidong4'), text: carried ? 'Cách làm rõ, số liệu kiểm tra được; đề nghị các đơn vị khác tham khảo.' : 'Chưa có số liệu trước và sau khi áp dụng; đề nghị theo dõi thêm một quý.' });
    await recordVote(await secretary(time(3)), { itemId: item.id, version: 0, handsFor: carried ? 6 : 1, handsAgainst: carried ? 0 : 5, handsOther: 0, named: [] });
    const facts = await itemVotes(await secretary(time(3)), item);
    await concludeItem(await secretary(time(4)), { itemId: item.id, version: 1, conclusion: proposedConclusion({ ...facts, carried }), presiderSeatId: seatOf('hoidong1'), text: '', reason: '' });
    if (index > 0) continue;
    await mark('hoidong5', 'LEFT', time(5), 'nghe điện thoại công vụ');
    await mark('hoidong5', 'PRESENT', time(7));
  }
  await closeMeeting(await secretary('09:05'), { meetingId });
  await setHours(await secretary('09:06'), { meetingId, beganAt: 8 * 60 + 5, endedOn: null, endedAt: 9 * 60 });
  const later = await seeding.as('hoidong7', daysFrom(at(heldOn, '15:00'), 3));
  const fileId = await keepDemoFile(later, filesDir, `Biên bản số ${minutesNumber} họp Hội đồng.pdf`, 'application/pdf', demoPdf(`Bien ban so ${minutesNumber}/BB-HDTDKT (ban dung thu)`));
  await attachMinutes(later, { meetingId, fileId, number: minutesNumber, issuedOn: heldOn });
}
