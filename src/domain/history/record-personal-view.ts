import type { Ctx } from '@/domain/context';
import { recordEvent } from './record-event';

export type PersonalViewKind = 'personal_data.viewed' | 'personal_data.exported';

/**
 * Notes that somebody looked at, or took out, other people's personal data. Looking again within a quarter of an hour is
 * the same look: a reloaded page does not fill the history.
 */
export async function recordPersonalView(ctx: Ctx, kind: PersonalViewKind, subject: { type: string; id: string; campaignId?: string | null }): Promise<void> {
  const { organizationId, accountId } = ctx.actor;
  if (kind === 'personal_data.viewed') {
    const since = new Date(ctx.now.getTime() - 15 * 60_000);
    const again = await ctx.db.event.findFirst({
      where: { organizationId, subjectId: subject.id, at: { gt: since }, actorId: accountId, kind },
      select: { id: true },
    });
    if (again) return;
  }
  await recordEvent(ctx, kind, subject);
}
