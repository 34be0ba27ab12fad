import { Prisma, type PrismaClient } from '@/generated/prisma/client';
import { newId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { nameSortKey } from '@/domain/text/name';
import { slugOf } from '@/domain/text/slug';
import { recordEvent } from '@/domain/history/record-event';
import type { CreateOrganizationInput } from './create-organization-input';
import { defaultLetterhead } from './default-letterhead';
import { organizationLabel } from './labels';
import { firstCodeMillis, hashCode, newCode } from './one-time-code';
import { startingDays } from './calendar-days';
import { hashPassword } from './password-hash';
import { passwordTrouble } from './password-rules';

export type NewOrganization = {
  organizationId: string;
  accountId: string;
  slug: string;
  signInName: string;
  /** With which the administrator sets a password; null when one was given. Answered once, stored only as a hash. */
  code: string | null;
};

/**
 * Creates an organization, its letterheads and its first administrator; units come later. No actor yet: whoever runs the
 * server acts, outside every organization, so this verb takes no ctx. On the first-run page the administrator is present
 * and chooses a password; `npm run operator` prints a code instead.
 * @throws Refusal 'slug_taken', 'sign_in_name_taken', 'weak_password'
 */
export async function createOrganization(db: PrismaClient, now: Date, input: CreateOrganizationInput & { password?: string }): Promise<NewOrganization> {
  const slug = input.slug || slugOf(input.name, { fallback: 'co-quan' });
  const secret = await firstSecret(input, now);
  const [organizationId, accountId] = [newId(), newId()];
  const { signInName, fullName, jobTitle } = input.admin;
  try {
    await db.$transaction(async (tx) => {
      if (await tx.organization.findUnique({ where: { slug }, select: { id: true } })) throw new Refusal('slug_taken', { slug: ['Tên trong địa chỉ đã có cơ quan khác dùng.'] });
      if (await tx.login.findUnique({ where: { signInName }, select: { accountId: true } })) throw new Refusal('sign_in_name_taken', { 'admin.signInName': ['Tên đăng nhập đã có người dùng.'] });
      const parent = await findParent(tx, input.parent);
      await tx.organization.create({
        data: {
          id: organizationId, kind: input.kind, name: input.name, slug, codePrefix: input.codePrefix, place: input.name, createdAt: now, ...parent,
          letterheads: { create: issuers.map((issuer) => defaultLetterhead(input, issuer)) },
          calendarDays: { create: startingDays(now) },
        },
      });
      await tx.account.create({
        data: { organizationId, id: accountId, fullName, foldedName: fold(fullName), sortName: nameSortKey(fullName), jobTitle, roles: ['admin'], createdAt: now },
      });
      await tx.login.create({ data: { signInName, organizationId, accountId, ...secret.login } });
      const actor = { organizationId, accountId, fullName, foldedName: fold(fullName), unitId: null, foldedUnitName: '', roles: ['admin' as const], seats: [] };
      await recordEvent({ db: tx, actor, now }, 'organization.created', { type: 'organization', id: organizationId });
    });
  } catch (error) {
    // Two at the same moment: the second meets the unique index.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
      throw new Refusal((await db.organization.findUnique({ where: { slug }, select: { id: true } })) ? 'slug_taken' : 'sign_in_name_taken');
    }
    throw error;
  }
  return { organizationId, accountId, slug, signInName, code: secret.code };
}

async function firstSecret({ password, name, admin }: CreateOrganizationInput & { password?: string }, now: Date) {
  if (password === undefined) {
    const code = newCode();
    return { code, login: { resetCodeHash: hashCode(code), resetExpiresAt: new Date(now.getTime() + firstCodeMillis) } };
  }
  const trouble = passwordTrouble(password, { ...admin, organizationName: name });
  if (trouble) throw new Refusal('weak_password', { password: [trouble] });
  return { code: null, login: { passwordHash: await hashPassword(password), mustChange: false, passwordChangedAt: now } };
}

const issuers = ['COMMITTEE', 'OFFICE', 'COUNCIL'] as const;

/** The level above: an organization of this deployment by its slug, or only its name as letterheads print it. */
async function findParent(tx: Prisma.TransactionClient, typed: string): Promise<{ parentId?: string; parentName?: string }> {
  if (!typed) return {};
  const parent = await tx.organization.findUnique({ where: { slug: typed.toLowerCase() }, select: { id: true, kind: true, name: true } });
  return parent ? { parentId: parent.id, parentName: organizationLabel(parent) } : { parentName: typed };
}
