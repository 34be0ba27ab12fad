import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { transact } from '@/domain/transaction';
import { authorToken } from './author-token';
import { shareProblem } from './gaps';
import { loadWritable } from './load-writable';
import type { AuthorsInput } from './schema';

type Typed = AuthorsInput['authors'][number];
type Stored = { accountId: string | null; fullName: string; unitName: string; jobTitle: string; staffKindId: string | null; share: number };

export type SavedAuthors =
  | { saved: true; token: string; savedAt: Date }
  | { saved: false; reason: 'changed_meanwhile'; theirs: { token: string; authors: Stored[] } };

/** Writes the whole list: who, in which order, with which share. A draft may be incomplete, a filed dossier may not. */
export async function updateAuthors(ctx: Ctx, submissionId: string, { token, authors }: AuthorsInput): Promise<SavedAuthors> {
  return transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const dossier = await loadWritable(ctx, submissionId, 'authors');
    const of = { organizationId, submissionId };
    const current = await ctx.db.author.findMany({
      where: of,
      orderBy: { position: 'asc' },
      select: { accountId: true, fullName: true, unitName: true, jobTitle: true, staffKindId: true, share: true },
    });
    const rows = await rowsOf(ctx, dossier.campaignId, authors);
    const currentToken = authorToken(current);
    const wantedToken = authorToken(rows);
    if (wantedToken === currentToken) return { saved: true, token: currentToken, savedAt: ctx.now };
    if (token !== currentToken) return { saved: false, reason: 'changed_meanwhile', theirs: { token: currentToken, authors: current } };
    if (authors.length > dossier.campaign.maxAuthors) throw new Refusal('too_many_authors');
    if (dossier.status === 'RETURNED' && shareProblem(rows)) throw new Refusal('shares_not_whole');

    await ctx.db.author.deleteMany({ where: of });
    await ctx.db.author.createMany({ data: rows.map((row, position) => ({ ...of, ...row, position })) });
    if (whoOf(current) !== whoOf(rows)) await recordEvent(ctx, 'submission.authors_changed', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { count: rows.length });
    return { saved: true, token: wantedToken, savedAt: ctx.now };
  });
}

const whoOf = (rows: readonly Stored[]): string => rows.map(({ accountId, fullName }) => accountId ?? fold(fullName)).sort().join('|');

/** Name and unit of a colleague are taken from the account; of anybody else as typed. */
async function rowsOf(ctx: Ctx, campaignId: string, authors: readonly Typed[]) {
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
