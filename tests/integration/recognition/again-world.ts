import type { PrismaClient } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { acceptAppeal } from '@/domain/recognition/appeals/accept-appeal';
import { draftAnswer } from '@/domain/recognition/appeals/draft-answer';
import { sendAnswer } from '@/domain/recognition/appeals/send-answer';
import { sendAppeal } from '@/domain/recognition/appeals/send-appeal';
import { approveProposal } from '@/domain/recognition/approve-proposal';
import { attachScan } from '@/domain/recognition/attach-scan';
import { enterDecisionNumber } from '@/domain/recognition/enter-decision-number';
import { prepareProposal } from '@/domain/recognition/prepare-proposal';
import { publishResults } from '@/domain/recognition/publish-results';
import { closeAgain } from '@/domain/recognition/reconsideration/close-again';
import { openReconsideration } from '@/domain/recognition/reconsideration/open-reconsideration';
import { saveAgain } from '@/domain/recognition/reconsideration/save-again';
import { signProposal } from '@/domain/recognition/sign-proposal';
import { closeScoring } from '@/domain/reviews/close-scoring';
import { concludeItem } from '@/domain/reviews/meeting/conclude-item';
import { closeMeeting } from '@/domain/reviews/meeting/close-meeting';
import { markAttendance } from '@/domain/reviews/meeting/mark-attendance';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { recordVote } from '@/domain/reviews/meeting/record-vote';
import { closesAt, daysAfter, type PersonName } from '../../harness/make';
import { scoringWorld } from '../reviews/scoring-world';
import { makeFile } from './scored';

export const publishedAt = daysAfter(closesAt, 31);
export const later = daysAfter(closesAt, 40);
const meetingAt = new Date('2026-06-10T08:00:00+07:00');

/** `a` of tacgia1 with 65 points and not recognised, `b` of tacgia2 with 70 and recognised; published, and `a` answered "Chấm lại". */
export async function makeAnswered(db: PrismaClient) {
  const world = await scoringWorld(db);
  const { organizationId, campaignId, a, b } = world;
  await db.submission.updateMany({ where: { organizationId }, data: { maturity: 'APPLIED' } });
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) {
    await world.score(who, a, 2000, 1500, 1500, 1500);
    await world.score(who, b, 2000, 1500, 2000, 1500);
  }
  await db.submission.updateMany({ where: { id: world.own }, data: { status: 'WITHDRAWN', withdrawnAt: later } });
  await closeScoring(world.at('thuky'), { campaignId, unfinishedConfirmed: 0 });
  const at = (who: PersonName, now = publishedAt): Ctx => world.as(who, now);
  const proposalId = await prepareProposal(at('vanhoaxahoi'), { campaignId });
  await signProposal(at('truongphong'), { proposalId, version: 0 });
  await approveProposal(at('phochutich'), { proposalId, version: 1, form: 'ON_BEHALF_VICE_CHAIRMAN', typedCount: 1 });
  const { id: decisionId } = await db.decision.findFirstOrThrow({ where: { proposalId } });
  await enterDecisionNumber(at('vanhoaxahoi'), { decisionId, seenNumber: '', number: '214', issuedOn: '2026-05-30', form: 'ON_BEHALF_VICE_CHAIRMAN', signerName: 'Nguyễn Hữu Phước' });
  await attachScan(at('vanhoaxahoi'), { decisionId, fileId: await makeFile(world, 'vanhoaxahoi') });
  await publishResults(at('vanhoaxahoi'), { decisionId, typedCount: 1, releases: [] });
  const by = (who: PersonName, now = later): Ctx => world.as(who, now);
  const appealId = await sendAppeal(at('tacgia1'), { submissionId: a, text: 'Số liệu quý I chưa được xem.', fileIds: [] });
  await acceptAppeal(by('vanhoaxahoi'), { appealId, version: 0 });
  await draftAnswer(by('vanhoaxahoi'), { appealId, version: 1, answer: 'RESCORE', reply: 'Hội đồng xem lại minh chứng 2.' });
  await sendAnswer(by('vanhoaxahoi'), { appealId, version: 2, number: '31', issuedOn: '2026-06-05', fileId: await makeFile(world, 'vanhoaxahoi') });
  const open = (who: PersonName = 'thuky', now = later) => openReconsideration(by(who, now), { appealId, version: 3, reason: 'Minh chứng 2 chưa được xem.' });
  const sheet = async (who: 'chutich' | 'hoidong1' | 'hoidong2') => db.reconsideredSheet.findFirstOrThrow({ where: { seatId: world.seat(who) }, orderBy: { id: 'desc' } });
  const save = async (who: 'chutich' | 'hoidong1' | 'hoidong2', ...points: number[]) => saveAgain(by(who), a, { version: (await sheet(who)).version, values: world.values(...points), comment: '' });
  const close = async (who: 'chutich' | 'hoidong1' | 'hoidong2', ...points: number[]) => closeAgain(by(who), { submissionId: a, version: (await save(who, ...points)).version });
  const again = () => db.reconsideration.findFirstOrThrow({ orderBy: { openedAt: 'desc' } });
  return { ...world, by, appealId, decisionId, open, save, close, sheet, again, a, b };
}

/** The council meets on `a` alone, everybody there; `votesFor` hands of two. */
export async function meetAnew({ db, by, campaignId, seat, a }: Pick<Awaited<ReturnType<typeof makeAnswered>>, 'db' | 'by' | 'campaignId' | 'seat' | 'a'>, conclusion: 'RECOGNISE' | 'NOT_ENOUGH' | 'REVISIT', voters = 3) {
  const after = daysAfter(later, 1);
  const { id: meetingId } = await planMeeting(by('thuky', after), { campaignId, heldOn: '2026-06-10', startsAt: 480, place: 'Phòng họp số 1', chairSeatId: seat('chutich'), secretarySeatId: seat('thuky'), guests: '' });
  const now = new Date(meetingAt.getTime() + 3_600_000);
  for (const who of ['chutich', 'hoidong1', 'hoidong2', 'thuky'] as const) await markAttendance(by('thuky', now), { meetingId, seatId: seat(who), kind: 'PRESENT', reason: '' });
  const items = await db.meetingItem.findMany({ where: { meetingId } });
  const item = items.find(({ submissionId }) => submissionId === a);
  const itemId = item?.id ?? '';
  const hands = conclusion === 'NOT_ENOUGH' ? { handsFor: 0, handsAgainst: voters, handsOther: 0 } : { handsFor: voters, handsAgainst: 0, handsOther: 0 };
  await recordVote(by('thuky', now), { itemId, version: 0, ...hands, named: [] });
  await concludeItem(by('thuky', now), { itemId, version: 1, conclusion, presiderSeatId: seat('chutich'), text: 'Minh chứng 2 đủ số liệu.', reason: conclusion === 'REVISIT' ? 'Cần thêm số liệu.' : '' });
  await closeMeeting(by('thuky', now), { meetingId });
  return { items, meetingId, now };
}
