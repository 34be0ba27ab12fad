import { discussionView } from '@/app/(portal)/reviews/[submissionId]/discussion/view';
import { closeScoring } from '@/domain/reviews/close-scoring';
import { declareConflict } from '@/domain/reviews/declare-conflict';
import { discussionOf } from '@/domain/reviews/discussion/discussion-queries';
import { takeBackOpinion } from '@/domain/reviews/discussion/take-back-opinion';
import { writeOpinion } from '@/domain/reviews/discussion/write-opinion';
import { dossierSheets } from '@/domain/reviews/dossier-sheets';
import { reopenSheet } from '@/domain/reviews/reopen-sheet';
import { expect, test } from '../../harness/database';
import type { PersonName } from '../../harness/make';
import { rush, scoringAt, type ScoringWorld, scoringWorld } from './scoring-world';

const write = (world: ScoringWorld, who: PersonName, submissionId: string, text = 'Hiệu quả chưa rõ.') => writeOpinion(world.at(who), { submissionId, text });
const read = async (world: ScoringWorld, who: PersonName, submissionId: string) => {
  const found = await discussionOf(world.at(who), submissionId);
  return found === null ? 'unknown' : (found.whyNot ?? found.messages.map(({ text }) => text));
};
const good = [2500, 1500, 2500, 1500] as const;

test('a scorer reads after closing the own sheet of that dossier, the secretary from the start, nobody without a seat', async ({ db }) => {
  const world = await scoringWorld(db);
  await write(world, 'thuky', world.a, 'Mời các đồng chí cho ý kiến.');
  await world.score('hoidong1', world.a, ...good);
  await world.score('chutich', world.b, ...good);
  await write(world, 'hoidong1', world.a);
  const everybody = async (submissionId: string) => Object.fromEntries(await Promise.all((['thuky', 'hoidong1', 'hoidong2', 'chutich', 'vanhoaxahoi', 'truongphong', 'phochutich', 'admin', 'tacgia1'] as const).map(async (who) => [who, await read(world, who, submissionId)])));
  const both = ['Mời các đồng chí cho ý kiến.', 'Hiệu quả chưa rõ.'];
  const none = { vanhoaxahoi: 'unknown', truongphong: 'unknown', phochutich: 'unknown', admin: 'unknown', tacgia1: 'unknown' };
  expect(await everybody(world.a)).toEqual({ ...none, thuky: both, hoidong1: both, hoidong2: 'discussion_after_sheet', chutich: 'discussion_after_sheet' });
  await expect(write(world, 'hoidong2', world.a)).rejects.toMatchObject({ reason: 'discussion_after_sheet' });
  await expect(write(world, 'vanhoaxahoi', world.a)).rejects.toMatchObject({ reason: 'not_found' });

  // Opened again, the sheet is no longer independent of what others write.
  const { id } = await world.sheetOf('hoidong1', world.a);
  await reopenSheet(world.at('thuky'), { sheetId: id, reason: 'Ghi nhầm.' });
  expect(await read(world, 'hoidong1', world.a)).toBe('discussion_after_sheet');
  await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 7 });
  expect(await everybody(world.a)).toEqual({ ...none, thuky: both, hoidong1: both, hoidong2: both, chutich: both });
});

test('a conflict: the discussion is not there, also for who wrote in it, and its news does not come', async ({ db }) => {
  const world = await scoringWorld(db);
  await world.score('hoidong2', world.a, ...good);
  await world.score('hoidong1', world.a, ...good);
  await write(world, 'hoidong2', world.a);
  expect(await read(world, 'hoidong1', world.own)).toBe('unknown');
  await declareConflict(world.at('hoidong1'), { submissionId: world.a, seatId: world.seat('hoidong1'), reason: 'Người nhà.' });
  expect(await read(world, 'hoidong1', world.a)).toBe('unknown');
  await expect(write(world, 'hoidong1', world.a)).rejects.toMatchObject({ reason: 'not_found' });
  await world.settle({ sameUnitRule: 'HARD' });
  expect(await read(world, 'hoidong2', world.a)).toBe('unknown');
  await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 5 });
  expect([await read(world, 'hoidong1', world.a), await read(world, 'hoidong2', world.a), await read(world, 'chutich', world.a)]).toEqual(['unknown', 'unknown', ['Hiệu quả chưa rõ.']]);
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  expect(await discussionOf(other.at('thuky'), world.a)).toBeNull();
});

test('news goes once a day to those who may read at that moment, without the words and without a title', async ({ db }) => {
  const world = await scoringWorld(db);
  await world.score('hoidong2', world.a, ...good);
  await world.score('hoidong1', world.a, ...good);
  await write(world, 'hoidong1', world.a);
  await write(world, 'hoidong1', world.a);
  const told = await db.message.findMany({ where: { kind: 'discussion.written' }, orderBy: { accountId: 'asc' } });
  expect(told.map(({ accountId }) => accountId).sort()).toEqual([world.accounts.thuky, world.accounts.hoidong2].sort());
  expect(JSON.stringify(told)).not.toMatch(/Hiệu quả|Phiếu hẹn/u);
});

test('chair without a sheet reads from the start; who only votes, when results are there; a guest never', async ({ db }) => {
  const world = await scoringWorld(db);
  await write(world, 'thuky', world.a);
  const seated = (seat: 'chair' | 'member' | 'guest') => {
    const ctx = world.at('hoidong2');
    return { ...ctx, actor: { ...ctx.actor, seats: ctx.actor.seats.map((own) => ({ ...own, seat, scores: false })) } };
  };
  const reads = async () => Promise.all((['chair', 'member', 'guest'] as const).map(async (seat) => {
    const found = await discussionOf(seated(seat), world.a);
    return found && (found.whyNot ?? found.messages.length);
  }));
  expect(await reads()).toEqual([1, 'discussion_not_open', null]);
  await closeScoring(world.at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 8 });
  expect(await reads()).toEqual([1, 1, null]);
});

test('one\'s own word is taken back within a quarter of an hour; its place stays; two clicks are one', async ({ db }) => {
  const world = await scoringWorld(db);
  const id = await write(world, 'thuky', world.a);
  await world.score('hoidong1', world.a, ...good);
  const back = (who: PersonName, minutes: number, councilMessageId = id) => takeBackOpinion(world.at(who, new Date(scoringAt.getTime() + minutes * 60_000)), { submissionId: world.a, councilMessageId });
  await expect(back('hoidong1', 1)).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(back('hoidong2', 1)).rejects.toMatchObject({ reason: 'discussion_after_sheet' });
  await expect(back('thuky', 16)).rejects.toMatchObject({ reason: 'message_old' });
  await expect(back('thuky', 1, world.a)).rejects.toMatchObject({ reason: 'not_found' });
  expect(await rush(() => back('thuky', 15))).toBe(8);
  expect(await db.event.count({ where: { kind: 'discussion.taken_back' } })).toBe(1);
  const found = await discussionOf(world.at('hoidong1'), world.a);
  expect(found?.messages).toMatchObject([{ text: '', takenBack: true }]);
  expect(found && discussionView(world.at('hoidong1'), found).messages[0]).toMatchObject({ text: 'Ý kiến đã thu hồi.', by: 'Trịnh Thị Mỹ Duyên, Thư ký Hội đồng', own: false, takeBack: false });
});

test('frozen once the decision is published: read and not written, not taken back', async ({ db }) => {
  const world = await scoringWorld(db);
  const id = await write(world, 'thuky', world.a);
  await world.settle({ status: 'PUBLISHED', publishedAt: scoringAt });
  await expect(write(world, 'thuky', world.a)).rejects.toMatchObject({ reason: 'discussion_frozen' });
  await expect(takeBackOpinion(world.at('thuky'), { submissionId: world.a, councilMessageId: id })).rejects.toMatchObject({ reason: 'discussion_frozen' });
  const found = await discussionOf(world.at('thuky'), world.a);
  expect(found && discussionView(world.at('thuky'), found)).toMatchObject({ whyNotWrite: expect.stringContaining('chỉ còn để đọc'), messages: [{ takeBack: false }] });
});

test('fifty at a time, older ones on demand; the page of the sheets shows the way to who may go', async ({ db }) => {
  const world = await scoringWorld(db);
  for (let number = 1; number <= 53; number += 1) await write(world, 'thuky', world.a, `Ý kiến ${number}`);
  const first = await discussionOf(world.at('thuky'), world.a);
  expect([first?.messages.length, first?.messages[0]?.text, first?.more]).toEqual([50, 'Ý kiến 4', true]);
  const older = await discussionOf(world.at('thuky'), world.a, first?.messages[0]?.id);
  expect([older?.messages.map(({ text }) => text), older?.more]).toEqual([['Ý kiến 1', 'Ý kiến 2', 'Ý kiến 3'], false]);
  expect([(await dossierSheets(world.at('thuky'), world.a))?.discusses, (await dossierSheets(world.at('vanhoaxahoi'), world.a))?.discusses, (await dossierSheets(world.at('chutich'), world.a))?.discusses]).toEqual([true, false, false]);
});
