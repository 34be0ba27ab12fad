import { issueResetCode } from '@/domain/people/issue-reset-code';
import { hashCode } from '@/domain/people/one-time-code';
import { expect, test } from '../../harness/database';
import { daysAfter, makeWorld, midWindow } from '../../harness/make';
import { eightAtOnce, eventKinds, givePassword } from './logins';

test('a code for 72 hours; the old password stays; the person is told; a first slip holds two weeks', async ({ db }) => {
  const world = await makeWorld(db);
  const signInName = await givePassword(world, 'tacgia1');
  const before = await db.login.findUniqueOrThrow({ where: { signInName } });
  const slip = await issueResetCode(world.as('vanhoaxahoi'), world.accounts.tacgia1);
  expect(slip).toMatchObject({ fullName: 'Lê Thị Minh Thư', unitName: 'Phòng Kinh tế', signInName, expiresAt: daysAfter(midWindow, 3) });
  expect(await db.login.findUniqueOrThrow({ where: { signInName } })).toEqual({ ...before, resetCodeHash: hashCode(slip.code), resetExpiresAt: slip.expiresAt });
  expect(await db.message.findMany()).toMatchObject([{ accountId: world.accounts.tacgia1, kind: 'account.reset_code_issued' }]);
  expect(JSON.stringify([await db.message.findMany(), await db.event.findMany()])).not.toContain(slip.code);
  expect(await eventKinds(world)).toEqual(['account.reset_code_issued']);
  expect((await issueResetCode(world.as('admin'), world.accounts.tacgia2)).expiresAt).toEqual(daysAfter(midWindow, 14));
});

test('eight presses at once leave one slip that works', async ({ db }) => {
  const world = await makeWorld(db);
  expect(await eightAtOnce(() => issueResetCode(world.as('admin'), world.accounts.tacgia1))).toBe(1);
  await expect(issueResetCode(world.as('truongphong', new Date(midWindow.getTime() + 9_999)), world.accounts.tacgia1)).rejects.toMatchObject({ reason: 'changed_meanwhile' });
  const later = await issueResetCode(world.as('admin', new Date(midWindow.getTime() + 10_000)), world.accounts.tacgia1);
  expect((await db.login.findUniqueOrThrow({ where: { signInName: 'bb.tacgia1' } })).resetCodeHash).toBe(hashCode(later.code));
});

test('the office cannot take over who decides, scores or administers', async ({ db }) => {
  const world = await makeWorld(db);
  for (const key of ['admin', 'chutich', 'phochutich', 'truongphong', 'hoidong1', 'thuky'] as const) {
    await expect(issueResetCode(world.as('vanhoaxahoi'), world.accounts[key])).rejects.toMatchObject({ reason: 'code_by_admin' });
  }
  await issueResetCode(world.as('vanhoaxahoi'), world.accounts.kinhte);
  await issueResetCode(world.as('admin'), world.accounts.chutich);
});

test('not for oneself, not by colleagues, not across communes', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(issueResetCode(world.as('admin'), world.accounts.admin)).rejects.toMatchObject({ reason: 'own_code' });
  await expect(issueResetCode(world.as('tacgia1'), world.accounts.tacgia1)).rejects.toMatchObject({ reason: 'not_allowed' });
  await expect(issueResetCode(world.as('tacgia1'), world.accounts.tacgia2)).rejects.toMatchObject({ reason: 'not_found' });
  await expect(issueResetCode(world.as('admin'), other.accounts.tacgia1)).rejects.toMatchObject({ reason: 'not_found' });
});
