import { fileSubmission } from '@/domain/submissions/file-submission';
import { listMine } from '@/domain/submissions/queries';
import { withdrawSubmission } from '@/domain/submissions/withdraw-submission';
import { expect, test } from '../../harness/database';
import { makeSubmission, makeWorld } from '../../harness/make';
import { tally } from './give';

const authors = [{ person: 'tacgia1' as const, share: 6_000 }, { person: 'tacgia2' as const, share: 4_000 }];

test('a draft goes quietly and is gone from every list', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world, { authors });
  await withdrawSubmission(world.as('tacgia1'), { submissionId });
  expect(await db.submission.findFirst()).toMatchObject({ status: 'WITHDRAWN', withdrawnAt: world.as('tacgia1').now, withdrawReason: null });
  expect((await listMine(world.as('tacgia1'))).total + (await listMine(world.as('tacgia2'))).total).toBe(0);
  expect(await db.message.count()).toBe(0);
  expect(await db.event.findMany({ select: { kind: true } })).toEqual([{ kind: 'submission.withdrawn' }]);
});

test('of a filed one the office and the co-authors are told why, and queued mail about its filing is voided', async ({ db }) => {
  const world = await makeWorld(db);
  await db.account.updateMany({ where: { id: world.accounts.vanhoaxahoi }, data: { email: 'vhxh@bacbinh.example' } });
  const submissionId = await makeSubmission(world, { authors });
  await fileSubmission(world.as('tacgia1'), { submissionId, noSecrets: true });
  await withdrawSubmission(world.as('tacgia1'), { submissionId, reason: 'Trùng với giải pháp của đơn vị khác.' });
  const told = await db.message.findMany({ where: { kind: 'submission.withdrawn' }, select: { accountId: true, subject: true, body: true } });
  expect(new Set(told.map(({ accountId }) => accountId))).toEqual(new Set([world.accounts.tacgia2, world.accounts.vanhoaxahoi, world.accounts.truongphong]));
  expect(told[0]?.body).toContain('Lý do: Trùng với giải pháp của đơn vị khác.');
  const states = await db.message.findMany({ where: { accountId: world.accounts.vanhoaxahoi }, select: { kind: true, mailState: true }, orderBy: { kind: 'asc' } });
  expect(states).toEqual([{ kind: 'submission.filed', mailState: 'VOIDED' }, { kind: 'submission.withdrawn', mailState: 'QUEUED' }]);
});

test('eight clicks withdraw once', async ({ db }) => {
  const world = await makeWorld(db);
  const submissionId = await makeSubmission(world, { status: 'FILED' });
  const { done } = await tally(Array.from({ length: 8 }, () => withdrawSubmission(world.as('tacgia1'), { submissionId, reason: 'Rút' })));
  expect(done).toBe(1);
  expect(await db.event.count()).toBe(1);
});

test('refusals', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  const submissionId = await makeSubmission(world, { status: 'ELIGIBLE', authors });
  const reason = 'Rút';
  await expect(withdrawSubmission(world.as('tacgia1'), { submissionId })).rejects.toMatchObject({ reason: 'reason_missing' });
  await expect(withdrawSubmission(world.as('tacgia2'), { submissionId, reason })).rejects.toMatchObject({ reason: 'owner_only' });
  await expect(withdrawSubmission(world.as('vanhoaxahoi'), { submissionId, reason })).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(withdrawSubmission(world.as('tacgia3'), { submissionId, reason })).rejects.toMatchObject({ reason: 'not_found' });
  await expect(withdrawSubmission(other.as('tacgia1'), { submissionId, reason })).rejects.toMatchObject({ reason: 'not_found' });
  const rejected = await makeSubmission(world, { status: 'REJECTED', number: 2 });
  await expect(withdrawSubmission(world.as('tacgia1'), { submissionId: rejected, reason })).rejects.toMatchObject({ reason: 'wrong_status' });
  await db.campaign.updateMany({ data: { status: 'SCORED' } });
  await expect(withdrawSubmission(world.as('tacgia1'), { submissionId, reason })).rejects.toMatchObject({ reason: 'withdraw_too_late' });
});
