import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { transact } from '@/domain/transaction';
import { authorRows } from './author-rows';
import { authorToken } from './author-token';
import { repeatedAccount, shareProblem } from './gaps';
import { loadWritable } from './load-writable';
import type { AuthorsInput } from './schema';
import { tellCoAuthors } from './tell-co-authors';

type Stored = {
  accountId: string | null; fullName: string; unitName: string; jobTitle: string; staffKindId: string | null; share: number; isCollective: boolean; representative: string;
};

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
      select: { accountId: true, fullName: true, unitName: true, jobTitle: true, staffKindId: true, share: true, isCollective: true, representative: true },
    });
    const rows = await authorRows(ctx, dossier.campaignId, authors);
    const currentToken = authorToken(current);
    const wantedToken = authorToken(rows);
    if (wantedToken === currentToken) return { saved: true, token: currentToken, savedAt: ctx.now };
    if (token !== currentToken) return { saved: false, reason: 'changed_meanwhile', theirs: { token: currentToken, authors: current } };
    if (authors.length > dossier.campaign.maxAuthors) throw new Refusal('too_many_authors');
    const twice = repeatedAccount(rows);
    if (twice) throw new Refusal('author_twice', { authors: [twice] });
    if (dossier.status === 'RETURNED' && shareProblem(rows)) throw new Refusal('shares_not_whole');

    await ctx.db.author.deleteMany({ where: of });
    await ctx.db.author.createMany({ data: rows.map((row, position) => ({ ...of, ...row, position })) });
    if (whoOf(current) !== whoOf(rows)) await recordEvent(ctx, 'submission.authors_changed', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { count: rows.length });
    await tellCoAuthors(ctx, dossier, current, rows);
    return { saved: true, token: wantedToken, savedAt: ctx.now };
  });
}

const whoOf = (rows: readonly Stored[]): string => rows.map(({ accountId, fullName, isCollective }) => `${isCollective ? fold(fullName) : ''}${accountId ?? fold(fullName)}`).sort().join('|');
