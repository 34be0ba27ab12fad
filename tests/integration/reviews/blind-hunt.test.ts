import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { closeScoring } from '@/domain/reviews/close-scoring';
import { dossierSheets } from '@/domain/reviews/dossier-sheets';
import { planMeeting } from '@/domain/reviews/meeting/plan-meeting';
import { scoringProgress } from '@/domain/reviews/progress-queries';
import { scoringScreen } from '@/domain/reviews/scoring-screen';
import type { Role } from '@/generated/prisma/enums';
import { expect, test } from '../../harness/database';
import { told } from './blind-reads';
import { type BlindWorld, blindWorld, type Hidden } from './blind-world';
import { plan } from './meeting-world';
import { scoringAt } from './scoring-world';

const everyRole: Role[] = ['staff', 'unitHead', 'office', 'officeHead', 'chairman', 'viceChairman', 'admin'];
const rare: Hidden = { author: 'Zqxauthor Wvtauthor', unit: 'Zqxunit Wvtunit', file: 'Zqxfile Wvtfile.pdf', speaker: 'Zqxspeaker Wvtspeaker' };
const other: Hidden = { author: 'Yyhauthor Kkjauthor', unit: 'Aaaunit Bbbunit', file: 'Ccc.pdf', speaker: 'Dddspeaker Eee' };
const token = /zqx|wvt/iu;

const findings = (answers: Record<string, string>): string[] => Object.entries(answers).flatMap(([name, text]) => (token.test(text) ? [name] : []));

const unfinished = async (world: BlindWorld): Promise<number> => (await scoringProgress(world.at('thuky'), world.campaignId))?.unfinished ?? 0;

/** Scores are in, and the council is about to meet. */
async function scoredAndMeeting(world: BlindWorld, without: (who: string, dossier: string) => boolean = () => false): Promise<void> {
  for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) for (const dossier of [world.a, world.b, world.own]) if (!(who === 'hoidong1' && dossier === world.own) && !without(who, dossier)) await world.score(who, dossier, 2000, 1500, 2000, 2000);
  await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: await unfinished(world) });
  const { id } = await planMeeting(world.at('thuky', new Date('2026-06-01T08:00:00+07:00')), plan(world));
  await world.discuss(id);
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
    if (stage === 'SCORED') expect(findings(await told(world, world.at('thuky')))).toEqual(expect.arrayContaining(['comments', 'minutes']));
    expect(findings(await told(world, world.at('admin')))).toEqual(expect.arrayContaining(['dossier', 'mail', 'history']));
    const sighted = world.at('hoidong2');
    expect(findings(await told(world, sighted))).toEqual(expect.arrayContaining(['queue', 'screen', 'content', ...(stage === 'SCORED' ? ['ranking', 'matrix', 'export', 'meeting', 'opinions', 'table', 'answers', 'discussion', 'disagreement', 'sheets', 'likeness'] : [])]));
    if (stage === 'SCORED') expect(findings(await told(world, world.at('chutich')))).toEqual(expect.arrayContaining(['ownRecusals']));
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

test('what another member wrote to a sheet is covered, and one’s own words are one’s own', async ({ db }) => {
  const world = await blindWorld(db);
  await scoredAndMeeting(world);
  await world.rename(rare);
  await db.scoreSheet.updateMany({ where: { submissionId: world.a, seatId: world.seat('hoidong1') }, data: { comment: `Do ${rare.speaker} làm.` } });
  const comments = async (ctx: Ctx) => (await dossierSheets(ctx, world.a))?.outcome?.sheets.map(({ comment }) => comment).filter(Boolean);
  expect([await comments(world.blind('hoidong2')), await comments(world.at('hoidong2'))]).toEqual([['Do […] làm.'], [`Do ${rare.speaker} làm.`]]);
  expect((await scoringScreen(world.blind('hoidong1'), world.a))?.sheet?.comment).toBe(`Do ${rare.speaker} làm.`);
});

test('a conflict of somebody else changes nothing a blind member reads', async ({ db }) => {
  const world = await blindWorld(db);
  await scoredAndMeeting(world, (who, dossier) => who === 'hoidong1' && dossier === world.b);
  await db.meetingTable.updateMany({ data: { itemId: (await db.meetingItem.findFirstOrThrow({ where: { submissionId: world.b } })).id } });
  const ctx = world.blind('hoidong2', everyRole);
  const before = await told(world, ctx);
  const seen = async () => {
    const { matrix, meeting, table } = await told(world, world.at('thuky'));
    return { matrix, meeting, table };
  };
  const sighted = await seen();
  // hoidong1, who closed no sheet of `b`, turns out to be its author: the secretary sees it, and who scores blind does not.
  await db.author.updateMany({ where: { submissionId: world.b }, data: { accountId: world.accounts.hoidong1 } });
  expect(await told(world, ctx)).toEqual(before);
  const after = await seen();
  for (const name of ['matrix', 'meeting', 'table'] as const) expect(after[name], name).not.toBe(sighted[name]);
});

test('how a dossier is judged that a member has a part in changes nothing they read, not as an admin either', async ({ db }) => {
  const world = await blindWorld(db);
  await world.settle({ blindScoring: false });
  await scoredAndMeeting(world);
  const { organizationId, campaignId, own, accounts } = world;
  const member = world.at('hoidong1');
  const ctx = { ...member, actor: { ...member.actor, roles: everyRole } };
  const before = await told(world, ctx);
  const secretary = await told(world, world.at('thuky'));
  await db.score.updateMany({ where: { sheet: { is: { submissionId: own } } }, data: { value: 100 } });
  await db.scoreSheet.updateMany({ where: { submissionId: own }, data: { comment: 'Chưa rõ tính mới.', reopenReason: 'Ghi nhầm.' } });
  const item = await db.meetingItem.findFirstOrThrow({ where: { submissionId: own } });
  await db.meetingItem.updateMany({ where: { id: item.id }, data: { votesFor: 1, votesAgainst: 1, votesOther: 0, voters: 2, countedOf: 2, votedAt: scoringAt, voteMethod: 'HANDS', text: 'Để lại.', conclusion: 'REVISIT', presiderSeatId: world.seat('chutich'), concludedAt: scoringAt } });
  const by = { id: newId(), seatId: world.seat('thuky'), text: 'Cần xem lại.', byId: accounts.thuky, at: scoringAt };
  await db.councilMessage.create({ data: { organizationId, submissionId: own, ...by } });
  await db.likenessFinding.create({ data: { organizationId, submissionId: own, verdict: 'SAME', ...by } });
  await db.meetingOpinion.create({ data: { organizationId, meetingId: item.meetingId, itemId: item.id, position: 9, ...by } });
  const sheet = await world.sheetOf('hoidong2', own);
  await recordEvent(world.at('hoidong2'), 'sheet.closed', { type: 'sheet', id: sheet.id, campaignId }, { submissionId: own, seatId: sheet.seatId });
  for (const kind of ['discussion.written', 'likeness.found', 'session.voted', 'session.opinion_added', 'session.ballot_opened', 'conflict.declared', 'sheet.comments_released']) {
    await recordEvent(world.at('thuky'), kind, { type: 'submission', id: own, campaignId });
  }
  expect(await told(world, ctx)).toEqual(before);
  // Nor does what is in it change anything but itself.
  await db.submissionSection.updateMany({ where: { submissionId: own }, data: { text: 'Khác hẳn.' } });
  expect(await told(world, ctx)).toEqual({ ...before, ownDossier: expect.stringContaining('Khác hẳn.') });
  // All that did change is there to be seen by who has no part in it.
  const now = await told(world, world.at('thuky'));
  for (const name of ['export', 'meeting', 'opinions', 'discussion', 'disagreement', 'comments', 'history'] as const) expect(now[name], name).not.toBe(secretary[name]);
});
