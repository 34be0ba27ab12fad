import { closeScoring } from '@/domain/reviews/close-scoring';
import { closeSheet } from '@/domain/reviews/close-sheet';
import { councilOf } from '@/domain/reviews/council-queries';
import { declareConflict } from '@/domain/reviews/declare-conflict';
import { declareFromPaper } from '@/domain/reviews/declare-from-paper';
import { endSeat } from '@/domain/reviews/end-seat';
import { scoringScreen } from '@/domain/reviews/scoring-screen';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { withdrawDeclaration } from '@/domain/reviews/withdraw-declaration';
import { newId } from '@/domain/id';
import { expect, test } from '../../harness/database';
import { rush, scoringAt, scoringWorld } from './scoring-world';

test('a sheet closed before the declaration does not count; withdrawn, it does again', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, b, own, seat, score } = world;
  for (const dossier of [a, b]) for (const who of ['chutich', 'hoidong1', 'hoidong2'] as const) await score(who, dossier, 2000, 1500, 2000, who === 'hoidong1' ? 500 : 2000);
  for (const who of ['chutich', 'hoidong2'] as const) await score(who, own, 2000, 1500, 2000, 2000);
  await declareConflict(at('hoidong1'), { submissionId: a, seatId: seat('hoidong1'), reason: 'Người thân của tác giả' });
  await declareConflict(at('hoidong1'), { submissionId: b, seatId: seat('hoidong1'), reason: 'Cùng thực hiện' });
  expect(await scoringScreen(at('hoidong1'), a)).toBeNull();
  const declaration = await db.conflictDeclaration.findFirstOrThrow({ where: { submissionId: b } });
  await withdrawDeclaration(at('hoidong1'), { declarationId: declaration.id, reason: 'Khai nhầm hồ sơ' });
  expect(await db.conflictDeclaration.findFirst({ where: { id: declaration.id } })).toMatchObject({ withdrawnAt: scoringAt, withdrawReason: 'Khai nhầm hồ sơ' });
  await closeScoring(at('thuky'), { campaignId: world.campaignId, unfinishedConfirmed: 0 });
  expect(await db.result.findFirst({ where: { submissionId: a } })).toMatchObject({ sheets: 2, mean: 7500 });
  expect(await db.result.findFirst({ where: { submissionId: b } })).toMatchObject({ sheets: 3, mean: 7000 });
});

test('once, for oneself or from paper by the secretary, and not after scoring', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, b, own, seat, settle, values } = world;
  const declaring = { submissionId: a, seatId: seat('hoidong1'), reason: 'Người thân' };
  expect(await rush(() => declareConflict(at('hoidong1'), declaring))).toBe(1);
  await expect(declareConflict(at('hoidong1'), declaring)).rejects.toMatchObject({ reason: 'already_declared' });
  await expect(declareConflict(at('hoidong2'), declaring)).rejects.toMatchObject({ reason: 'not_allowed' });
  await declareConflict(at('thuky'), { ...declaring, seatId: seat('hoidong2') });
  await expect(declareConflict(at('tacgia3'), declaring)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(declareConflict(at('vanhoaxahoi'), { ...declaring, submissionId: own, seatId: world.organizationId })).rejects.toMatchObject({ reason: 'not_found' });
  const { id } = await db.conflictDeclaration.findFirstOrThrow({ where: { seatId: seat('hoidong2') } });
  await expect(withdrawDeclaration(at('hoidong1'), { declarationId: id, reason: 'x' })).rejects.toMatchObject({ reason: 'not_allowed' });
  const save = () => saveSheet(at('hoidong2'), a, { version: 0, values: values(2000, 1500, 2000, 1500), comment: '' });
  await expect(save()).rejects.toMatchObject({ reason: 'has_conflict' });
  expect(await rush(() => withdrawDeclaration(at('thuky'), { declarationId: id, reason: 'x' }))).toBe(1);
  await closeSheet(at('hoidong2'), { submissionId: a, version: (await save()).version });
  await expect(withdrawDeclaration(at('thuky'), { declarationId: id, reason: 'x' })).rejects.toMatchObject({ reason: 'not_declared' });
  await endSeat(at('vanhoaxahoi'), { seatId: seat('hoidong2'), reason: 'Điều động' });
  await expect(declareConflict(at('thuky'), { ...declaring, submissionId: b, seatId: seat('hoidong2') })).rejects.toMatchObject({ reason: 'seat_ended' });
  await settle({ status: 'SCORED', scoredAt: scoringAt });
  await expect(declareConflict(at('hoidong1'), { ...declaring, submissionId: b })).rejects.toMatchObject({ reason: 'scoring_not_open' });
});

test('a keeper who is part of the dossier declares for nobody', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, seat } = world;
  await declareConflict(at('thuky'), { submissionId: a, seatId: seat('thuky'), reason: 'Người thân' });
  await expect(declareConflict(at('thuky'), { submissionId: a, seatId: seat('hoidong1'), reason: 'x' })).rejects.toMatchObject({ reason: 'has_conflict' });
});

test('an author from elsewhere who is a namesake of a member is for the secretary to ask about, and no conflict by itself', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, seat, organizationId } = world;
  const { foldedName, fullName } = await db.councilSeat.findFirstOrThrow({ where: { id: seat('hoidong1') } });
  await db.author.updateMany({ where: { organizationId, submissionId: a }, data: { accountId: null, unitId: null, unitName: 'UBND xã Hưng Thịnh', foldedUnitName: 'ubnd xa hung thinh', fullName, foldedName } });
  const found = async () => (await councilOf(at('thuky'), world.campaignId))?.members.find(({ id }) => id === seat('hoidong1'))?.conflicts.find(({ submissionId }) => submissionId === a);
  expect(await found()).toMatchObject({ level: 'ask', cause: 'namesake' });
  const blind = { ...at('thuky'), actor: { ...at('thuky').actor, seats: at('thuky').actor.seats.map((each) => ({ ...each, blind: true })) } };
  expect(JSON.stringify(await councilOf(blind, world.campaignId))).not.toContain('namesake');
  // What is known besides of the same unit does not hide it.
  const { unitId } = await db.councilSeat.findFirstOrThrow({ where: { id: seat('hoidong1') } });
  await db.author.create({ data: { organizationId, id: newId(), submissionId: a, position: 1, fullName: 'Mai Thị Lụa', foldedName: 'mai thi lua', unitId, unitName: 'Trạm Y tế', foldedUnitName: 'tram y te', jobTitle: '', share: 0 } });
  expect(await found()).toMatchObject({ level: 'ask', cause: 'namesake' });
  await declareConflict(at('thuky'), { submissionId: a, seatId: seat('hoidong1'), reason: 'Chính là đồng tác giả.' });
  expect(await found()).toMatchObject({ level: 'hard', cause: 'declared' });
});

test('the council page counts conflicts for who runs the scoring, without their own', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, own, seat } = world;
  const byClerk = await councilOf(at('vanhoaxahoi'), world.campaignId);
  const member = (council: typeof byClerk, id: string) => council?.members.find((each) => each.id === id)?.conflicts ?? [];
  expect(member(byClerk, seat('hoidong1')).map(({ code, level, cause }) => [code, level, cause])).toEqual([['BB-2026-0002', 'soft', 'unit'], ['BB-2026-0003', 'hard', 'author']]);
  await declareConflict(at('thuky'), { submissionId: own, seatId: seat('thuky'), reason: 'Người thân' });
  const bySecretary = await councilOf(at('thuky'), world.campaignId);
  expect(member(bySecretary, seat('hoidong1')).map(({ code }) => code)).toEqual(['BB-2026-0002']);
  expect(bySecretary?.declared.map(({ code, seatName }) => [code, seatName])).toEqual([['BB-2026-0003', 'Trịnh Thị Mỹ Duyên']]);
  expect(member(await councilOf(at('hoidong2'), world.campaignId), seat('hoidong1'))).toEqual([]);
  expect(await councilOf(at('tacgia3'), world.campaignId)).toBeNull();
});

test('from paper by code, for who keeps the sheets; taken back it stays on record, and nobody is told of either', async ({ db }) => {
  const { at, a, campaignId, seat } = await scoringWorld(db);
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const paper = { campaignId, seatId: seat('hoidong2'), code: 'bb-2026-0001', reason: 'Anh em họ' };
  await expect(declareFromPaper(at('hoidong1'), paper)).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(declareFromPaper(at('thuky'), { ...paper, code: 'BB-2026-0999' })).rejects.toMatchObject({ reason: 'dossier_code_unknown', fields: { code: [expect.any(String)] } });
  await expect(declareFromPaper(other.at('vanhoaxahoi'), paper)).rejects.toMatchObject({ reason: 'dossier_code_unknown' });
  expect(await rush(() => declareFromPaper(at('thuky'), paper))).toBe(1);
  const whyNots = async (who: 'thuky' | 'hoidong2' | 'chutich' | 'hoidong1') => (await councilOf(at(who), campaignId))?.declared.map(({ submissionId, reason, whyNotWithdraw }) => [submissionId, reason, whyNotWithdraw]);
  expect(await whyNots('thuky')).toEqual([[a, 'Anh em họ', null]]);
  expect(await whyNots('hoidong2')).toEqual([[a, 'Anh em họ', null]]);
  expect(await whyNots('chutich')).toEqual([[a, 'Anh em họ', 'not_allowed']]);
  expect(await whyNots('hoidong1')).toEqual([]);
  const { id } = await db.conflictDeclaration.findFirstOrThrow({ where: { submissionId: a } });
  await withdrawDeclaration(at('hoidong2'), { declarationId: id, reason: 'Ghi nhầm mã' });
  const bySecretary = await councilOf(at('thuky'), campaignId);
  expect(bySecretary?.declared).toEqual([]);
  expect(bySecretary?.withdrawn).toMatchObject([{ code: 'BB-2026-0001', withdrawn: { at: scoringAt, reason: 'Ghi nhầm mã' } }]);
  expect((await councilOf(at('hoidong1'), campaignId))?.withdrawn).toEqual([]);
  expect(await db.message.count()).toBe(0);
});
