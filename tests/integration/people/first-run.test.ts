import { firstRun } from '@/domain/people/first-run';
import { firstRunInput } from '@/domain/people/first-run-input';
import { soleOrganization } from '@/domain/people/queries';
import { signIn } from '@/domain/people/sign-in';
import { expect, test } from '../../harness/database';
import { midWindow } from '../../harness/make';
import { goodPassword } from './logins';

const server = { code: 'ma-khoi-tao-cua-may-chu', address: '10.0.0.7' };
const input = firstRunInput.parse({
  code: server.code, kind: 'COMMUNE', name: 'Bắc Bình', parent: 'tỉnh Lâm Đồng', codePrefix: 'bb', password: goodPassword, again: goodPassword,
  admin: { fullName: 'Đỗ Quang Huy', signInName: 'admin', jobTitle: 'Công chức' },
});

test('creates the commune and its first admin, who can sign in at once', async ({ db }) => {
  expect(await soleOrganization(db)).toBeNull();
  await firstRun(db, input, server, midWindow);
  expect(await soleOrganization(db)).toMatchObject({ kind: 'COMMUNE', name: 'Bắc Bình' });
  await expect(signIn(db, { name: 'admin', password: goodPassword, shared: false }, { address: '', device: '' }, midWindow)).resolves.toBeTruthy();
  await expect(firstRun(db, { ...input, name: 'Hưng Thịnh' }, server, midWindow)).rejects.toMatchObject({ reason: 'first_run_done' });
});

test('without the server’s code, or without one set, nothing is created', async ({ db }) => {
  await expect(firstRun(db, { ...input, code: 'đoán' }, server, midWindow)).rejects.toMatchObject({ reason: 'first_run_code_wrong', fields: { code: [expect.any(String)] } });
  await expect(firstRun(db, { ...input, code: '' }, { ...server, code: undefined }, midWindow)).rejects.toMatchObject({ reason: 'first_run_code_wrong' });
  expect(await db.organization.count()).toBe(0);
  expect(await db.signInFailure.count()).toBe(2);
});

test('the first password is held to the same rules', async ({ db }) => {
  await expect(firstRun(db, { ...input, password: 'doquanghuy12' }, server, midWindow)).rejects.toMatchObject({ reason: 'weak_password' });
});

test('eight presses create one commune', async ({ db }) => {
  await Promise.allSettled(Array.from({ length: 8 }, () => firstRun(db, input, server, midWindow)));
  expect(await db.organization.count()).toBe(1);
});

test('the code may be typed in small letters and without hyphens', async ({ db }) => {
  await firstRun(db, { ...input, code: 'k7mp4xq2 rt9d' }, { ...server, code: 'K7MP-4XQ2-RT9D' }, midWindow);
  expect(await db.organization.count()).toBe(1);
});
