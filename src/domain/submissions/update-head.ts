import { fromDateColumn, toDateColumn } from '@/domain/time/date-column';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { fold } from '@/domain/text/fold';
import { transact } from '@/domain/transaction';
import { loadWritable } from './load-writable';
import type { HeadInput } from './schema';

export type SavedHead =
  | { saved: true; version: number; savedAt: Date }
  | { saved: false; reason: 'changed_meanwhile'; theirs: { version: number; head: StoredHead } };

export type StoredHead = {
  title: string; fieldId: string | null; topicId: string | null; topicOther: string; maturity: 'IDEA' | 'RUNNING' | 'APPLIED' | null;
  /** 'YYYY-MM-DD', or empty as in the form. */
  appliedOn: string;
  confidential: string;
};

/** Title, field, topic, maturity: what stands at the head of the dossier. */
export async function updateHead(ctx: Ctx, submissionId: string, { version, ...head }: HeadInput): Promise<SavedHead> {
  return transact(ctx, async (ctx) => {
    const { organizationId } = ctx.actor;
    const dossier = await loadWritable(ctx, submissionId, 'head');
    await demandCodes(ctx, dossier.campaignId, head);
    const id = { organizationId, id: submissionId };
    const current = await ctx.db.submission.findUniqueOrThrow({
      where: { organizationId_id: id },
      select: { version: true, title: true, fieldId: true, topicId: true, topicOther: true, maturity: true, appliedOn: true, confidential: true },
    });
    const { version: currentVersion, ...rest } = current;
    const stored: StoredHead = { ...rest, appliedOn: current.appliedOn ? fromDateColumn(current.appliedOn) : '' };
    const wanted: StoredHead = { ...head, appliedOn: head.appliedOn ?? '' };
    if (isSame(stored, wanted)) return { saved: true, version: currentVersion, savedAt: ctx.now };
    if (currentVersion !== version) return { saved: false, reason: 'changed_meanwhile', theirs: { version: currentVersion, head: stored } };
    if (dossier.status === 'RETURNED' && (head.title === '' || !head.fieldId)) throw new Refusal('incomplete');
    await ctx.db.submission.update({
      where: { organizationId_id: id },
      data: { ...head, appliedOn: head.appliedOn ? toDateColumn(head.appliedOn) : null, foldedTitle: fold(head.title), version: { increment: 1 } },
    });
    return { saved: true, version: version + 1, savedAt: ctx.now };
  });
}

const isSame = (one: StoredHead, other: StoredHead): boolean => (Object.keys(one) as (keyof StoredHead)[]).every((key) => one[key] === other[key]);

/** The foreign key alone would let a code of another campaign in. */
async function demandCodes(ctx: Ctx, campaignId: string, { fieldId, topicId }: Pick<HeadInput, 'fieldId' | 'topicId'>): Promise<void> {
  const scope = { organizationId: ctx.actor.organizationId, campaignId };
  const field = fieldId ? await ctx.db.field.findFirst({ where: { ...scope, id: fieldId }, select: { id: true } }) : true;
  const topic = topicId ? await ctx.db.topic.findFirst({ where: { ...scope, id: topicId }, select: { id: true } }) : true;
  if (!field) throw new Refusal('invalid_input', { fieldId: ['Chọn lại lĩnh vực trong danh sách của đợt phát động.'] });
  if (!topic) throw new Refusal('invalid_input', { topicId: ['Chọn lại nội dung trong danh sách của đợt phát động.'] });
}
