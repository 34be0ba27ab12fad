import { concludeItem } from '@/domain/reviews/meeting/conclude-item';
import { markAttendance } from '@/domain/reviews/meeting/mark-attendance';
import { itemVotes, meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { addOpinion } from '@/domain/reviews/meeting/minutes/add-opinion';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { proposedConclusion } from '@/domain/reviews/meeting/proposed-conclusion';
import { recordVote } from '@/domain/reviews/meeting/record-vote';
import { recuse } from '@/domain/reviews/meeting/recusal/recuse';
import { putOnTable } from '@/domain/reviews/meeting/table/put-on-table';
import { acceptSubmission } from '@/domain/submissions/accept-submission';
import { dayOf } from '@/domain/time/calendar';
import { formatTime } from '@/domain/time/format';
import { readMinuteOfDay } from '@/domain/time/minute-of-day';
import { type CampaignPlan, type DemoCampaign, seedCampaign } from './campaign';
import { dossiersInMeeting } from './dossiers-in-meeting';
import { fileDossier } from './file-dossier';
import { closeDemoScoring, openDemoScoring, scoreDossiers } from './judge';
import { demoCouncil } from './people';
import { at, daysFrom, type Seeding } from './world';

const noPaper = { paperNumber: '', paperOn: null, paperSigner: '' } as const;

/** A thematic round whose council sits while somebody tries the demo: two dossiers are done, one lies on the table. */
export async function seedInMeeting(seeding: Seeding, filesDir: string, plan: CampaignPlan): Promise<void> {
  const campaign = await seedCampaign(seeding, filesDir, plan);
  const ids: string[] = [];
  for (const [index, dossier] of dossiersInMeeting.entries()) {
    const { id } = await fileDossier(seeding, campaign, filesDir, dossier, at(`2026-08-${12 + index}`, '14:10'));
    await acceptSubmission(await seeding.as('vanhoaxahoi', at('2026-08-25', '09:00')), { submissionId: id, note: '', ...noPaper });
    ids.push(id);
  }
  await openDemoScoring(seeding, campaign, at('2026-09-01', '08:00'));
  await scoreDossiers(seeding, campaign, ids, at('2026-09-10', '15:00'), (signIn, index) =>
    // An author of the second one.
    (signIn === 'hoidong5' && index === 1 ? null : { percent: dossiersInMeeting[index]?.points ?? 70, state: 'closed' }));
  await closeDemoScoring(seeding, campaign, at('2026-09-18', '16:00'));
  await sitNow(seeding, campaign);
}

/** Began an hour and a half ago; one member is absent, one takes no part in the dossier on the table. */
async function sitNow(seeding: Seeding, campaign: DemoCampaign): Promise<void> {
  const began = new Date(Math.floor((seeding.now.getTime() - 90 * 60_000) / 300_000) * 300_000);
  const after = (minutes: number): Date => new Date(began.getTime() + minutes * 60_000);
  const secretary = (minutes: number) => seeding.as('hoidong7', after(minutes));
  const seatOf = (signIn: string): string => campaign.seats.get(signIn) ?? '';
  const { id: meetingId } = await planMeeting(await seeding.as('hoidong7', daysFrom(began, -5)), {
    campaignId: campaign.id, heldOn: dayOf(began), startsAt: readMinuteOfDay(formatTime(began)) ?? 0, place: 'Phòng họp số 2, UBND xã', chairSeatId: seatOf('hoidong1'), secretarySeatId: seatOf('hoidong7'), guests: '',
  });
  for (const { signIn } of demoCouncil) {
    const absent = signIn === 'hoidong6';
    await markAttendance(await secretary(2), { meetingId, seatId: seatOf(signIn), kind: absent ? 'ABSENT' : 'PRESENT', reason: absent ? 'Dự tập huấn tại tỉnh' : '' });
  }
  const room = await meetingRoom(await secretary(5), campaign.id);
  const items = room?.items ?? [];
  for (const [index, item] of items.slice(0, 2).entries()) {
    const minute = 10 + index * 25;
    await putOnTable(await secretary(minute), { itemId: item.id });
    await addOpinion(await secretary(minute + 5), { meetingId, itemId: item.id, speaker: seatOf('hoidong2'), text: 'Số liệu trước và sau rõ ràng; đề nghị nêu thêm cách làm để nơi khác áp dụng.' });
    await recordVote(await secretary(minute + 12), { itemId: item.id, version: 0, handsFor: item.standing.present, handsAgainst: 0, handsOther: 0, named: [] });
    const facts = await itemVotes(await secretary(minute + 12), item);
    await concludeItem(await secretary(minute + 15), { itemId: item.id, version: 1, conclusion: proposedConclusion({ ...facts, carried: true }), presiderSeatId: seatOf('hoidong1'), text: '', reason: '' });
  }
  const next = items[2];
  if (!next) throw new Error('The demo meeting has no third dossier');
  await recuse(await seeding.as('hoidong4', after(62)), { itemId: next.id, seatId: seatOf('hoidong4'), reason: 'Đã góp ý khi tác giả vẽ bảng chỉ đường.' });
  await putOnTable(await secretary(65), { itemId: next.id });
}
