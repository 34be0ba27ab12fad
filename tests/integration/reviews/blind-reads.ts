import type { Ctx } from '@/domain/context';
import { listHistory } from '@/domain/history/queries';
import { inboxPage } from '@/domain/outbox/inbox';
import { getMail, listMail } from '@/domain/people/mail-queries';
import { appealList } from '@/domain/recognition/appeals/appeal-list';
import { appealsOfDossier } from '@/domain/recognition/appeals/appeal-queries';
import { listTasks as appealTasks } from '@/domain/recognition/appeals/appeal-tasks';
import { decisionRoom } from '@/domain/recognition/queries';
import { listTasks as recognitionTasks } from '@/domain/recognition/tasks';
import { assignmentPage } from '@/domain/reviews/assignment/assignment-queries';
import { blankSheets } from '@/domain/reviews/blank-sheets';
import { getBlindFile } from '@/domain/reviews/blind-files';
import { councilOf } from '@/domain/reviews/council-queries';
import { disagreementOf } from '@/domain/reviews/disagreement-queries';
import { discussionOf } from '@/domain/reviews/discussion/discussion-queries';
import { dossierContent } from '@/domain/reviews/dossier-content';
import { dossierSheets } from '@/domain/reviews/dossier-sheets';
import { exportedSheets } from '@/domain/reviews/export-queries';
import { extraScores } from '@/domain/reviews/extra-queries';
import { likenessPanel, mayOpenLikeness } from '@/domain/reviews/likeness/likeness-panel';
import { ballotRecords, ownBallots } from '@/domain/reviews/meeting/ballot/ballot-queries';
import { beforeMeeting, itemVotes, meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { minutesOf, signedMinutesOf } from '@/domain/reviews/meeting/minutes-queries';
import { shownOpinions } from '@/domain/reviews/meeting/minutes/opinion-queries';
import { tableOf } from '@/domain/reviews/meeting/table/table-queries';
import { answerRoom } from '@/domain/reviews/meeting/written/written-queries';
import { ownQueues, queuePage } from '@/domain/reviews/own-queue';
import { firstMember, paperGrid, sheetScan } from '@/domain/reviews/paper/paper-queries';
import { blankPapers, filledPapers } from '@/domain/reviews/paper/print-queries';
import { scoringProgress } from '@/domain/reviews/progress-queries';
import { judgedCampaign } from '@/domain/reviews/queries';
import { rankingPage, wholeRanking } from '@/domain/reviews/ranking-queries';
import { readySheets } from '@/domain/reviews/ready-queries';
import { commentsPage } from '@/domain/reviews/released/released-queries';
import { scoringScreen } from '@/domain/reviews/scoring-screen';
import { listTasks as reviewTasks } from '@/domain/reviews/tasks';
import { blindPreparation } from '@/domain/submissions/blind-queries';
import { calendarEntries } from '@/domain/submissions/calendar';
import { getConfirmationFile, unitDrafts } from '@/domain/submissions/confirmation-queries';
import { listTasks as confirmationTasks } from '@/domain/submissions/confirmation-tasks';
import { lateAdmissions } from '@/domain/submissions/late-queries';
import { ownWork } from '@/domain/submissions/own-work';
import { getPrintContent } from '@/domain/submissions/print-queries';
import { getBasisFile, getDossier, getEvidenceFile } from '@/domain/submissions/queries';
import { receivingDesk } from '@/domain/submissions/receipt-queries';
import { dossierPage, searchDossiers } from '@/domain/submissions/screening-list';
import { listTasks as screeningTasks } from '@/domain/submissions/screening-tasks';
import { similarInitiatives } from '@/domain/submissions/similar-initiatives';
import { getThread } from '@/domain/submissions/thread-queries';
import { listTasks as threadTasks } from '@/domain/submissions/thread-tasks';
import { getVersions } from '@/domain/submissions/version-queries';
import { roster, rosterPage } from '@/domain/tracking/queries';
import { listTasks as trackingTasks } from '@/domain/tracking/tasks';
import { unitInCampaign } from '@/domain/tracking/unit-queries';
import { readsBehind } from './blind-reads-behind';
import type { BlindWorld } from './blind-world';

const filter = { q: '', fieldId: null, unitId: null, paperMissing: false, state: null, sort: 'filed' } as const;

/** All that is read on the way to a page, a route, a paper, a task or a message about a dossier, for one person. */
function reads({ a, own, b, campaignId, unitId, evidenceId, fileIds, seats }: BlindWorld, ctx: Ctx): Record<string, () => Promise<unknown>> {
  const judged = async <T>(read: (campaign: NonNullable<Awaited<ReturnType<typeof judgedCampaign>>>) => Promise<T>) => {
    const campaign = await judgedCampaign(ctx, campaignId);
    return campaign && read(campaign);
  };
  return {
    queue: async () => {
      const queues = await ownQueues(ctx);
      return [queues, await Promise.all(queues.map((queue) => queuePage(ctx, queue, null, { skip: 0, take: 50 })))];
    },
    screen: () => scoringScreen(ctx, a),
    content: () => dossierContent(ctx, a),
    blindFile: () => getBlindFile(ctx, a, evidenceId),
    likeness: async () => [await likenessPanel(ctx, a), await mayOpenLikeness(ctx, a)],
    sheets: () => dossierSheets(ctx, a),
    ranking: () => judged((campaign) => rankingPage(ctx, campaign, { show: '', page: 1 })),
    matrix: () => judged((campaign) => wholeRanking(ctx, campaign)),
    export: () => exportedSheets(ctx, campaignId),
    progress: () => scoringProgress(ctx, campaignId),
    blanks: () => blankSheets(ctx, campaignId),
    assignment: () => assignmentPage(ctx, campaignId, 2),
    council: () => councilOf(ctx, campaignId),
    meeting: async () => {
      const room = await meetingRoom(ctx, campaignId);
      return [room, room && await Promise.all(room.items.map((row) => itemVotes(ctx, row)))];
    },
    minutes: async () => [await minutesOf(ctx, campaignId), await signedMinutesOf(ctx, campaignId)],
    opinions: async () => {
      const room = await meetingRoom(ctx, campaignId);
      return room && [await beforeMeeting(ctx, campaignId), await Promise.all([null, ...room.items.map(({ id }) => id)].map((itemId) => shownOpinions(ctx, room, itemId)))];
    },
    ballots: async () => {
      const room = await meetingRoom(ctx, campaignId);
      return room && [await ownBallots(ctx, room.meeting.id, campaignId), await ballotRecords(ctx, room.items.map(({ id }) => id))];
    },
    table: () => tableOf(ctx, campaignId),
    answers: () => answerRoom(ctx, campaignId),
    discussion: () => Promise.all([a, b, own].map((id) => discussionOf(ctx, id))),
    disagreement: () => disagreementOf(ctx, campaignId, 1),
    extra: () => extraScores(ctx, campaignId, 1),
    comments: () => Promise.all([a, own].map((id) => commentsPage(ctx, id))),
    papers: async () => [
      await blankPapers(ctx, campaignId, null), await paperGrid(ctx, campaignId, seats.hoidong2 ?? '', { skip: 0, take: 50 }),
      await Promise.all((['chutich', 'hoidong1', 'hoidong2'] as const).map((who) => filledPapers(ctx, campaignId, seats[who] ?? ''))),
    ],
    scans: async () => [await firstMember(ctx, campaignId), await Promise.all((await ctx.db.scoreSheet.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => sheetScan(ctx, campaignId, id).catch((error: unknown) => String((error as { reason?: string }).reason))))],
    ready: async () => Promise.all((await ownQueues(ctx)).map((queue) => readySheets(ctx, queue))),
    appeals: async () => [await appealsOfDossier(ctx, a), await appealList(ctx, campaignId, { state: null, page: 1 })],
    ownDossier: async () => [await getDossier(ctx, own), await dossierSheets(ctx, own), await scoringScreen(ctx, own), await likenessPanel(ctx, own)],
    dossier: () => getDossier(ctx, a),
    evidence: async () => [await getEvidenceFile(ctx, a, evidenceId), await getBasisFile(ctx, a, fileIds.basis), await getConfirmationFile(ctx, a, evidenceId)],
    versions: () => getVersions(ctx, a),
    print: () => getPrintContent(ctx, a),
    thread: () => getThread(ctx, { submissionId: a }),
    similar: () => similarInitiatives(ctx, a),
    preparation: () => blindPreparation(ctx, a),
    list: () => dossierPage(ctx, campaignId, filter),
    listByUnit: () => dossierPage(ctx, campaignId, { ...filter, unitId }),
    search: async () => [await searchDossiers(ctx, 'zqx'), await searchDossiers(ctx, 'BB-2026'), await searchDossiers(ctx, 'phiếu hẹn')],
    desk: () => receivingDesk(ctx, campaignId),
    late: () => lateAdmissions(ctx, campaignId, 1),
    drafts: () => unitDrafts({ ...ctx, actor: { ...ctx.actor, unitId } }, campaignId, unitId),
    roster: async () => [await roster(ctx, campaignId), (await rosterPage(ctx, campaignId))?.rows, await unitInCampaign(ctx, campaignId, unitId)],
    decision: () => decisionRoom(ctx, campaignId),
    history: () => listHistory(ctx, {}, 1),
    mail: async () => [await listMail(ctx, {}, 1), await getMail(ctx, (await ctx.db.message.findFirstOrThrow()).id)],
    inbox: () => inboxPage(ctx, 1),
    own: () => ownWork(ctx),
    calendar: () => calendarEntries(ctx),
    tasks: async () => (await Promise.all([reviewTasks, screeningTasks, threadTasks, confirmationTasks, trackingTasks, recognitionTasks, appealTasks].map((list) => list(ctx)))).flat(),
  };
}

/** What a response could be made of; a refusal is an answer too. A map is looked up in, whatever its order. */
export async function told(world: BlindWorld, ctx: Ctx): Promise<Record<string, string>> {
  const answers = await Promise.all(Object.entries({ ...reads(world, ctx), ...readsBehind(world, ctx) }).map(async ([name, read]) => {
    const answer = await read().catch((error: unknown) => String((error as { reason?: string }).reason ?? error));
    return [name, JSON.stringify(answer, (_, value: unknown) => (value instanceof Map ? [...value].sort() : value instanceof Set ? [...value] : value)) ?? 'undefined'] as const;
  }));
  return Object.fromEntries(answers);
}
