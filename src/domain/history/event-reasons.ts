import { readRows } from '@/domain/read-rows';
import { type Ctx, isLeader, isOffice } from '@/domain/context';

/** Why, by the id of the event, as the person wrote it when they did it. */
export async function eventReasons(ctx: Ctx, eventIds: readonly string[]): Promise<Map<string, string>> {
  if (eventIds.length === 0) return new Map();
  const { organizationId } = ctx.actor;
  // What is asked about a tờ trình names dossiers that are not decided yet: until publication for office and leaders only.
  const seesProposals = isOffice(ctx.actor) || isLeader(ctx.actor);
  const rows = await readRows<{ id: string; why: string }>(ctx.db)`
    select r."eventId" as id, r.text as why
    from "EventReason" r
    join "Event" e on e."organizationId" = r."organizationId" and e.id = r."eventId"
    left join "Campaign" c on c."organizationId" = e."organizationId" and c.id = e."campaignId"
    where r."organizationId" = ${organizationId}::uuid and r."eventId" = any(${eventIds}::uuid[])
      and (e."subjectType" <> 'proposal' or ${seesProposals} or c.status = 'PUBLISHED')`;
  return new Map(rows.map(({ id, why }) => [id, why]));
}
