import type { PrismaClient } from '@/generated/prisma/client';
import { createOrganization } from '@/domain/people/create-organization';
import { createOrganizationInput } from '@/domain/people/create-organization-input';
import { organizationLabel } from '@/domain/people/labels';
import { hashCode, newCode, resetCodeMillis } from '@/domain/people/one-time-code';
import { cleanSignInName } from '@/domain/people/sign-in-name';
import { newId } from '@/domain/id';
import { Refusal, sentenceOf } from '@/domain/refusal';
import { formatDateTime } from '@/domain/time/format';
import { publicNowOf } from '@/platform/clock';
import { PlainFailure } from '../launch/failure.ts';
import type { CommandName, Values } from './asks.ts';

export type Answer = string[];

/** What each command does; what it is called and asks for stands in asks.ts. */
export const runs: Record<CommandName, (db: PrismaClient, values: Values) => Promise<Answer>> = {
  organizations: listOrganizations,
  'create-organization': addOrganization,
  'reset-password': resetPassword,
  unlock,
};

async function listOrganizations(db: PrismaClient): Promise<Answer> {
  const rows = await db.organization.findMany({
    select: { kind: true, name: true, slug: true, parentName: true, codePrefix: true, _count: { select: { accounts: true, campaigns: true } } },
    orderBy: { createdAt: 'asc' },
  });
  if (rows.length === 0) return ['Chưa có cơ quan nào. Lập cơ quan đầu tiên: npm run operator create-organization'];
  return rows.map((row) => {
    const parent = row.parentName ? `, ${row.parentName}` : '';
    return `${organizationLabel(row)}${parent} · ${row.slug} · ${row.codePrefix} · ${row._count.accounts} tài khoản, ${row._count.campaigns} đợt`;
  });
}

const kinds: Record<string, string> = { xã: 'COMMUNE', phường: 'WARD', 'đặc khu': 'SPECIAL_ZONE', tỉnh: 'PROVINCE', 'thành phố': 'CITY' };

async function addOrganization(db: PrismaClient, values: Values): Promise<Answer> {
  const kind = values.kind ?? '';
  const read = createOrganizationInput.safeParse({
    kind: kinds[kind.normalize('NFC').toLowerCase()] ?? kind.toUpperCase(),
    name: values.name ?? '',
    slug: values.slug ?? '',
    parent: values.parent ?? '',
    codePrefix: values['code-prefix'] ?? '',
    admin: { signInName: values['admin-name'] ?? '', fullName: values['admin-full-name'] ?? '' },
  });
  if (!read.success) throw new PlainFailure(read.error.issues.map((issue) => issue.message).join(' '));
  const made = await inWords(() => publicNowOf(db).then((now) => createOrganization(db, now, read.data)));
  return [
    `Đã lập ${organizationLabel(read.data)} (${made.slug}).`,
    `Quản trị ${read.data.admin.fullName} vào trang đăng nhập, chọn “Nhập mã trên phiếu cấp lại” để đặt mật khẩu:`,
    `  Tên đăng nhập: ${made.signInName}`,
    `  Mã một lần:    ${made.code ?? ''}`,
    'Mã chỉ hiện lần này và dùng được một lần.',
  ];
}

/** For the only administrator, whom no colleague can help. The old password works until the code is used. */
async function resetPassword(db: PrismaClient, values: Values): Promise<Answer> {
  const login = await findLogin(db, values.name);
  if (login.account.disabledAt) throw new PlainFailure(`Tài khoản ${login.signInName} đã ngừng sử dụng. Nhờ quản trị của cơ quan mở lại trước.`);
  const now = await publicNowOf(db);
  const code = newCode();
  const expiresAt = new Date(now.getTime() + resetCodeMillis);
  await db.$transaction([
    db.login.update({ where: { signInName: login.signInName }, data: { resetCodeHash: hashCode(code), resetExpiresAt: expiresAt } }),
    operatorEvent(db, login, now, 'account.reset_code_issued'),
  ]);
  return [
    `Mã đặt lại mật khẩu cho ${login.account.fullName} (${login.signInName}): ${code}`,
    `Dùng được một lần, đến ${formatDateTime(expiresAt)}. Ở trang đăng nhập chọn “Nhập mã trên phiếu cấp lại”.`,
    'Khi đặt xong mật khẩu mới, mọi phiên đang mở của người này kết thúc.',
  ];
}

async function unlock(db: PrismaClient, values: Values): Promise<Answer> {
  const login = await findLogin(db, values.name);
  if (!login.lockedAt) return [`Tài khoản ${login.signInName} không bị khóa.`];
  const now = await publicNowOf(db);
  await db.$transaction([
    db.login.update({ where: { signInName: login.signInName }, data: { lockedAt: null, failedCount: 0, lastFailedAt: null } }),
    operatorEvent(db, login, now, 'account.unlocked'),
  ]);
  return [`Đã mở khóa ${login.signInName}. Người này đăng nhập lại bằng mật khẩu đang có.`];
}

type FoundLogin = Awaited<ReturnType<typeof findLogin>>;

async function findLogin(db: PrismaClient, typed: string | undefined) {
  const name = cleanSignInName(typed ?? '');
  if (!name) throw new PlainFailure('Ghi tên đăng nhập, ví dụ: npm run operator unlock tacgia1');
  const login = await db.login.findUnique({
    where: { signInName: name },
    select: { signInName: true, organizationId: true, accountId: true, lockedAt: true, account: { select: { fullName: true, disabledAt: true } } },
  });
  if (!login) throw new PlainFailure(`Không có tên đăng nhập ${name}.`);
  return login;
}

/** Whoever runs the server is nobody in the organization: the history shows the act without an actor. */
const operatorEvent = (db: PrismaClient, login: FoundLogin, at: Date, kind: string) =>
  db.event.create({
    data: { organizationId: login.organizationId, id: newId(), at, kind, subjectType: 'account', subjectId: login.accountId, data: { byOperator: true } },
  });

async function inWords<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Refusal) throw new PlainFailure(sentenceOf(error.reason));
    throw error;
  }
}
