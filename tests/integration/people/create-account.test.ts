import { createAccount } from '@/domain/people/create-account';
import { hashCode } from '@/domain/people/one-time-code';
import { expect, test } from '../../harness/database';
import { daysAfter, makeWorld, midWindow } from '../../harness/make';
import { eventKinds } from './logins';

const input = {
  fullName: 'Lê Thị Minh Thư', unitId: null as string | null, jobTitle: 'Công chức', honorific: 'Bà' as const, email: null, phone: null, roles: ['staff' as const], signInName: '',
};

test('account, sign-in name and first code in one; the code is stored only as a hash', async ({ db }) => {
  const world = await makeWorld(db);
  const slip = await createAccount(world.as('admin'), { ...input, unitId: world.units.kinhte });
  expect(slip).toMatchObject({ fullName: 'Lê Thị Minh Thư', unitName: 'Phòng Kinh tế', signInName: 'thu.ltm', expiresAt: daysAfter(midWindow, 14) });
  expect(slip.code).toMatch(/^[A-HJKMNP-Z2-9]{4}(-[A-HJKMNP-Z2-9]{4}){2}$/u);
  const login = await db.login.findUniqueOrThrow({ where: { signInName: 'thu.ltm' }, include: { account: true } });
  expect(login).toMatchObject({ passwordHash: null, mustChange: true, resetCodeHash: hashCode(slip.code), account: { fullName: 'Lê Thị Minh Thư', foldedName: 'le thi minh thu', honorific: 'Bà', roles: ['staff'], createdAt: midWindow } });
  expect(JSON.stringify(await db.event.findMany())).not.toContain('Minh Thư');
  expect(await eventKinds(world)).toEqual(['account.created']);
});

test('the same name again gets the next free sign-in name, across organizations too', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  expect((await createAccount(world.as('admin'), input)).signInName).toBe('thu.ltm');
  expect((await createAccount(other.as('admin'), input)).signInName).toBe('thu.ltm2');
  expect((await createAccount(world.as('admin'), input)).signInName).toBe('thu.ltm3');
});

test('a sign-in name that is taken is refused at its field and leaves nothing', async ({ db }) => {
  const world = await makeWorld(db);
  const before = await db.account.count();
  await expect(createAccount(world.as('admin'), { ...input, signInName: 'bb.tacgia1' })).rejects.toMatchObject({ reason: 'sign_in_name_taken', fields: { signInName: [expect.any(String)] } });
  expect(await db.account.count()).toBe(before);
  expect(await eventKinds(world)).toEqual([]);
});

test('another commune’s unit and an ended unit do not exist', async ({ db }) => {
  const world = await makeWorld(db);
  const other = await makeWorld(db, { name: 'Hưng Thịnh', prefix: 'HT' });
  await expect(createAccount(world.as('admin'), { ...input, unitId: other.units.kinhte })).rejects.toMatchObject({ reason: 'unit_unknown' });
  await db.unit.updateMany({ where: { id: world.units.kinhte }, data: { endedAt: midWindow } });
  await expect(createAccount(world.as('admin'), { ...input, unitId: world.units.kinhte })).rejects.toMatchObject({ reason: 'unit_unknown' });
});

test('only an admin opens accounts', async ({ db }) => {
  const world = await makeWorld(db);
  for (const key of ['vanhoaxahoi', 'truongphong', 'chutich', 'tacgia1'] as const) {
    await expect(createAccount(world.as(key), input)).rejects.toMatchObject({ reason: 'admin_only' });
  }
});
