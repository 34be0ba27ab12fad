import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { enqueue } from '@/domain/outbox/enqueue';
import { Refusal, refuseIf } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { nameSortKey } from '@/domain/text/name';
import { transact } from '@/domain/transaction';
import { firstCodeMillis, hashCode, newCode } from './one-time-code';
import { unitsVisibleTo, whyNotManage } from './policy';
import type { CreateAccountInput } from './schema';
import { firstFree, suggestSignInName } from './sign-in-name';

/** What the printed slip says; the code exists nowhere else. */
export type Slip = { accountId: string; fullName: string; unitName: string; signInName: string; code: string; expiresAt: Date };

/** Opens an account. Nobody chooses a password for others: the person sets one with the code on the slip. */
export async function createAccount(ctx: Ctx, input: CreateAccountInput): Promise<Slip> {
  return transact(ctx, async (ctx) => {
    refuseIf(whyNotManage(ctx.actor));
    const unit = await activeUnit(ctx, input.unitId);
    const signInName = input.signInName || (await freeSignInName(ctx, input.fullName));
    const { signInName: _, ...fields } = input;
    return insertAccount(ctx, { ...fields, unitName: unit?.name ?? '', signInName });
  });
}

/** The unit as it works now; null for "none". @throws Refusal 'unit_unknown' */
export async function activeUnit(ctx: Ctx, unitId: string | null): Promise<{ id: string; name: string } | null> {
  if (!unitId) return null;
  const unit = await ctx.db.unit.findFirst({
    where: { AND: [unitsVisibleTo(ctx.actor), { id: unitId, endedAt: null }] },
    select: { id: true, name: true },
  });
  if (!unit) throw new Refusal('unit_unknown', { unitId: ['Chọn lại đơn vị; đơn vị này không còn hoạt động.'] });
  return unit;
}

async function freeSignInName(ctx: Ctx, fullName: string): Promise<string> {
  const base = suggestSignInName(fullName);
  const taken = await ctx.db.login.findMany({ where: { signInName: { startsWith: base } }, select: { signInName: true } });
  return firstFree(base, new Set(taken.map((login) => login.signInName)));
}

type NewAccount = Omit<CreateAccountInput, 'signInName'> & { unitName: string; signInName: string };

/** Account, sign-in name and first code in one; for create-account and the import. */
export async function insertAccount(ctx: Ctx, input: NewAccount): Promise<Slip> {
  const organizationId = ctx.actor.organizationId;
  const accountId = newId();
  const code = newCode();
  const expiresAt = new Date(ctx.now.getTime() + firstCodeMillis);
  const { unitName, signInName, ...fields } = input;
  await ctx.db.account.create({
    data: { organizationId, id: accountId, ...fields, foldedName: fold(input.fullName), sortName: nameSortKey(input.fullName), createdAt: ctx.now },
  });
  try {
    await ctx.db.login.create({ data: { signInName, organizationId, accountId, resetCodeHash: hashCode(code), resetExpiresAt: expiresAt } });
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') throw error;
    throw new Refusal('sign_in_name_taken', { signInName: ['Tên đăng nhập này đã có người dùng. Chọn tên khác hoặc để trống.'] });
  }
  if (fields.email) await enqueue(ctx, 'find-guest-invitations', { organizationId, accountId });
  await recordEvent(ctx, 'account.created', { type: 'account', id: accountId }, { roles: input.roles });
  return { accountId, fullName: input.fullName, unitName, signInName, code, expiresAt };
}
