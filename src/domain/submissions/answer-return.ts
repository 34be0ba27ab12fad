import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { Refusal, refuseIf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { confirmByFiling } from './confirm-by-filing';
import { demandComplete } from './demand-complete';
import { filingRules } from './filing-rules';
import { freezeVersion } from './freeze-version';
import { demandDossier, lockDossier } from './lock-dossier';
import { partNumbers, pledgeTarget } from './part-numbers';
import { pledgedBy, pledgeGaps } from './pledged';
import { whyNotAnswer } from './policy';
import type { FileSubmission } from './schema';
import { readersOfFiling, tellFiled } from './tell-filed';
import { moves } from './workflow';

/** Files the supplement that the office asked for: a new version under the same code. */
export async function answerReturn(ctx: Ctx, { submissionId, noSecrets, pledged = false }: FileSubmission): Promise<void> {
  const found = await demandDossier(ctx, submissionId);
  refuseIf(whyNotAnswer(ctx.actor, found, ctx.now));
  if (!noSecrets) throw new Refusal('secrets_unconfirmed', { noSecrets: ['Đánh dấu xác nhận rồi bấm Nộp bổ sung.'] });
  const rules = await filingRules(ctx, found.campaignId);
  await transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const dossier = await lockDossier(ctx, found);
    refuseIf(whyNotAnswer(ctx.actor, dossier, ctx.now));
    demandComplete(ctx, dossier, rules, pledgeGaps(rules, pledged, partNumbers(rules, dossier.maturity)(pledgeTarget)));
    const number = await freezeVersion(ctx, dossier, { pledge: pledgedBy(ctx, dossier) });
    await confirmByFiling(ctx, dossier);
    const readers = await readersOfFiling(ctx, dossier);
    await ctx.db.screening.updateMany({ where: { organizationId, submissionId, kind: 'RETURN', answeredAt: null }, data: { answeredAt: ctx.now } });
    const { count } = await ctx.db.submission.updateMany({
      where: { organizationId, id: submissionId, status: 'RETURNED' },
      data: { status: moves.answerReturn.to, supplementDueAt: null, noSecretsAt: ctx.now, updatedAt: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    await recordEvent(ctx, 'submission.refiled', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { code: dossier.code, version: number });
    await tellFiled(ctx, dossier, { code: dossier.code ?? '', number: Math.max(2, number), paperWords: '' }, readers);
  });
}
