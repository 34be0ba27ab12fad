import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { type Minutes, minutesOf } from '@/domain/reviews/meeting/minutes-queries';

/** The meeting whole, the newest unless another is named, for who runs it and is no part of a dossier on it. */
export async function wholeMinutes(ctx: Ctx, campaignId: string, meetingId: string | null = null): Promise<Minutes> {
  const minutes = isId(campaignId) ? await minutesOf(ctx, campaignId, meetingId) : null;
  if (!minutes) throw new Refusal('not_found');
  return minutes;
}
