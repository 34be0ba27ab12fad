import type { Ctx } from '@/domain/context';
import { recordEvent } from '@/domain/history/record-event';
import { type Reason, Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { transact } from '@/domain/transaction';
import { allotCode } from './allot-code';
import { confirmByFiling } from './confirm-by-filing';
import { confirmationGaps } from './confirmation-gap';
import { confirmationStanding } from './confirmation-hash';
import { demandComplete } from './demand-complete';
import { filingRules } from './filing-rules';
import { freezeVersion } from './freeze-version';
import { demandDossier, lockDossier } from './lock-dossier';
import { paperOwedWords } from './paper-words';
import { partNumbers, pledgeTarget } from './part-numbers';
import { pledgedBy, pledgeGaps } from './pledged';
import { isLateFiling, visibleTo, whyNotFile } from './policy';
import type { FileSubmission } from './schema';
import { readersOfFiling, tellFiled } from './tell-filed';
import { spendAdmission } from './spend-admission';
import { moves } from './workflow';

/** Files a draft: freezes what stands there, allots the code, tells those concerned. Returns the code; the same one to a repeated click. */
export async function fileSubmission(ctx: Ctx, input: FileSubmission): Promise<string> {
  try {
    return await fileOnce(ctx, input);
  } catch (error) {
    const code = error instanceof Refusal && repeats.includes(error.reason) ? await codeJustGiven(ctx, input.submissionId) : null;
    if (code === null) throw error;
    return code;
  }
}

/** How the second of two clicks is refused: before the lock, or behind it. */
const repeats: readonly Reason[] = ['wrong_status', 'changed_meanwhile'];

/** The answer to the first click may never have arrived: the network was cut after the commit. */
async function codeJustGiven(ctx: Ctx, submissionId: string): Promise<string | null> {
  const { organizationId, accountId } = ctx.actor;
  const filed = await ctx.db.submission.findFirst({
    where: { AND: [visibleTo(ctx.actor), { organizationId, id: submissionId, ownerId: accountId, status: moves.file.to }] },
    select: { code: true },
  });
  return filed?.code ?? null;
}

async function fileOnce(ctx: Ctx, { submissionId, noSecrets, lateReason = '', pledged = false }: FileSubmission): Promise<string> {
  const found = await demandDossier(ctx, submissionId);
  refuseIf(whyNotFile(ctx.actor, found, ctx.now));
  if (!noSecrets) throw new Refusal('secrets_unconfirmed', { noSecrets: ['Đánh dấu xác nhận rồi bấm Nộp hồ sơ.'] });
  if (isLateFiling(found, ctx.now) && lateReason === '') throw new Refusal('late_reason_missing', { lateReason: [sentenceOf('late_reason_missing')] });
  const rules = await filingRules(ctx, found.campaignId);
  return transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const dossier = await lockDossier(ctx, found);
    refuseIf(whyNotFile(ctx.actor, dossier, ctx.now));
    const isLate = isLateFiling(dossier, ctx.now);
    if (isLate && lateReason === '') throw new Refusal('late_reason_missing', { lateReason: [sentenceOf('late_reason_missing')] });
    const { held } = confirmationStanding(dossier);
    const place = partNumbers(rules, dossier.maturity);
    demandComplete(ctx, dossier, rules, [
      ...pledgeGaps(rules, pledged, place(pledgeTarget)), ...confirmationGaps(dossier.campaign.unitConfirmationRule, held !== null, place('confirmation')),
    ]);
    const number = await freezeVersion(ctx, dossier, { pledge: pledgedBy(ctx, dossier) });
    await confirmByFiling(ctx, dossier);
    // From here on it is the word for this version; a supplement asked for later does not undo it.
    if (held) await ctx.db.unitConfirmation.updateMany({ where: { organizationId, id: held.id }, data: { versionNumber: number } });
    const readers = await readersOfFiling(ctx, dossier);

    // The counter is held from here to the commit: everything slow lies above.
    const { code, codeNumber } = await allotCode(ctx, dossier.campaign.year);
    const { count } = await ctx.db.submission.updateMany({
      where: { organizationId, id: submissionId, status: 'DRAFT' },
      data: { status: moves.file.to, code, codeNumber, filedAt: ctx.now, noSecretsAt: ctx.now, updatedAt: ctx.now, lateReason: isLate ? lateReason : null },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    if (isLate) await spendAdmission(ctx, dossier);
    await recordEvent(ctx, 'submission.filed', { type: 'submission', id: submissionId, campaignId: dossier.campaignId }, { code, version: number, ...(isLate ? { late: true } : {}) }, isLate ? lateReason : '');
    await tellFiled(ctx, dossier, { code, number, paperWords: paperOwedWords(dossier.campaign, 0, ctx.now) }, readers);
    return code;
  });
}
