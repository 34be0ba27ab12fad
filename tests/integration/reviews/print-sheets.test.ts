import { declareConflict } from '@/domain/reviews/declare-conflict';
import { saveSheet } from '@/domain/reviews/save-sheet';
import { blankSheets } from '@/domain/reviews/blank-sheets';
import { blankPapers, filledPapers } from '@/domain/reviews/paper/print-queries';
import { expect, test } from '../../harness/database';
import { scoringAt, scoringWorld } from './scoring-world';

test('blank: every dossier of the member, what they have to do with named as such; for the keepers alone', async ({ db }) => {
  const { at, b, campaignId, seat } = await scoringWorld(db);
  const papers = await blankPapers(at('thuky'), campaignId, seat('hoidong1'));
  expect(papers?.members.map(({ fullName, rows }) => [fullName, rows.map(({ code, apart }) => [code, apart])])).toEqual([[expect.any(String), [['BB-2026-0001', false], ['BB-2026-0002', false], ['BB-2026-0003', true]]]]);
  expect((await blankPapers(at('vanhoaxahoi'), campaignId, null))?.members).toHaveLength(3);
  for (const who of ['hoidong1', 'chutich', 'tacgia1', 'admin'] as const) expect(await blankPapers(at(who), campaignId, null), who).toBeNull();
  await declareConflict(at('thuky'), { submissionId: b, seatId: seat('thuky'), reason: 'Người nhà.' });
  expect((await blankPapers(at('thuky'), campaignId, seat('hoidong1')))?.members[0]?.rows.map(({ code }) => code)).toEqual(['BB-2026-0001', 'BB-2026-0003']);
});

test('filled: closed sheets only, for their member at any time, for the keepers once values may be known', async ({ db }) => {
  const { at, a, b, campaignId, seat, values, score, settle } = await scoringWorld(db);
  await score('hoidong2', a, 2000, 1500, 2000, 1500);
  await saveSheet(at('hoidong2'), b, { version: 0, values: values(100), comment: 'nháp' });
  const own = await filledPapers(at('hoidong2'), campaignId, seat('hoidong2'));
  expect(own?.members).toMatchObject([{ rows: [{ code: 'BB-2026-0001', scores: values(2000, 1500, 2000, 1500) }] }]);
  expect(own?.members[0]?.rows).toHaveLength(1);
  for (const who of ['thuky', 'vanhoaxahoi', 'hoidong1', 'chutich'] as const) expect(await filledPapers(at(who), campaignId, seat('hoidong2')), who).toBeNull();
  expect(await filledPapers(at('hoidong1'), campaignId, seat('hoidong1'))).toBeNull();
  await settle({ status: 'SCORED', scoredAt: scoringAt });
  expect((await filledPapers(at('thuky'), campaignId, seat('hoidong2')))?.members).toHaveLength(1);
  for (const who of ['hoidong1', 'chutich', 'admin'] as const) expect(await filledPapers(at(who), campaignId, seat('hoidong2')), who).toBeNull();
  const other = await scoringWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  expect(await filledPapers(other.at('thuky'), campaignId, seat('hoidong2'))).toBeNull();
});

test('where one scores blind, no paper for a scorer names a unit or its people before the publication, whoever prints it', async ({ db }) => {
  const { at, a, campaignId, seat, score, settle, unitNames, units } = await scoringWorld(db);
  await settle({ blindScoring: true });
  await db.submission.updateMany({ where: { id: a }, data: { title: `Sổ tay của ${unitNames.kinhte}`, unitId: units.kinhte } });
  await score('hoidong2', a, 2000, 1500, 2000, 1500);
  const ctx = at('hoidong2');
  const member = { ...ctx, actor: { ...ctx.actor, seats: ctx.actor.seats.map((each) => ({ ...each, blind: true })) } };
  const papers = async () => JSON.stringify([
    (await filledPapers(member, campaignId, seat('hoidong2')))?.members, (await blankPapers(at('thuky'), campaignId, null))?.members, (await blankSheets(at('thuky'), campaignId))?.members,
  ]);
  expect(await papers()).toContain('"unitName":"Ẩn danh"');
  for (const name of Object.values(unitNames)) expect(await papers()).not.toContain(name);
  expect(await papers()).not.toContain('"apart":true');
  await settle({ status: 'PUBLISHED', scoredAt: scoringAt, publishedAt: scoringAt });
  expect(JSON.stringify((await filledPapers(ctx, campaignId, seat('hoidong2')))?.members)).toContain(`Sổ tay của ${unitNames.kinhte}`);
});
