import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { bareCollective, collectiveName } from './collective';
import type { AuthorsInput } from './schema';

type Typed = AuthorsInput['authors'][number];
type UnitRow = { id: string; name: string; foldedName: string };
type Known = { units: ReadonlyMap<string, UnitRow>; heads: ReadonlyMap<string, string[]> };
type Person = { fullName: string; foldedName: string; jobTitle: string; unit: UnitRow | null };

/** Name and unit of a colleague are taken from the account; of anybody else as typed. A collective is named by its unit. */
export async function authorRows(ctx: Ctx, campaignId: string, authors: readonly Typed[]) {
  const { organizationId } = ctx.actor;
  const accountIds = authors.flatMap(({ accountId }) => accountId ?? []);
  const kindIds = authors.flatMap(({ staffKindId }) => staffKindId ?? []);
  const accounts = await ctx.db.account.findMany({
    where: { organizationId, id: { in: accountIds } },
    select: { id: true, fullName: true, foldedName: true, jobTitle: true, unit: { select: { id: true, name: true, foldedName: true } } },
  });
  const kinds = await ctx.db.staffKind.findMany({ where: { organizationId, campaignId, id: { in: kindIds } }, select: { id: true } });
  const places = authors.flatMap(({ unitName, fullName, isCollective }) => [fold(unitName), ...(isCollective ? [fold(bareCollective(fullName))] : [])]);
  const units = await ctx.db.unit.findMany({ where: { organizationId, foldedName: { in: places } }, select: { id: true, name: true, foldedName: true } });
  const known = new Map(accounts.map((account) => [account.id, account]));
  const kindSet = new Set(kinds.map(({ id }) => id));
  const collectives = authors.some(({ isCollective }) => isCollective);
  const names: Known = { units: new Map(units.map((unit) => [unit.foldedName, unit])), heads: collectives ? await headsOf(ctx, units.map(({ id }) => id)) : new Map() };
  return authors.map((author, i) => {
    if (author.staffKindId && !kindSet.has(author.staffKindId)) throw new Refusal('invalid_input', { [`authors.${i}.staffKindId`]: ['Chọn lại đối tượng trong danh sách.'] });
    const account = author.accountId ? known.get(author.accountId) : null;
    if (author.accountId && !account) throw new Refusal('author_unknown', { [`authors.${i}.fullName`]: ['Xóa dòng này rồi chọn lại từ danh sách.'] });
    return author.isCollective ? collectiveRow(author, account ?? null, names) : personRow(author, account ?? null, names);
  });
}

const noCollective = { isCollective: false, representative: '', foldedRepresentative: '', headIds: [] as string[] };

function personRow({ unitName, fullName, jobTitle, staffKindId, share, accountId }: Typed, account: Person | null, { units }: Known) {
  const unit = account?.unit;
  return {
    accountId, staffKindId, share, ...noCollective,
    fullName: account?.fullName ?? fullName,
    foldedName: account?.foldedName ?? fold(fullName),
    unitId: unit?.id ?? units.get(fold(unitName))?.id ?? null,
    unitName: unit?.name ?? unitName,
    foldedUnitName: unit?.foldedName ?? fold(unitName),
    jobTitle: jobTitle || (account?.jobTitle ?? ''),
  };
}

/** A unit of the commune as such, a group within one (then of who answers for it), or another organization. */
function collectiveRow({ unitName, fullName, share, accountId, representative = '' }: Typed, account: Person | null, { units, heads }: Known): ReturnType<typeof personRow> {
  const bare = bareCollective(fullName);
  const itself = units.get(fold(bare)) ?? null;
  const within = itself ?? account?.unit ?? units.get(fold(unitName)) ?? null;
  const name = collectiveName(itself?.name ?? bare);
  return {
    accountId, share, staffKindId: null, jobTitle: '',
    isCollective: true, fullName: name, foldedName: fold(name),
    unitId: within?.id ?? null, unitName: within?.name ?? (unitName || bare), foldedUnitName: within?.foldedName ?? fold(unitName || bare),
    representative: account?.fullName ?? representative, foldedRepresentative: account?.foldedName ?? fold(representative),
    headIds: itself ? (heads.get(itself.id) ?? []) : [],
  };
}

/** Of these units, whoever heads them now. */
async function headsOf(ctx: Ctx, unitIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await ctx.db.account.findMany({
    where: { organizationId: ctx.actor.organizationId, unitId: { in: [...unitIds] }, disabledAt: null, roles: { hasSome: ['unitHead', 'officeHead'] } },
    select: { id: true, unitId: true }, orderBy: { id: 'asc' },
  });
  const heads = new Map<string, string[]>();
  for (const { id, unitId } of rows) if (unitId) heads.set(unitId, [...(heads.get(unitId) ?? []), id]);
  return heads;
}
