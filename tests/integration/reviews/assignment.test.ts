import { newId } from '@/domain/id';
import { addThirdScorer } from '@/domain/reviews/assignment/add-third-scorer';
import { clearAssignment } from '@/domain/reviews/assignment/clear-assignment';
import { confirmAssignment } from '@/domain/reviews/assignment/confirm-assignment';
import { assignmentPage } from '@/domain/reviews/assignment/assignment-queries';
import { reassignDossier } from '@/domain/reviews/assignment/reassign-dossier';
import { setExpertise } from '@/domain/reviews/assignment/set-expertise';
import { closeScoring } from '@/domain/reviews/close-scoring';
import { councilWork } from '@/domain/reviews/council-work';
import { enterPaperSheet } from '@/domain/reviews/enter-paper-sheet';
import { ownQueues, queuePage } from '@/domain/reviews/own-queue';
import { ownSheets } from '@/domain/reviews/own-sheets';
import { scoringProgress } from '@/domain/reviews/progress-queries';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { scoringScreen } from '@/domain/reviews/scoring-screen';
import type { PrismaClient } from '@/generated/prisma/client';
import type { PersonName } from '../../harness/make';
import { expect, test } from '../../harness/database';
import { rush, scoringWorld } from './scoring-world';

const members = ['chutich', 'hoidong1', 'hoidong2'] as const;

/** Every dossier for one member: `own` cannot be hoidong1's. */
async function sharedWorld(db: PrismaClient) {
  const world = await scoringWorld(db);
  await world.settle({ minSheets: 1 });
  const { at, campaignId } = world;
  const preview = async (perDossier: number) => {
    const page = await assignmentPage(at('thuky'), campaignId, perDossier);
    if (!page?.proposal) throw new Error('no proposal');
    return { ...page, proposal: page.proposal };
  };
  const confirm = async (perDossier: number) => confirmAssignment(at('thuky'), { campaignId, perDossier, fingerprint: (await preview(perDossier)).proposal.fingerprint });
  const scorerOf = async (submissionId: string): Promise<PersonName> => {
    const { seatId } = await db.assignment.findFirstOrThrow({ where: { submissionId } });
    return members.find((who) => world.seat(who) === seatId) ?? 'tacgia1';
  };
  const queueOf = async (who: PersonName) => {
    const [queue] = await ownQueues(at(who));
    return queue ? (await queuePage(at(who), queue, null, { skip: 0, take: 50 })).map(({ submissionId, state }) => [submissionId, state]) : [];
  };
  return { ...world, preview, confirm, scorerOf, queueOf };
}

test('a preview tells nobody and changes nothing; confirmed as seen, only the assigned member has the dossier', async ({ db }) => {
  const { at, campaignId, a, own, preview, confirm, scorerOf, queueOf, values, seat } = await sharedWorld(db);
  const { proposal, dossiers } = await preview(1);
  expect(proposal.loads.map(({ after }) => after)).toEqual([1, 1, 1]);
  expect(dossiers.map(({ given }) => given.map(({ why }) => why))).toEqual([['LOAD'], ['LOAD'], ['LOAD']]);
  expect([await db.assignment.count(), await db.message.count()]).toEqual([0, 0]);
  expect(await queueOf('hoidong2')).toHaveLength(3);
  await expect(confirmAssignment(at('thuky'), { campaignId, perDossier: 1, fingerprint: 'x' })).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  expect(await rush(() => confirm(1))).toBeGreaterThanOrEqual(1);
  expect(await db.assignment.count()).toBe(3);
  expect(new Set((await db.message.findMany()).map(({ subject, body }) => `${subject}|${body}`)).size).toBe(1);
  expect(await db.message.count()).toBe(3);
  const scorer = await scorerOf(a);
  const other = members.find((who) => who !== scorer && who !== 'hoidong1') ?? 'chutich';
  const ofScorer = await queueOf(scorer);
  expect(ofScorer.filter(([, state]) => state !== 'conflict')).toEqual([[a, 'open']]);
  expect((await queueOf(other)).map(([id]) => id)).not.toContain(a);
  expect(await scoringScreen(at(other), a)).toBeNull();
  expect(await scoringScreen(at(scorer), a)).toMatchObject({ due: 1, closed: 0, around: [{ submissionId: a }] });
  await expect(saveSheet(at(other), a, { version: 0, values: values(1000), comment: '' })).rejects.toMatchObject({ reason: 'not_assigned' });
  await saveSheet(at(scorer), a, { version: 0, values: values(1000), comment: '' });
  await expect(enterPaperSheet(at('thuky'), { submissionId: a, seatId: seat(other), paperSignedOn: '2026-05-05', values: {}, comment: '' })).rejects.toMatchObject({ reason: 'not_assigned' });
  expect((await queueOf('hoidong1')).filter(([, state]) => state === 'conflict').map(([id]) => id)).toEqual([own]);
});

test('what is owed follows: home, progress, work of the keeper, and closing', async ({ db }) => {
  const { at, campaignId, a, b, own, confirm, scorerOf, score } = await sharedWorld(db);
  await confirm(1);
  for (const who of members) expect(await ownSheets(at(who))).toMatchObject([{ need: 1, done: 0 }]);
  expect(await scoringProgress(at('thuky'), campaignId)).toMatchObject({ need: 3, done: 0 });
  expect((await councilWork(at('thuky')))[0]?.members).toEqual([{ need: 1, done: 0 }, { need: 1, done: 0 }, { need: 1, done: 0 }]);
  for (const id of [a, b, own]) await score(await scorerOf(id), id, 2000, 1500, 2000, 2000);
  for (const who of members) expect(await ownSheets(at(who))).toMatchObject([{ need: 1, done: 1, next: null }]);
  expect((await councilWork(at('thuky')))[0]?.members).toEqual([{ need: 1, done: 1 }, { need: 1, done: 1 }, { need: 1, done: 1 }]);
  await closeScoring(at('thuky'), { campaignId, unfinishedConfirmed: 0 });
  expect((await db.result.findMany()).map(({ sheets, mean }) => [sheets, mean])).toEqual([[1, 7500], [1, 7500], [1, 7500]]);
});

test('who may, and how many; expertise comes first in the next proposal', async ({ db }) => {
  const { at, campaignId, a, preview, seat, settle, organizationId } = await sharedWorld(db);
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const { proposal } = await preview(2);
  const input = { campaignId, perDossier: 2, fingerprint: proposal.fingerprint };
  for (const who of ['hoidong1', 'chutich', 'admin'] as const) {
    await expect(confirmAssignment(at(who), input)).rejects.toMatchObject({ reason: 'not_allowed' });
    expect(await assignmentPage(at(who), campaignId, 2)).toBeNull();
  }
  await expect(confirmAssignment(other.at('vanhoaxahoi'), input)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(confirmAssignment(at('thuky'), { ...input, perDossier: 4 })).rejects.toMatchObject({ reason: 'per_dossier_too_many' });
  await settle({ minSheets: 3 });
  await expect(confirmAssignment(at('thuky'), input)).rejects.toMatchObject({ reason: 'per_dossier_too_few' });
  await settle({ minSheets: 1 });
  const field = await db.field.findFirstOrThrow({ where: { campaignId } });
  await db.submission.update({ where: { organizationId_id: { organizationId, id: a } }, data: { fieldId: field.id } });
  const foreign = await db.field.findFirstOrThrow({ where: { campaignId: other.campaignId } });
  await expect(setExpertise(at('thuky'), { seatId: seat('hoidong2'), fieldIds: [foreign.id] })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(setExpertise(at('hoidong2'), { seatId: seat('hoidong2'), fieldIds: [field.id] })).rejects.toMatchObject({ reason: 'not_allowed' });
  await setExpertise(at('thuky'), { seatId: seat('hoidong2'), fieldIds: [field.id] });
  const { dossiers } = await preview(1);
  expect(dossiers.find(({ id }) => id === a)?.given).toMatchObject([{ seatId: seat('hoidong2'), why: 'FIELD' }]);
  await settle({ status: 'SCORED' });
  await expect(confirmAssignment(at('thuky'), input)).rejects.toMatchObject({ reason: 'scoring_not_open' });
});

test('one dossier by hand, with a reason; kept by the next proposal; and back to everybody', async ({ db }) => {
  const { at, campaignId, own, a, confirm, preview, scorerOf, seat, score, queueOf } = await sharedWorld(db);
  await expect(clearAssignment(at('thuky'), { campaignId, reason: 'x' })).rejects.toMatchObject({ reason: 'nothing_assigned' });
  await confirm(1);
  const from = await scorerOf(own);
  const to = from === 'chutich' ? 'hoidong2' : 'chutich';
  const move = { submissionId: own, fromSeatId: seat(from), toSeatId: seat(to), reason: 'Đi công tác' };
  await expect(reassignDossier(at(from), move)).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(reassignDossier(at('thuky'), { ...move, toSeatId: seat('hoidong1') })).rejects.toMatchObject({ reason: 'has_conflict' });
  await expect(reassignDossier(at('thuky'), { ...move, toSeatId: seat('thuky') })).rejects.toMatchObject({ reason: 'not_scorer' });
  await expect(reassignDossier(at('thuky'), { ...move, toSeatId: seat(from) })).rejects.toMatchObject({ reason: 'assigned_already' });
  await expect(reassignDossier(at('thuky'), { ...move, fromSeatId: seat(to), toSeatId: seat(from) })).rejects.toMatchObject({ reason: 'not_assigned' });
  expect(await rush(() => reassignDossier(at('thuky'), move))).toBe(1);
  expect(await scorerOf(own)).toBe(to);
  expect(await db.eventReason.findFirst({ where: { event: { kind: 'council.reassigned' } } })).toMatchObject({ text: 'Đi công tác' });
  expect((await preview(1)).dossiers.find(({ id }) => id === own)?.given).toMatchObject([{ seatId: seat(to), why: 'HAND' }]);
  const busy = await scorerOf(a);
  await score(busy, a, 2000, 1500, 2000, 2000);
  await expect(reassignDossier(at('thuky'), { ...move, submissionId: a, fromSeatId: seat(busy), toSeatId: seat(members.find((who) => who !== busy) ?? 'chutich') })).rejects.toMatchObject({ reason: 'assigned_sheet_begun' });
  await clearAssignment(at('thuky'), { campaignId, reason: 'Đủ người chấm' });
  expect(await db.assignment.count()).toBe(0);
  expect(await queueOf(busy)).toHaveLength(3);
});

test('nobody is proposed for their own dossier; what is begun stays; who drops out leaves their closed sheets, and no more changes than what they still owed', async ({ db }) => {
  const { at, a, b, own, preview, confirm, seat, score, values } = await sharedWorld(db);
  for (const id of [a, b]) await saveSheet(at('hoidong1'), id, { version: 0, values: values(1000), comment: '' });
  const givenOf = async (perDossier: number) => Map.groupBy((await preview(perDossier)).proposal.pairs, ({ submissionId }) => submissionId);
  const begun = await givenOf(1);
  expect([a, b].map((id) => begun.get(id)?.map(({ seatId }) => seatId))).toEqual([[seat('hoidong1')], [seat('hoidong1')]]);
  const { proposal, short } = await preview(3);
  expect(proposal.short).toEqual([own]);
  expect(short).toHaveLength(1);
  expect((await givenOf(3)).get(own)?.map(({ seatId }) => seatId).sort()).toEqual([seat('chutich'), seat('hoidong2')].sort());
  await confirm(2);
  // hoidong2 has scored `own` and leaves the council: that sheet goes on counting, the other dossier goes to the chairman.
  await score('hoidong2', own, 2000, 1500, 2000, 2000);
  await db.councilSeat.updateMany({ where: { id: seat('hoidong2') }, data: { endedAt: at('thuky').now } });
  const after = (await preview(2)).proposal;
  expect(after.short).toEqual([]);
  expect(after.cost.changes).toBe(1);
  expect(after.pairs.filter(({ isNew }) => isNew)).toMatchObject([{ seatId: seat('chutich') }]);
  expect(after.pairs.filter(({ submissionId }) => submissionId === own)).toMatchObject([{ seatId: seat('chutich'), isNew: false }]);
  expect(after.loads.map(({ seatId }) => seatId)).not.toContain(seat('hoidong2'));
});

test('two sheets too far apart: one more member gets the dossier, who is not told why; once, and only there', async ({ db }) => {
  const { at, a, b, campaignId, settle, confirm, seat, score, accounts } = await sharedWorld(db);
  await settle({ minSheets: 2, thirdScorerFrom: 1000 });
  await confirm(2);
  const [one, two] = members.filter((who) => who !== 'hoidong2');
  await db.assignment.deleteMany({ where: { submissionId: a } });
  for (const who of [one, two]) await db.assignment.create({ data: { organizationId: at('thuky').actor.organizationId, id: newId(), campaignId, submissionId: a, seatId: seat(who ?? 'chutich'), why: 'HAND', byId: accounts.thuky, at: at('thuky').now } });
  const add = (submissionId = a, who: PersonName = 'thuky', to: PersonName = 'hoidong2') => addThirdScorer(at(who), { submissionId, toSeatId: seat(to) });
  const third = async () => (await assignmentPage(at('thuky'), campaignId, null))?.dossiers.filter(({ needsThird }) => needsThird).map(({ id }) => id);
  await score(one ?? 'chutich', a, 2500, 1500, 2500, 1500);
  await expect(add()).rejects.toMatchObject({ reason: 'third_not_needed' });
  await score(two ?? 'hoidong1', a, 2000, 1500, 2000, 1450);
  expect(await third()).toEqual([a]);
  await expect(add(a, 'chutich')).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(add(b)).rejects.toMatchObject({ reason: 'third_not_needed' });
  await expect(add(a, 'thuky', two)).rejects.toMatchObject({ reason: 'assigned_already' });
  const declare = (who: PersonName) => db.conflictDeclaration.create({ data: { organizationId: at('thuky').actor.organizationId, submissionId: a, seatId: seat(who), reason: 'x', byId: accounts.thuky, at: at('thuky').now } });
  await declare('hoidong2');
  await expect(add()).rejects.toMatchObject({ reason: 'has_conflict' });
  await db.conflictDeclaration.deleteMany();
  // Who shares out reads nothing of who scores a dossier they have a part in.
  await declare('thuky');
  expect((await assignmentPage(at('thuky'), campaignId, null))?.dossiers.map(({ id }) => id)).not.toContain(a);
  await db.conflictDeclaration.deleteMany();
  await db.message.deleteMany();
  expect(await rush(() => add())).toBe(1);
  expect(await third()).toEqual([]);
  expect((await db.message.findMany()).map(({ accountId, body }) => [accountId, body])).toEqual([[accounts.hoidong2, 'Được phân công chấm thêm hồ sơ BB-2026-0001.']]);
  await score('hoidong2', a, 2200, 1500, 2200, 1500);
  expect((await scoringProgress(at('thuky'), campaignId))?.dossiers.find(({ submissionId }) => submissionId === a)).toMatchObject({ done: 3, need: 3, needsThird: false });
});
