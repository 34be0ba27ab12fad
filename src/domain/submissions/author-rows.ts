import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import type { AuthorsInput } from './schema';

type Typed = AuthorsInput['authors'][number];

/** Name and unit of a colleague are taken from the account; of anybody else as typed. */
export async function authorRows(ctx: Ctx, campaignId: string, authors: readonly Typed[]) {
  const { organizationId } = ctx.actor;
  const accountIds = authors.flatMap(({ accountId }) => accountId ?? []);
  const kindIds = authors.flatMap(({ staffKindId }) => staffKindId ?? []);
  const accounts = await ctx.db.account.findMany({
    where: { organizationId, id: { in: accountIds } },
    select: { id: true, fullName: true, foldedName: true, jobTitle: true, unit: { select: { id: true, name: true, foldedName: true } } },
  });
  const kinds = await ctx.db.staffKind.findMany({ where: { organizationId, campaignId, id: { in: kindIds } }, select: { id: true } });
  const units = await ctx.db.unit.findMany({
    where: { organizationId, foldedName: { in: authors.map(({ unitName }) => fold(unitName)) } },
    select: { id: true, foldedName: true },
  });
  const known = new Map(accounts.map((account) => [account.id, account]));
  const kindSet = new Set(kinds.map(({ id }) => id));
  const unitIds = new Map(units.map(({ id, foldedName }) => [foldedName, id]));
  return authors.map((author, i) => {
    if (author.staffKindId && !kindSet.has(author.staffKindId)) throw new Refusal('invalid_input', { [`authors.${i}.staffKindId`]: ['Chọn lại đối tượng trong danh sách.'] });
    const account = author.accountId ? known.get(author.accountId) : null;
    if (author.accountId && !account) throw new Refusal('author_unknown', { [`authors.${i}.fullName`]: ['Xóa dòng này rồi chọn lại từ danh sách.'] });
    const { unitName, fullName, jobTitle, staffKindId, share, accountId } = author;
    const unit = account?.unit;
    return {
      accountId, staffKindId, share,
      fullName: account?.fullName ?? fullName,
      foldedName: account?.foldedName ?? fold(fullName),
      unitId: unit?.id ?? unitIds.get(fold(unitName)) ?? null,
      unitName: unit?.name ?? unitName,
      foldedUnitName: unit?.foldedName ?? fold(unitName),
      jobTitle: jobTitle || (account?.jobTitle ?? ''),
    };
  });
}
