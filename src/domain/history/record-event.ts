import type { Ctx } from '@/domain/context';
import { newId } from '@/domain/id';

/** Who did it: null where it was no account of this organization. */
type Recorder = Pick<Ctx, 'db' | 'now'> & { actor: { organizationId: string; accountId: string | null } };
type Subject = { type: string; id: string; campaignId?: string | null };

/**
 * Adds one line to the history, inside the caller's transaction. `data` holds ids, codes and field names only:
 * personal data in an insert-only table could never be erased. `why`, in the words of who did it, lies in a table of its own.
 */
export async function recordEvent(ctx: Recorder, kind: string, subject: Subject, data: Record<string, EventValue> = {}, why = ''): Promise<void> {
  const { organizationId } = ctx.actor;
  const id = newId();
  await ctx.db.event.create({
    data: {
      organizationId,
      id,
      at: ctx.now,
      actorId: ctx.actor.accountId,
      kind,
      subjectType: subject.type,
      subjectId: subject.id,
      campaignId: subject.campaignId ?? null,
      data,
    },
  });
  if (why) await ctx.db.eventReason.create({ data: { organizationId, eventId: id, text: why } });
}

export type EventValue = string | number | boolean | null | string[];
