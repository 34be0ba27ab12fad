import { readRows } from '@/domain/read-rows';
import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { formatShare } from '@/domain/numbers/hundredths';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { authorRows } from './author-rows';
import { authorToken } from './author-token';
import type { Identity } from './authors';
import type { Dossier } from './dossier';
import { filingRules } from './filing-rules';
import { freezeVersion } from './freeze-version';
import { authorProblems } from './gaps';
import { holdCampaign } from './hold-campaign';
import { demandDossier, lockDossier } from './lock-dossier';
import { isOwnDossier } from './screening-policy';
import { whyNotChangeAuthors, whyNotTouchScores } from './share-policy';
import type { ChangeAuthors } from './share-schema';
import { tellAuthors } from './tell-authors';

/**
 * The authors of a filed dossier anew, as the authors asked in writing: the whole list, with the reason, as a version of its
 * own. Conflicts are derived from the list, so they follow by themselves; confirmations of the old shares count no longer.
 */
export async function changeAuthors(ctx: Ctx, { submissionId, token, authors, reason }: ChangeAuthors): Promise<void> {
  await transact(ctx, async (ctx) => {
    const found = await demandDossier(ctx, submissionId);
    refuseIf(whyNotChangeAuthors(ctx.actor, found));
    await holdCampaign(ctx, found);
    const before = await lockDossier(ctx, found);
    refuseIf(whyNotChangeAuthors(ctx.actor, before));
    if (authorToken(before.authors) !== token) throw new Refusal('changed_meanwhile');
    const rows = await authorRows(ctx, before.campaignId, authors);
    if (authorToken(rows) === token) throw new Refusal('authors_unchanged');
    if (isOwnDossier(ctx.actor, rows)) throw new Refusal('own_dossier');
    const problems = authorProblems(rows, await filingRules(ctx, before.campaignId));
    if (problems.length > 0) throw new Refusal('incomplete', { authors: [problems.join(' ')] });
    refuseIf(whyNotTouchScores({ campaign: before.campaign, before: before.authors, after: rows }, await seatsOf(ctx, before.campaignId)));

    const of = { organizationId: ctx.actor.organizationId, submissionId };
    await ctx.db.author.deleteMany({ where: of });
    await ctx.db.author.createMany({ data: rows.map((row, position) => ({ ...of, ...row, position })) });
    const { count } = await ctx.db.submission.updateMany({
      where: { organizationId: of.organizationId, id: submissionId, status: before.status, version: before.version },
      data: { version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    const after = await demandDossier(ctx, submissionId);
    const number = await freezeVersion(ctx, after, { authorsOnly: true });
    await recordEvent(ctx, 'submission.authors_replaced', { type: 'submission', id: submissionId, campaignId: before.campaignId }, { code: before.code, version: number, count: rows.length }, reason);
    await tellAuthors(ctx, { ...after, authors: [...before.authors, ...after.authors] }, newsOf(after, number, reason));
  });
}

/** Who sits at the table, or sat there: sheets of a member who left go on counting. */
const seatsOf = (ctx: Ctx, campaignId: string): Promise<Identity[]> => readRows<Identity>(ctx.db)`
  select s."accountId", s."foldedName", s."unitId", coalesce(u."foldedName", '') as "foldedUnitName"
  from "CouncilSeat" s left join "Unit" u on u."organizationId" = s."organizationId" and u.id = s."unitId"
  where s."organizationId" = ${ctx.actor.organizationId}::uuid and s."campaignId" = ${campaignId}::uuid`;

const newsOf = ({ id, code, title, authors }: Dossier, number: number, reason: string) => ({
  kind: 'submission.authors_replaced', key: `${id}:${number}`, elsewhere: 'có thay đổi trong danh sách tác giả',
  subject: `Thay đổi tác giả hồ sơ ${code}`,
  body: `Phòng Văn hóa – Xã hội thay đổi danh sách tác giả của hồ sơ ${code} “${title}”.\n\nDanh sách mới: ${authors.map(({ fullName, share }) => `${fullName} (${formatShare(share)})`).join(', ')}.\n\nLý do: ${reason}\n\nCác tác giả xác nhận lại tỷ lệ đóng góp trên trang hồ sơ.`,
});
