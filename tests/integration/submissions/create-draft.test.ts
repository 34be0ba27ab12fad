import { createDraft } from '@/domain/submissions/create-draft';
import { newId } from '@/domain/id';
import { expect, test } from '../../harness/database';
import { closesAt, justBefore, makeWorld } from '../../harness/make';

test('whoever starts a dossier owns it and is its first author', async ({ db }) => {
  const world = await makeWorld(db);
  const ctx = world.as('tacgia1');
  const draftId = newId();
  expect(await createDraft(ctx, { draftId, campaignId: world.campaignId, title: 'Phiếu hẹn in chữ lớn' })).toBe(draftId);
  const row = await db.submission.findFirstOrThrow({ include: { authors: true } });
  expect(row).toMatchObject({
    id: draftId, status: 'DRAFT', title: 'Phiếu hẹn in chữ lớn', foldedTitle: 'phieu hen in chu lon', ownerId: world.accounts.tacgia1, unitId: world.units.kinhte,
    code: null, filedAt: null, createdAt: ctx.now,
  });
  expect(row.authors).toMatchObject([{ accountId: world.accounts.tacgia1, fullName: 'Lê Thị Minh Thư', unitName: 'Phòng Kinh tế', jobTitle: 'Chuyên viên', share: 10_000 }]);
  expect(await db.event.findMany({ select: { kind: true, subjectId: true, data: true } })).toEqual([{ kind: 'submission.drafted', subjectId: draftId, data: {} }]);
});

test('eight clicks make one draft', async ({ db }) => {
  const world = await makeWorld(db);
  const input = { draftId: newId(), campaignId: world.campaignId, title: 'Một lần' };
  const ids = await Promise.all(Array.from({ length: 8 }, () => createDraft(world.as('tacgia1'), input)));
  expect(new Set(ids)).toEqual(new Set([input.draftId]));
  expect(await db.submission.count()).toBe(1);
  expect(await db.author.count()).toBe(1);
  expect(await db.event.count()).toBe(1);
});

test('back to the form and another idea: a second draft; somebody else’s form never reaches mine', async ({ db }) => {
  const world = await makeWorld(db);
  const draftId = newId();
  const start = (who: 'tacgia1' | 'tacgia2', title: string) => createDraft(world.as(who), { draftId, campaignId: world.campaignId, title });
  const first = await start('tacgia1', 'Một');
  const second = await start('tacgia1', 'Hai');
  const third = await start('tacgia2', 'Một');
  expect(new Set([first, second, third]).size).toBe(3);
});

test('the last instant of the window is in time, the next is not', async ({ db }) => {
  const world = await makeWorld(db);
  const at = (now: Date) => createDraft(world.as('tacgia1', now), { draftId: newId(), campaignId: world.campaignId, title: 'x' });
  await at(justBefore(closesAt));
  await expect(at(closesAt)).rejects.toMatchObject({ reason: 'filing_closed' });
});

test('refusals', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const input = { draftId: newId(), campaignId: world.campaignId, title: 'x' };
  await expect(createDraft(world.as('chutich'), input)).rejects.toMatchObject({ reason: 'no_unit' });
  await expect(createDraft(other.as('tacgia1'), input)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(createDraft(world.as('admin'), input)).rejects.toMatchObject({ reason: 'not_allowed' });
  await db.campaign.updateMany({ where: { organizationId: world.organizationId }, data: { status: 'SCORING' } });
  await expect(createDraft(world.as('tacgia1'), input)).rejects.toMatchObject({ reason: 'campaign_not_open' });
  expect(await db.submission.count()).toBe(0);
});
