import { campaignRules } from '@/domain/campaigns/queries';
import { type Ctx, hasRole, isOffice } from '@/domain/context';
import { env } from '@/platform/env';

/** How large one file may be: with ?campaign=<id> that campaign's limit, for authors; the server's own is the ceiling. */
export async function uploadLimit(ctx: Ctx, request: Request): Promise<number> {
  const campaignId = new URL(request.url).searchParams.get('campaign');
  const rules = campaignId ? await campaignRules(ctx, campaignId) : null;
  const ceiling = env().MAX_FILE_MB;
  const isStaffOfOffice = isOffice(ctx.actor) || hasRole(ctx.actor, 'admin');
  return rules && !isStaffOfOffice ? Math.min(rules.maxFileMb, ceiling) : ceiling;
}
