import { describe } from 'vitest';
import { createOrganization } from '@/domain/people/create-organization';
import { createOrganizationInput } from '@/domain/people/create-organization-input';
import { hashCode } from '@/domain/people/one-time-code';
import { verifyPassword } from '@/domain/people/password-hash';
import { commands } from '../../../scripts/operator/asks.ts';
import { runs } from '../../../scripts/operator/commands.ts';
import { readArguments } from '../../../scripts/operator/read-arguments.ts';
import { expect, test } from '../../harness/database';
import { makeWorld, midWindow } from '../../harness/make';

const given = { kind: 'xã', name: ' Hưng  Thịnh ', 'code-prefix': 'ht', 'admin-name': 'Admin.HT', 'admin-full-name': 'Trần Thị Mười' };
const codeIn = (lines: string[]): string => /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/u.exec(lines.join('\n'))?.[0] ?? '';

describe('create-organization', () => {
  test('makes the organization, its letterheads, an administrator and a code', async ({ db }) => {
    await makeWorld(db);
    const lines = await runs['create-organization'](db, { ...given, parent: 'bac-binh' });
    expect(lines[0]).toBe('Đã lập xã Hưng Thịnh (hung-thinh).');
    const organization = await db.organization.findUniqueOrThrow({ where: { slug: 'hung-thinh' }, include: { letterheads: true, accounts: { include: { login: true } }, units: true, events: true } });
    expect(organization).toMatchObject({ kind: 'COMMUNE', name: 'Hưng Thịnh', codePrefix: 'HT', place: 'Hưng Thịnh', parentName: 'xã Bắc Bình', parentId: expect.any(String), units: [] });
    expect(organization.letterheads.map(({ issuer, nameLine }) => [issuer, nameLine]).sort()).toEqual([
      ['COMMITTEE', 'XÃ HƯNG THỊNH'], ['COUNCIL', 'HỘI ĐỒNG THI ĐUA – KHEN THƯỞNG'], ['OFFICE', 'PHÒNG VĂN HÓA – XÃ HỘI'],
    ]);
    expect(organization.accounts).toMatchObject([
      { fullName: 'Trần Thị Mười', foldedName: 'tran thi muoi', roles: ['admin'], login: { signInName: 'admin.ht', passwordHash: null, resetCodeHash: hashCode(codeIn(lines)) } },
    ]);
    expect(organization.events).toMatchObject([{ kind: 'organization.created', data: {} }]);
  });

  test.for([
    [{ ...given, kind: 'huyện' }, 'Chọn loại'],
    [{ ...given, name: 'xã Hưng Thịnh' }, 'Chỉ ghi tên riêng'],
    [{ ...given, 'code-prefix': 'HƯNG' }, 'Tiền tố mã hồ sơ'],
    [{ ...given, 'admin-name': 'quản trị' }, 'Tên đăng nhập gồm'],
    [{ ...given, slug: 'Hưng Thịnh' }, 'Tên trong địa chỉ'],
  ] as const)('says what is wrong: %o', async ([values, sentence], { db }) => {
    await expect(runs['create-organization'](db, values)).rejects.toThrow(sentence);
    expect(await db.organization.count()).toBe(0);
  });

  test('refuses an address or a sign-in name that somebody has', async ({ db }) => {
    await makeWorld(db);
    await expect(runs['create-organization'](db, { ...given, slug: 'bac-binh' })).rejects.toThrow('đã có cơ quan khác dùng');
    await expect(runs['create-organization'](db, { ...given, 'admin-name': 'bb.admin' })).rejects.toThrow('Tên đăng nhập này đã có người dùng');
    const input = createOrganizationInput.parse({ kind: 'COMMUNE', name: 'Bắc Bình', codePrefix: 'BB', admin: { signInName: 'moi', fullName: 'Người Mới' } });
    await expect(createOrganization(db, midWindow, input)).rejects.toMatchObject({ reason: 'slug_taken', fields: { slug: [expect.any(String)] } });
    expect(await db.organization.count()).toBe(1);
  });

  test('eight at once make one', async ({ db }) => {
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => runs['create-organization'](db, given)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(String(outcome.reason)).toMatch(/đã có/u);
    expect(await db.account.count()).toBe(1);
  });

  test('with a chosen password the administrator may sign in at once; a weak one is refused', async ({ db }) => {
    const input = createOrganizationInput.parse({ kind: 'PROVINCE', name: 'Lâm Đồng', codePrefix: 'LD', admin: { signInName: 'admin.ld', fullName: 'Trần Thị Mười' } });
    await expect(createOrganization(db, midWindow, { ...input, password: '12345678' })).rejects.toMatchObject({ reason: 'weak_password' });
    const made = await createOrganization(db, midWindow, { ...input, password: 'đồi thông gió lạnh' });
    expect(made.code).toBeNull();
    const login = await db.login.findUniqueOrThrow({ where: { signInName: 'admin.ld' } });
    expect(login.mustChange).toBe(false);
    expect(await verifyPassword('đồi thông gió lạnh', login.passwordHash)).toBe(true);
  });
});

describe('organizations', () => {
  test('lists them, or says how to begin', async ({ db }) => {
    expect(await runs.organizations(db, {})).toEqual(['Chưa có cơ quan nào. Lập cơ quan đầu tiên: npm run operator create-organization']);
    await makeWorld(db);
    expect(await runs.organizations(db, {})).toEqual(['xã Bắc Bình, tỉnh Lâm Đồng · bac-binh · BB · 12 tài khoản, 1 đợt']);
  });
});

describe('reset-password', () => {
  test('prints a code for 72 hours, keeps the old password until it is used, and is in the history', async ({ db }) => {
    const { accounts } = await makeWorld(db);
    await db.login.update({ where: { signInName: 'bb.admin' }, data: { passwordHash: 'old' } });
    const lines = await runs['reset-password'](db, { name: ' BB.Admin ' });
    const login = await db.login.findUniqueOrThrow({ where: { signInName: 'bb.admin' } });
    expect(login).toMatchObject({ passwordHash: 'old', resetCodeHash: hashCode(codeIn(lines)) });
    expect((login.resetExpiresAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(71.9 * 3_600_000);
    expect(await db.event.findMany({ select: { kind: true, actorId: true, subjectId: true } })).toEqual([{ kind: 'account.reset_code_issued', actorId: null, subjectId: accounts.admin }]);
  });

  test('not for an unknown name or a closed account', async ({ db }) => {
    await makeWorld(db);
    await expect(runs['reset-password'](db, { name: 'ai.do' })).rejects.toThrow('Không có tên đăng nhập ai.do.');
    await db.account.updateMany({ where: { fullName: 'Mai Thị Lụa' }, data: { disabledAt: midWindow } });
    await expect(runs['reset-password'](db, { name: 'bb.tacgia3' })).rejects.toThrow('đã ngừng sử dụng');
  });
});

describe('unlock', () => {
  test('opens a locked account, and says so when there is nothing to open', async ({ db }) => {
    await makeWorld(db);
    expect(await runs.unlock(db, { name: 'bb.tacgia1' })).toEqual(['Tài khoản bb.tacgia1 không bị khóa.']);
    await db.login.update({ where: { signInName: 'bb.tacgia1' }, data: { lockedAt: midWindow, failedCount: 10 } });
    expect(await runs.unlock(db, { name: 'bb.tacgia1' })).toEqual(['Đã mở khóa bb.tacgia1. Người này đăng nhập lại bằng mật khẩu đang có.']);
    expect(await db.login.findUnique({ where: { signInName: 'bb.tacgia1' }, select: { lockedAt: true, failedCount: true } })).toEqual({ lockedAt: null, failedCount: 0 });
    expect(await db.event.count({ where: { kind: 'account.unlocked' } })).toBe(1);
  });
});

describe('readArguments', () => {
  const [, create, reset] = commands;

  test('reads flags in both forms, and the first value without its flag', () => {
    if (!create || !reset) throw new Error('commands are missing');
    expect(readArguments(create, ['--kind', 'xã', '--name=Bắc Bình'])).toEqual({ kind: 'xã', name: 'Bắc Bình' });
    expect(readArguments(reset, ['tacgia1'])).toEqual({ name: 'tacgia1' });
    expect(() => readArguments(reset, ['tacgia1', 'tacgia2'])).toThrow('Thừa “tacgia2”.');
    expect(() => readArguments(reset, ['--nmae', 'x'])).toThrow('Không có tùy chọn --nmae.');
    expect(() => readArguments(reset, ['--name'])).toThrow('Thiếu giá trị sau --name.');
  });
});
