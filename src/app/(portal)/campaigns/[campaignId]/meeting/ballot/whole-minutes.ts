import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';
import { Refusal } from '@/domain/refusal';
import { type Minutes, minutesOf } from '@/domain/reviews/meeting/minutes-queries';

/** The meeting whole, for who runs it and is no part of a dossier on it. */
export async function wholeMinutes(ctx: Ctx, campaignId: string): Promise<Minutes> {
  const minutes = isId(campaignId) ? await minutesOf(ctx, campaignId) : null;
  if (!minutes) throw new Refusal('not_found');
  return minutes;
}
