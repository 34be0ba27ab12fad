import { isOffice, hasRole } from '@/domain/context';
import { campaignRules } from '@/domain/campaigns/queries';
import { env } from '@/platform/env';
import { receiveUpload, uploadRefusal } from '../../files-upload';
import { route } from '../../handler';

export const maxDuration = 300;

/**
 * One file, sent before it is attached anywhere, so that a mistake elsewhere in a form never loses it. With
 * ?campaign=<id> that campaign's limit holds; the server's own is the ceiling.
 */
export const PUT = route<Record<string, never>>(async (ctx, _params, request) => {
  const campaignId = new URL(request.url).searchParams.get('campaign');
  const rules = campaignId ? await campaignRules(ctx, campaignId) : null;
  const ceiling = env().MAX_FILE_MB;
  const office = isOffice(ctx.actor) || hasRole(ctx.actor, 'admin');
  const maxMb = rules && !office ? Math.min(rules.maxFileMb, ceiling) : ceiling;
  try {
    return Response.json({ ok: true, value: await receiveUpload(ctx, request, { maxMb }) });
  } catch (error) {
    return uploadRefusal(error);
  }
});
