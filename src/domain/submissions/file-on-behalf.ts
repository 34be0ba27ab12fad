import { Prisma } from '@/generated/prisma/client';
import { type CampaignRules, campaignRules } from '@/domain/campaigns/queries';
import { type Ctx, inCampaign } from '@/domain/context';
import { takeOwnUpload } from '@/domain/files/take-own-upload';
import { recordEvent } from '@/domain/history/record-event';
import { newId } from '@/domain/id';
import { enqueue, readMainKey } from '@/domain/outbox/enqueue';
import { Refusal, refuseIf, sentenceOf } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { dayOf } from '@/domain/time/calendar';
import { transact } from '@/domain/transaction';
import { allotCode } from './allot-code';
import { authorToken } from './author-token';
import { timeliness } from './dates';
import { evidenceSizeWords, evidenceTotalWords, maxEvidence, mb } from './evidence-limit';
import { freezeVersion } from './freeze-version';
import { authorProblems, dossierGaps } from './gaps';
import { whyNotMain } from './main-document';
import { askedPledge } from './pledged';
import { getDossier } from './queries';
import { arrivalInstant } from './record-paper-receipt';
import type { FileOnBehalf } from './screening-on-behalf-schema';
import { isOwnDossier, whyNotFileOnBehalf } from './screening-policy';
import { tellFiled } from './tell-filed';
import { updateAuthors } from './update-authors';
import { moves } from './workflow';

/**
 * Enters a dossier that came on paper only (PRACTICE: no step waits for somebody who never signs in). The electronic copy
 * arrives now, the paper arrived when văn thư's register says; which of the two counts is the campaign's rule.
 * Returns the code.
 */
export async function fileOnBehalf(ctx: Ctx, input: FileOnBehalf): Promise<{ code: string; submissionId: string }> {
  return transact(ctx, async (ctx) => {
    const { organizationId, accountId } = ctx.actor;
    const { submissionId, campaignId } = input;
    const rules = await campaignRules(ctx, campaignId);
    if (!rules) throw new Refusal('not_found');
    refuseIf(whyNotFileOnBehalf(inCampaign(ctx.actor, campaignId), rules.status));
    const arrivedAt = arrivalInstant(input);
    if (arrivedAt > ctx.now) throw new Refusal('arrival_in_future', { arrivedOn: [sentenceOf('arrival_in_future')] });
    await demandEntered(ctx, input, rules);
    const lateReason = lateReasonOf(ctx, input, rules, arrivedAt);
    await createEntered(ctx, input, rules);
    // A draft of the clerk's own for this moment, so that authors are written by the one verb that knows how.
    await updateAuthors(ctx, submissionId, { token: authorToken([]), authors: input.authors });
    const dossier = await getDossier(ctx, submissionId);
    if (!dossier) throw new Refusal('not_found');
    // Only now the names of colleagues are known: the form sends their accounts.
    const problems = authorProblems(dossier.authors, rules);
    if (problems.length > 0) throw new Refusal('incomplete', { authors: [problems.join(' ')] });
    if (isOwnDossier(ctx.actor, dossier.authors)) throw new Refusal('own_dossier');
    const vouched = askedPledge(rules, dossier.authors);
    const number = await freezeVersion(ctx, dossier, { pledge: vouched === null ? null : { text: vouched, onPaper: true } });
    const receiptId = newId();
    await ctx.db.paperReceipt.create({
      data: {
        organizationId, id: receiptId, submissionId, arrivalNumber: input.arrivalNumber, arrivedAt, channel: input.channel, copies: input.copies, colour: input.colour,
        coverNumber: input.coverNumber, coverOn: input.coverOn ? new Date(input.coverOn) : null, note: input.note, byId: accountId, at: ctx.now,
      },
    });

    const { code, codeNumber } = await allotCode(ctx, rules.year);
    const { count } = await ctx.db.submission.updateMany({
      where: { organizationId, id: submissionId, status: 'DRAFT' },
      data: { status: moves.file.to, code, codeNumber, filedAt: ctx.now, noSecretsAt: ctx.now, ownerId: input.ownerId ?? accountId, lateReason, version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('changed_meanwhile');
    const subject = { type: 'submission', id: submissionId, campaignId };
    await recordEvent(ctx, 'submission.filed_on_behalf', subject, { code, version: number, receiptId });
    await recordEvent(ctx, 'submission.paper_received', subject, { receiptId, arrivalNumber: input.arrivalNumber });
    await tellFiled(ctx, { ...dossier, ownerId: input.ownerId ?? accountId }, { code, number, paperWords: 'Phòng Văn hóa – Xã hội đã nhập thay từ bản giấy.' });
    return { code, submissionId };
  });
}

/** Stands where nobody typed the text, so that the council is led to the scan and a later supplement need not retype it. */
const seeScan = '(Nhập thay từ bản giấy: xem bản quét kèm theo.)';

/** The head and the authors must be whole as in any filing; the text may stay on paper when its scan is attached. */
async function demandEntered(ctx: Ctx, input: FileOnBehalf, rules: CampaignRules): Promise<void> {
  const fields: Record<string, string[]> = {};
  const lenient = { ...rules, basisRule: 'NONE' as const, sections: rules.sections.map((section) => ({ ...section, required: false })) };
  for (const { target, message } of dossierGaps({ ...input, evidence: [{ isMain: true }], figures: [], basis: null }, lenient, dayOf(ctx.now)).filter((gap) => gap.target !== 'authors')) fields[target] = [...(fields[target] ?? []), message];
  if (!rules.units.some((unit) => unit.unitId === input.unitId)) fields.unitId = ['Đơn vị không có trong danh sách của đợt này. Chọn lại.'];
  if (input.sections.some(({ key }) => !rules.sections.some((section) => section.key === key))) throw new Refusal('invalid_input');
  const isTyped = rules.sections.every(({ key, required }) => !required || input.sections.some((section) => section.key === key && section.text !== ''));
  if (input.fileIds.length === 0 && !isTyped) fields.fileIds = ['Đính kèm bản quét hoặc ảnh chụp hồ sơ giấy, hoặc nhập đủ nội dung các mục.'];
  if (input.ownerId && !(await ctx.db.account.findFirst({ where: { organizationId: ctx.actor.organizationId, id: input.ownerId, disabledAt: null }, select: { id: true } }))) {
    fields.ownerId = ['Chọn lại tài khoản trong danh sách.'];
  }
  if (Object.keys(fields).length > 0) throw new Refusal('incomplete', fields);
}

async function createEntered(ctx: Ctx, input: FileOnBehalf, rules: CampaignRules): Promise<void> {
  const { organizationId, accountId } = ctx.actor;
  const { submissionId, campaignId, title, unitId, fieldId, topicId, topicOther, maturity, appliedOn } = input;
  try {
    await ctx.db.submission.create({
      data: {
        organizationId, id: submissionId, campaignId, ownerId: accountId, enteredById: accountId, unitId, title, foldedTitle: fold(title), fieldId, topicId, topicOther, maturity,
        appliedOn: appliedOn ? new Date(appliedOn) : null, createdAt: ctx.now, updatedAt: ctx.now,
      },
    });
  } catch (error) {
    // The id came with the form: the second of two clicks finds the first one's dossier.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') throw new Refusal('changed_meanwhile');
    throw error;
  }
  const texts = rules.sections.flatMap(({ key, required }) => {
    const typed = input.sections.find((section) => section.key === key)?.text ?? '';
    return typed || required ? [{ organizationId, submissionId, key, text: typed || seeScan, savedAt: ctx.now, savedById: accountId }] : [];
  });
  await ctx.db.submissionSection.createMany({ data: texts });
  await attachScans(ctx, input, rules);
}

/** The same limits as for any evidence; the first scan that can be read from beginning to end stands for the text. */
async function attachScans(ctx: Ctx, { submissionId, fileIds }: FileOnBehalf, rules: CampaignRules): Promise<void> {
  const wanted = [...new Set(fileIds)];
  if (wanted.length > maxEvidence) throw new Refusal('too_many_files', { fileIds: [sentenceOf('too_many_files')] });
  let left = rules.maxTotalMb * mb;
  let hasMain = false;
  for (const [position, fileId] of wanted.entries()) {
    const file = await takeOwnUpload(ctx, fileId);
    if (file.size > rules.maxFileMb * mb) throw new Refusal('evidence_too_large', { fileIds: [evidenceSizeWords(file, rules.maxFileMb)] });
    if (file.size > left) throw new Refusal('evidence_total', { fileIds: [evidenceTotalWords(file, left, rules.maxTotalMb)] });
    left -= file.size;
    const isMain: boolean = !hasMain && whyNotMain(rules, file) === null;
    hasMain ||= isMain;
    const evidenceId = newId();
    await ctx.db.evidence.create({
      data: { organizationId: ctx.actor.organizationId, id: evidenceId, submissionId, fileId: file.id, position, kind: 'SIGNED', isMain, caption: 'Bản quét hồ sơ giấy', addedAt: ctx.now },
    });
    if (isMain) await enqueue(ctx, 'read-main', { organizationId: ctx.actor.organizationId, evidenceId }, readMainKey(evidenceId));
  }
}

/** Asked for and kept where the instant that counts by the campaign's rule is a late one; paper that came in time needs no excuse. */
function lateReasonOf({ now }: Ctx, { lateReason }: FileOnBehalf, { filingRule, paperGraceDays, submissionClosesAt }: CampaignRules, arrivedAt: Date): string | null {
  if (!submissionClosesAt || timeliness({ rule: filingRule, filedAt: now, firstPaperAt: arrivedAt, submissionClosesAt, paperGraceDays }, now) !== 'late') return null;
  if (!lateReason) throw new Refusal('late_reason_missing', { lateReason: [sentenceOf('late_reason_missing')] });
  return lateReason;
}
