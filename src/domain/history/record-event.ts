import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';

type Subject = { type: string; id: string; campaignId?: string | null };

/**
 * Adds one line to the history, inside the caller's transaction. `data` holds ids, codes and field names only:
 * personal data in an insert-only table could never be erased.
 */
export async function recordEvent(ctx: Ctx, kind: string, subject: Subject, data: Record<string, EventValue> = {}): Promise<void> {
  await ctx.db.event.create({
    data: {
      organizationId: ctx.actor.organizationId,
      id: newId(),
      at: ctx.now,
      actorId: ctx.actor.accountId,
      kind,
      subjectType: subject.type,
      subjectId: subject.id,
      campaignId: subject.campaignId ?? null,
      data,
    },
  });
}

export type EventValue = string | number | boolean | null | string[];
