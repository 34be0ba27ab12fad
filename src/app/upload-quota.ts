import type { Ctx } from '@/domain/context';
import { unattachedBytes, whyNotSendMore } from '@/domain/files/upload-quota';
import { Refusal, sentenceOf } from '@/domain/refusal';
import { announcedBytes } from '@/platform/parts';

/** Asked before a byte is laid down. @throws Refusal file_quota, with the name of the file */
export async function demandQuota(ctx: Ctx, name: string, coming: number): Promise<void> {
  const { organizationId, accountId } = ctx.actor;
  const [kept, announced] = await Promise.all([unattachedBytes(ctx), announcedBytes(organizationId, accountId)]);
  const reason = whyNotSendMore(kept + announced, coming);
  if (reason) throw new Refusal(reason, { file: [`${name}: ${sentenceOf(reason)}`] });
}
