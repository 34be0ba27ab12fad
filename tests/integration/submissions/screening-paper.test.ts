import { recordPaperReceipt } from '@/domain/submissions/record-paper-receipt';
import { voidPaperReceipt } from '@/domain/submissions/void-paper-receipt';
import { expect, test } from '../../harness/database';
import { makeSubmission, makeWorld, midWindow, type World } from '../../harness/make';
import { panelOf } from './panel';

const arrival = {
  arrivalNumber: '612', arrivedOn: '2026-04-09' as const, arrivedAtTime: 14 * 60 + 10, channel: 'IN_PERSON' as const, copies: 2, colour: true,
  coverNumber: '37/TTPVHCC', coverOn: '2026-04-08' as const, note: '',
};
const receiving = (world: World, ...codes: string[]) => ({ campaignId: world.campaignId, codes, ...arrival });

test('a bundle under one công văn: a row and an event for each dossier', async ({ db }) => {
  const world = await makeWorld(db);
  const ids = [await makeSubmission(world, { status: 'FILED' }), await makeSubmission(world, { status: 'REJECTED', number: 2 })];
  expect(await recordPaperReceipt(world.as('vanhoaxahoi'), receiving(world, 'BB-2026-0001', 'BB-2026-0002'))).toMatchObject({ count: 2, receiptIds: [expect.any(String), expect.any(String)] });
  const rows = await db.paperReceipt.findMany();
  expect(rows.map((row) => row.submissionId).sort()).toEqual(ids.sort());
  expect(rows[0]).toMatchObject({
    arrivalNumber: '612', arrivedAt: new Date('2026-04-09T14:10:00+07:00'), channel: 'IN_PERSON', copies: 2, colour: true, coverNumber: '37/TTPVHCC',
    coverOn: new Date('2026-04-08T00:00:00Z'), byId: world.accounts.vanhoaxahoi, at: midWindow, voidedAt: null,
  });
  expect(await db.event.count({ where: { kind: 'submission.paper_received' } })).toBe(2);
});

test('all or none', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await makeSubmission(world, { status: 'FILED' });
  await makeSubmission(world, { status: 'FILED', number: 2, authors: [{ person: 'vanhoaxahoi', share: 10_000 }] });
  await makeSubmission(world, { status: 'WITHDRAWN', number: 3 });
  const office = world.as('vanhoaxahoi');
  await expect(recordPaperReceipt(office, receiving(world, 'BB-2026-0001', 'BB-2026-0099'))).rejects.toMatchObject({ reason: 'invalid_input', fields: { codes: [expect.stringContaining('BB-2026-0099')] } });
  await expect(recordPaperReceipt(other.as('vanhoaxahoi'), receiving(world, 'BB-2026-0001'))).rejects.toMatchObject({ reason: 'invalid_input' });
  await expect(recordPaperReceipt(office, receiving(world, 'BB-2026-0001', 'BB-2026-0002'))).rejects.toMatchObject({ reason: 'own_dossier', fields: { codes: [expect.stringMatching(/^BB-2026-0002: /u)] } });
  await expect(recordPaperReceipt(office, receiving(world, 'BB-2026-0001', 'BB-2026-0003'))).rejects.toMatchObject({ reason: 'not_yet_filed' });
  await expect(recordPaperReceipt(world.as('chutich'), receiving(world, 'BB-2026-0001'))).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(recordPaperReceipt(office, { ...receiving(world, 'BB-2026-0001'), arrivedOn: '2026-04-10', arrivedAtTime: 541 })).rejects.toMatchObject({ reason: 'arrival_in_future' });
  expect(await db.paperReceipt.count()).toBe(0);
  await recordPaperReceipt(office, { ...receiving(world, 'BB-2026-0001'), arrivedOn: '2026-04-10', arrivedAtTime: 540 });
});

test('the same số đến once for a dossier, however often it is clicked; several deliveries are welcome', async ({ db }) => {
  const world = await makeWorld(db);
  await makeSubmission(world, { status: 'FILED' });
  const office = world.as('vanhoaxahoi');
  const clicks = await Promise.allSettled(Array.from({ length: 8 }, () => recordPaperReceipt(office, receiving(world, 'BB-2026-0001'))));
  expect(clicks.filter((click) => click.status === 'fulfilled')).toHaveLength(1);
  for (const click of clicks) if (click.status === 'rejected') expect(click.reason).toMatchObject({ reason: 'receipt_repeated' });
  await recordPaperReceipt(office, { ...receiving(world, 'BB-2026-0001'), arrivalNumber: '613a' });
  expect(await db.paperReceipt.count()).toBe(2);
});

test('voided, never deleted: the first paper is then the next one, and the number is free again', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'FILED' });
  const office = world.as('vanhoaxahoi');
  await recordPaperReceipt(office, receiving(world, 'BB-2026-0001'));
  const { id: receiptId } = await db.paperReceipt.findFirstOrThrow();
  expect((await panelOf(office, id))?.paper).toEqual({ words: 'đúng hạn', tone: 'good' });
  await expect(voidPaperReceipt(world.as('chutich'), { receiptId, reason: 'Ghi nhầm hồ sơ.' })).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(voidPaperReceipt(world.as('tacgia2'), { receiptId, reason: 'Ghi nhầm hồ sơ.' })).rejects.toMatchObject({ reason: 'not_found' });
  await voidPaperReceipt(office, { receiptId, reason: 'Ghi nhầm hồ sơ.' });
  expect(await db.paperReceipt.findFirstOrThrow()).toMatchObject({ voidedAt: midWindow, voidReason: 'Ghi nhầm hồ sơ.' });
  await expect(voidPaperReceipt(office, { receiptId, reason: 'Ghi nhầm hồ sơ.' })).rejects.toMatchObject({ reason: 'already_voided' });
  expect((await panelOf(office, id))?.paper?.words).toMatch(/^chưa nhận/u);
  await recordPaperReceipt(office, receiving(world, 'BB-2026-0001'));
  expect(await db.paperReceipt.count()).toBe(2);
});

test('the panel: office works, leaders read, authors and strangers have none', async ({ db }) => {
  const world = await makeWorld(db);
  const id = await makeSubmission(world, { status: 'FILED' });
  expect((await panelOf(world.as('vanhoaxahoi'), id))?.whyNot).toMatchObject({ accept: null, return: null, reject: null, startScreening: null, reopenScreening: 'wrong_status' });
  expect((await panelOf(world.as('vanhoaxahoi'), id))?.gaps).toEqual([]);
  expect((await panelOf(world.as('phochutich'), id))?.whyNot.accept).toBe('not_allowed');
  expect(await panelOf(world.as('tacgia1'), id)).toBeNull();
  expect(await panelOf(world.as('kinhte'), id)).toBeNull();
});
