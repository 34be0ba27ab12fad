import { newId } from '@/domain/id';
import { acceptAppeal } from '@/domain/recognition/appeals/accept-appeal';
import { appealList } from '@/domain/recognition/appeals/appeal-list';
import { appealsOfDossier } from '@/domain/recognition/appeals/appeal-queries';
import { listTasks } from '@/domain/recognition/appeals/appeal-tasks';
import { sendAppeal } from '@/domain/recognition/appeals/send-appeal';
import { publishResults } from '@/domain/recognition/publish-results';
import { enterPaperSheet } from '@/domain/reviews/enter-paper-sheet';
import { putOnTable } from '@/domain/reviews/meeting/table/put-on-table';
import { tableOf } from '@/domain/reviews/meeting/table/table-queries';
import { attachSheetScan } from '@/domain/reviews/paper/attach-sheet-scan';
import { sheetScan } from '@/domain/reviews/paper/paper-queries';
import { showToBlind } from '@/domain/submissions/show-to-blind';
import { makeCollective } from '../../harness/collective';
import { expect, test } from '../../harness/database';
import { after, makeRegistered } from '../recognition/scored';
import { blindWorld } from './blind-world';
import { makeMeeting, meetingAt } from './meeting-world';
import { scoringAt, scoringWorld } from './scoring-world';

// Who heads a collective, or answers for it by name, is an author wherever judging is shown, not on some pages only.

test('the screen of the meeting asks the head and the representative of a collective to leave, and shows them nothing', async ({ db }) => {
  const world = await makeMeeting(db);
  const { at, a, campaignId } = world;
  const item = await db.meetingItem.findFirstOrThrow({ where: { submissionId: a } });
  await putOnTable(at('thuky', meetingAt), { itemId: item.id });
  const seen = (who: 'hoidong2' | 'chutich') => tableOf(at(who, meetingAt), campaignId);
  await makeCollective(world, [a], { unit: 'vhxh', heads: ['hoidong2'] });
  expect([await seen('hoidong2'), (await seen('chutich'))?.state]).toEqual([{ state: 'away' }, 'item']);
  expect(await seen('chutich')).toMatchObject({ away: ['Võ Thị Hồng Gấm'] });
  await makeCollective(world, [a], { unit: 'kinhte', representative: 'Võ Thị Hồng Gấm' });
  expect(await seen('hoidong2')).toEqual({ state: 'away' });
});

test('the head of a collective opens no signed page with its scores, though the office', async ({ db }) => {
  const world = await scoringWorld(db);
  const { at, a, seat, values, organizationId, campaignId, accounts } = world;
  await enterPaperSheet(at('thuky'), { submissionId: a, seatId: seat('hoidong1'), paperSignedOn: '2026-05-04', values: values(2000, 1500, 2000, 1500), comment: '' });
  const fileId = newId();
  await db.file.create({ data: { organizationId, id: fileId, sha256: 'a'.repeat(64), name: 'Phiếu đã ký.pdf', mime: 'application/pdf', size: 9, uploadedById: accounts.thuky, createdAt: scoringAt } });
  await attachSheetScan(at('thuky'), { seatId: seat('hoidong1'), fileId });
  const { id: sheetId } = await world.sheetOf('hoidong1', a);
  expect((await sheetScan(at('truongphong'), campaignId, sheetId)).name).toBe('Phiếu đã ký.pdf');
  await makeCollective(world, [a], { unit: 'vhxh', heads: ['truongphong'] });
  await expect(sheetScan(at('truongphong'), campaignId, sheetId)).rejects.toMatchObject({ reason: 'not_found' });
  await sheetScan(at('vanhoaxahoi'), campaignId, sheetId);
});

test('the head of a collective does not decide what blind scorers see of its dossier', async ({ db }) => {
  const world = await blindWorld(db);
  const { a, organizationId, accounts, evidenceId } = world;
  const copyId = newId();
  await db.file.create({ data: { organizationId, id: copyId, sha256: 'b'.repeat(64), name: 'ban-an-danh.pdf', mime: 'application/pdf', size: 9, uploadedById: accounts.truongphong, createdAt: scoringAt } });
  await makeCollective(world, [a], { unit: 'vhxh', heads: ['truongphong'] });
  await expect(showToBlind(world.at('truongphong'), { submissionId: a, evidenceId, show: 'REDACTED', fileId: copyId })).rejects.toMatchObject({ reason: 'own_dossier' });
});

test('a kiến nghị of a collective is handled by nobody who heads it or answers for it', async ({ db }) => {
  const made = await makeRegistered(db);
  const { world } = made;
  const three = made.ids[2] ?? '';
  await publishResults(world.as('vanhoaxahoi', after), { decisionId: made.decisionId, typedCount: 2, releases: [] });
  await makeCollective(world, [three], { unit: 'vhxh', heads: ['truongphong'], representative: 'Nguyễn Thị Thanh Hà' });
  await db.message.deleteMany();
  const appealId = await sendAppeal(world.as('tacgia3', after), { submissionId: three, text: 'Đề nghị xem lại tiêu chí hiệu quả.', fileIds: [] });
  for (const who of ['truongphong', 'vanhoaxahoi'] as const) {
    const ctx = world.as(who, after);
    expect(await appealsOfDossier(ctx, three)).toBeNull();
    expect((await appealList(ctx, world.campaignId, { state: null, page: 1 }))?.total).toBe(0);
    expect(await listTasks(ctx)).toEqual([]);
    await expect(acceptAppeal(ctx, { appealId, version: 0 })).rejects.toMatchObject({ reason: 'not_found' });
  }
  expect((await db.message.findMany({ where: { kind: 'appeal.sent' } })).map(({ accountId }) => accountId)).toEqual([world.accounts.thuky]);
  expect((await listTasks(world.as('thuky', after))).length).toBe(1);
});
