import type { Ctx } from '@/domain/context';
import { calendarEntries as campaignCalendar } from '@/domain/campaigns/calendar';
import { afterwardsOf } from '@/domain/recognition/afterwards';
import { getAppealFile } from '@/domain/recognition/appeals/appeal-queries';
import { publishableItems } from '@/domain/recognition/publishable-items';
import { decisionRoom, scanOf } from '@/domain/recognition/queries';
import { againPage } from '@/domain/recognition/reconsideration/again-queries';
import { listTasks as againTasks } from '@/domain/recognition/reconsideration/again-tasks';
import { doubleRoles } from '@/domain/reviews/blind-council';
import { calendarEntries as councilCalendar } from '@/domain/reviews/calendar';
import { councilOf } from '@/domain/reviews/council-queries';
import { resultOfDossier } from '@/domain/reviews/dossier-result';
import { countScanOf, isTellerConflicted, itemsBalloting, methodUsed, tellersOf } from '@/domain/reviews/meeting/ballot/ballot-queries';
import { runsMeeting } from '@/domain/reviews/meeting/meeting-policy';
import { type MeetingRoom, meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { invitedTo } from '@/domain/reviews/meeting/meeting-tasks';
import { paperHolders } from '@/domain/reviews/meeting/minutes/paper-holders';
import { earlierMeetings, minutesOf } from '@/domain/reviews/meeting/minutes-queries';
import { proposalHolds } from '@/domain/reviews/meeting/proposal-holds';
import { ownRecusals } from '@/domain/reviews/meeting/recusal/recusal-queries';
import { lookAround } from '@/domain/reviews/meeting/table/table-queries';
import { answersOf } from '@/domain/reviews/meeting/written/written-queries';
import { openingOf } from '@/domain/reviews/opening-queries';
import { seesProgress } from '@/domain/reviews/policy';
import { judgedCampaign } from '@/domain/reviews/queries';
import { differencesOf, standingCouncilOf, standingHistory, standingScanOf } from '@/domain/reviews/standing/standing-queries';
import { confirmersOf } from '@/domain/submissions/confirmers';
import type { Dossier } from '@/domain/submissions/dossier';
import { wasMainFiled } from '@/domain/submissions/evidence-filed';
import { guestPlaces, invitationsLately, invitationsOf } from '@/domain/submissions/guest-queries';
import { listTasks as guestTasks } from '@/domain/submissions/guest-tasks';
import { lateWindows } from '@/domain/submissions/late-queries';
import { loadForBlind } from '@/domain/submissions/load-for-blind';
import { ownWork } from '@/domain/submissions/own-work';
import { pledgeShown } from '@/domain/submissions/print-queries';
import { getDossier, listMine } from '@/domain/submissions/queries';
import { receiptToken } from '@/domain/submissions/receipt-proof';
import { latestReceipts, owedCounts, owedPapers, receivingDesk } from '@/domain/submissions/receipt-queries';
import { screeningOf } from '@/domain/submissions/screening-queries';
import { getShareScan, sharesOf } from '@/domain/submissions/share-queries';
import { similarityNotes } from '@/domain/submissions/similarity-notes';
import { tasksOf } from '@/domain/submissions/tasks';
import { getThreadFile } from '@/domain/submissions/thread-queries';
import { rosterCampaign } from '@/domain/tracking/queries';
import type { BlindWorld } from './blind-world';

/** What pages ask once the dossier, the desk or the meeting was found: asked here behind the same question. */
export function readsBehind({ a, own, campaignId, evidenceId, fileIds }: BlindWorld, ctx: Ctx): Record<string, () => Promise<unknown>> {
  const ofDossier = <T>(read: (dossier: Dossier) => T, ids = [a]) => Promise.all(ids.map(async (id) => {
    const dossier = await getDossier(ctx, id);
    return dossier && read(dossier);
  }));
  const ofRoom = async <T>(read: (room: MeetingRoom) => Promise<T>) => {
    const room = await meetingRoom(ctx, campaignId);
    return room && read(room);
  };
  return {
    result: () => ofDossier((dossier) => resultOfDossier(ctx, dossier), [a, own]),
    afterwards: () => ofDossier((dossier) => afterwardsOf(ctx, dossier), [a, own]),
    beside: () => ofDossier(async (dossier) => [
      screeningOf(ctx, dossier), sharesOf(ctx, dossier), await invitationsOf(ctx, dossier), await similarityNotes(ctx, dossier), await confirmersOf(ctx, dossier),
      await pledgeShown(ctx, dossier), await wasMainFiled(ctx, dossier.id), await receiptToken(ctx, dossier.id),
    ]),
    scansOfDossier: async () => [await getShareScan(ctx, a, fileIds.word), await getThreadFile(ctx, { submissionId: a }, evidenceId), await getAppealFile(ctx, a, evidenceId, fileIds.word)],
    forBlind: () => loadForBlind(ctx, a, evidenceId),
    again: () => Promise.all([a, own].map((id) => againPage(ctx, id))),
    decided: async () => {
      const room = await decisionRoom(ctx, campaignId);
      return [await scanOf(ctx, campaignId), room?.proposal && await publishableItems(ctx, room.proposal.id)];
    },
    doubles: async () => {
      const council = await councilOf(ctx, campaignId);
      return council && doubleRoles(ctx, council.campaign, council.members);
    },
    standing: async () => {
      const [council, standing] = [await councilOf(ctx, campaignId), await standingCouncilOf(ctx)];
      return [standing && await standingHistory(ctx, standing), await standingScanOf(ctx), council && await differencesOf(ctx, council.places)];
    },
    opening: async () => {
      const campaign = await judgedCampaign(ctx, campaignId);
      return campaign && seesProgress(ctx.actor, campaign.id) && openingOf(ctx, campaign);
    },
    ownRecusals: () => ofRoom((room) => ownRecusals(ctx, room)),
    aroundMeeting: async () => [await invitedTo(ctx, campaignId), await lookAround(ctx, campaignId), await ofRoom(async (room) => [
      await earlierMeetings(ctx, room), await paperHolders(ctx, room), await proposalHolds(ctx, room.campaign), [...await itemsBalloting(ctx, room.meeting.id)].filter((id) => room.items.some((item) => item.id === id)),
    ])],
    atTheLaptop: () => ofRoom(async ({ campaign, meeting, items }) => {
      if (!runsMeeting(ctx.actor, campaign.id)) return null;
      const tellers = await tellersOf(ctx, meeting.id);
      return [await methodUsed(ctx, { meetingId: meeting.id }), await Promise.all(items.map(async ({ id, submissionId, away }) => [await answersOf(ctx, id), await isTellerConflicted(ctx, tellers, { submissionId, away: away.map(({ seatId }) => seatId) })]))];
    }),
    countScan: async () => (await minutesOf(ctx, campaignId)) && ofRoom(({ meeting }) => countScanOf(ctx, meeting.id)),
    receipts: async () => {
      const desk = await receivingDesk(ctx, campaignId);
      return desk && [await latestReceipts(ctx, campaignId), await owedCounts(ctx, campaignId, desk.dueAt), ...await Promise.all((['missing', 'late'] as const).map((tab) => owedPapers(ctx, campaignId, { tab, dueAt: desk.dueAt, page: null })))];
    },
    mine: async () => [await listMine(ctx), await guestPlaces(ctx), await invitationsLately(ctx), [...await lateWindows(ctx)]],
    calendars: async () => [await campaignCalendar(ctx), await councilCalendar(ctx)],
    moreTasks: async () => [await againTasks(ctx), await guestTasks(ctx), tasksOf(ctx, await ownWork(ctx))],
    rosterHead: () => rosterCampaign(ctx, campaignId),
  };
}
