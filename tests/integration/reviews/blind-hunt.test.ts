import type { Ctx } from '@/domain/context';
import { listHistory } from '@/domain/history/queries';
import { inboxPage } from '@/domain/outbox/inbox';
import { getMail, listMail } from '@/domain/people/mail-queries';
import { decisionRoom } from '@/domain/recognition/queries';
import { listTasks as recognitionTasks } from '@/domain/recognition/tasks';
import { assignmentPage } from '@/domain/reviews/assignment/assignment-queries';
import { blankSheets } from '@/domain/reviews/blank-sheets';
import { getBlindFile } from '@/domain/reviews/blind-files';
import { closeScoring } from '@/domain/reviews/close-scoring';
import { councilOf } from '@/domain/reviews/council-queries';
import { discussionOf } from '@/domain/reviews/discussion/discussion-queries';
import { disagreementOf } from '@/domain/reviews/disagreement-queries';
import { dossierContent } from '@/domain/reviews/dossier-content';
import { dossierSheets } from '@/domain/reviews/dossier-sheets';
import { exportedSheets } from '@/domain/reviews/export-queries';
import { extraScores } from '@/domain/reviews/extra-queries';
import { likenessPanel, mayOpenLikeness } from '@/domain/reviews/likeness/likeness-panel';
import { markAttendance } from '@/domain/reviews/meeting/mark-attendance';
import { itemVotes, meetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { minutesOf } from '@/domain/reviews/meeting/minutes-queries';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { putOnTable } from '@/domain/reviews/meeting/table/put-on-table';
import { tableOf } from '@/domain/reviews/meeting/table/table-queries';
import { askInWriting } from '@/domain/reviews/meeting/written/ask-in-writing';
import { answerRoom } from '@/domain/reviews/meeting/written/written-queries';
import { ownQueues, queuePage } from '@/domain/reviews/own-queue';
import { blankPapers, filledPapers } from '@/domain/reviews/paper/print-queries';
import { scoringProgress } from '@/domain/reviews/progress-queries';
import { judgedCampaign } from '@/domain/reviews/queries';
import { rankingPage, wholeRanking } from '@/domain/reviews/ranking-queries';
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
import type { Role } from '@/generated/prisma/enums';
import { expect, test } from '../../harness/database';
import { type BlindWorld, blindWorld, type Hidden } from './blind-world';
import { plan } from './meeting-world';

const everyRole: Role[] = ['staff', 'unitHead', 'office', 'officeHead', 'chairman', 'viceChairman', 'admin'];
const rare: Hidden = { author: 'Zqxauthor Wvtauthor', unit: 'Zqxunit Wvtunit', file: 'Zqxfile Wvtfile.pdf' };
const other: Hidden = { author: 'Yyhauthor Kkjauthor', unit: 'Aaaunit Bbbunit', file: 'Ccc.pdf' };
const token = /zqx|wvt/iu;

const filter = { q: '', fieldId: null, unitId: null, paperMissing: false, state: null, sort: 'filed' } as const;

/** All that is read on the way to a page, a route, a paper, a task or a message about a dossier, for one person. */
function reads({ a, campaignId, unitId, evidenceId, fileIds }: BlindWorld, ctx: Ctx): Record<string, () => Promise<unknown>> {
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
    minutes: () => minutesOf(ctx, campaignId),
    table: () => tableOf(ctx, campaignId),
    answers: () => answerRoom(ctx, campaignId),
    papers: async () => [await blankPapers(ctx, campaignId, null), await Promise.all(ctx.actor.seats.map(({ id }) => filledPapers(ctx, campaignId, id)))],
    disagreement: () => disagreementOf(ctx, campaignId, 1),
    extra: () => extraScores(ctx, campaignId, 1),
    discussion: () => discussionOf(ctx, a),
    comments: () => commentsPage(ctx, a),
    dossier: () => getDossier(ctx, a),
    evidence: async () => [await getEvidenceFile(ctx, a, evidenceId), await getBasisFile(ctx, a, fileIds.basis), await getConfirmationFile(ctx, a, evidenceId)],
    versions: () => getVersions(ctx, a),
    print: () => getPrintContent(ctx, a),
    thread: () => getThread(ctx, a),
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
    tasks: async () => (await Promise.all([reviewTasks, screeningTasks, threadTasks, confirmationTasks, trackingTasks, recognitionTasks].map((list) => list(ctx)))).flat(),
  };
}

/** What a response could be made of; a refusal is an answer too. */
async function told(world: BlindWorld, ctx: Ctx): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const [name, read] of Object.entries(reads(world, ctx))) {
    const answer = await read().catch((error: unknown) => String((error as { reason?: string }).reason ?? error));
    answers[name] = JSON.stringify(answer, (_, value: unknown) => (value instanceof Map ? [...value] : value instanceof Set ? [...value] : value)) ?? 'undefined';
  }
  return answers;
}

const findings = (answers: Record<string, string>): string[] => Object.entries(answers).flatMap(([name, text]) => (token.test(text) ? [name] : []));

const unfinished = async (world: BlindWorld): Promise<number> => (await scoringProgress(world.at('thuky'), world.campaignId))?.unfinished ?? 0;

/** Scores are in, and the council is about to meet. */
async function scoredAndMeeting(world: BlindWorld, without: (who: string, dossier: string) => boolean = () => false): Promise<void> {
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) for (const dossier of [world.a, world.b, world.own]) if (!(who === 'hoidong1' && dossier === world.own) && !without(who, dossier)) await world.score(who, dossier, 2000, 1500, 2000, 2000);
  await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: await unfinished(world) });
  const { id: meetingId } = await planMeeting(world.at('thuky', new Date('2026-06-01T08:00:00+07:00')), plan(world));
  // `a` lies on the table, and hoidong2, who cannot come, is asked in writing.
  const { db, campaignId, a } = world;
  const begun = new Date('2026-06-03T09:00:00+07:00');
  await db.campaign.updateMany({ where: { id: campaignId }, data: { votesInWriting: true } });
  await markAttendance(world.at('thuky', begun), { meetingId, seatId: world.seat('hoidong2'), kind: 'ABSENT', reason: 'Đi công tác' });
  await askInWriting(world.at('thuky', begun), { meetingId, until: '2026-06-05' });
  await putOnTable(world.at('thuky', begun), { itemId: (await db.meetingItem.findFirstOrThrow({ where: { submissionId: a } })).id });
}

for (const stage of ['SCORING', 'SCORED'] as const) {
  test(`${stage}: nobody who scores blind reads whose a dossier is, in any role; who does not score reads it`, async ({ db }) => {
    const world = await blindWorld(db);
    if (stage === 'SCORED') await scoredAndMeeting(world);
    await world.rename(rare);
    for (const who of ['hoidong2', 'chutich'] as const) expect(findings(await told(world, world.blind(who, everyRole))), who).toEqual([]);
    expect(findings(await told(world, world.blind('hoidong1')))).toEqual([]);
    // The hunt finds what there is to be found.
    const office = findings(await told(world, world.at('vanhoaxahoi')));
    expect(office).toEqual(expect.arrayContaining(['dossier', 'list', 'search', 'roster', 'thread']));
    expect(findings(await told(world, world.at('admin')))).toEqual(expect.arrayContaining(['dossier', 'mail', 'history']));
    const sighted = world.at('hoidong2');
    expect(findings(await told(world, sighted))).toEqual(expect.arrayContaining(['queue', 'screen', 'content', ...(stage === 'SCORED' ? ['ranking', 'matrix', 'export', 'meeting', 'papers', 'disagreement', 'table', 'discussion'] : [])]));
  });

  test(`${stage}: two worlds that differ in what is hidden give a blind member the same answers to the byte`, async ({ db }) => {
    const world = await blindWorld(db);
    if (stage === 'SCORED') await scoredAndMeeting(world);
    await world.rename(rare);
    const ctxs = [world.blind('hoidong2', everyRole), world.blind('chutich', everyRole), world.blind('hoidong1')];
    const before = await Promise.all(ctxs.map((ctx) => told(world, ctx)));
    await world.rename(other);
    expect(await Promise.all(ctxs.map((ctx) => told(world, ctx)))).toEqual(before);
  });
}

test('a conflict of somebody else changes nothing a blind member reads', async ({ db }) => {
  const world = await blindWorld(db);
  await scoredAndMeeting(world, (who, dossier) => who === 'hoidong1' && dossier === world.b);
  const ctx = world.blind('hoidong2', everyRole);
  const answers = async () => {
    const { ranking, matrix, sheets, meeting, council, queue, table, answers, disagreement, papers } = await told(world, ctx);
    return { ranking, matrix, sheets, meeting, council, queue, table, answers, disagreement, papers };
  };
  const before = await answers();
  const seen = async () => (await told(world, world.at('thuky'))).matrix;
  const sighted = await seen();
  // hoidong1, who closed no sheet of `b`, turns out to be its author: the secretary sees it, and who scores blind does not.
  await db.author.updateMany({ where: { submissionId: world.b }, data: { accountId: world.accounts.hoidong1 } });
  expect(await answers()).toEqual(before);
  expect(await seen()).not.toBe(sighted);
});

test('what is in a dossier that a member has a part in changes nothing else they read', async ({ db }) => {
  const world = await blindWorld(db);
  await scoredAndMeeting(world);
  const ctx = world.at('hoidong1');
  const names = ['queue', 'ranking', 'matrix', 'export', 'meeting', 'council', 'progress', 'tasks'];
  const answers = async () => Object.fromEntries(Object.entries(await told(world, ctx)).filter(([name]) => names.includes(name)));
  const before = await answers();
  await db.submissionSection.updateMany({ where: { submissionId: world.own }, data: { text: 'Khác hẳn.' } });
  await db.score.updateMany({ where: { sheet: { is: { submissionId: world.own } } }, data: { value: 100 } });
  expect(await answers()).toEqual(before);
});
