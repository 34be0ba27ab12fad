import { type Ctx, inCampaign } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import { seesCampaign } from '@/domain/campaigns/policy';
import type { CampaignStatus } from '@/generated/prisma/enums';
import { mayReadScreening } from './screening-policy';

/** The campaigns whose window is over and in which the actor may still file, with the exclusive instant until when. */
export async function lateWindows({ db, actor, now }: Ctx): Promise<Map<string, Date>> {
  const at = now.toISOString();
  const rows = await readRows<{ id: string; until: Date }>(db)`
    select w.id, w.until from (
      select c.id, greatest(c."lateUntil", (select max(l."closesAt") from "LateAdmission" l
        where l."organizationId" = c."organizationId" and l."campaignId" = c.id and l."accountId" = ${actor.accountId}::uuid and l."submissionId" is null)) as until
      from "Campaign" c where c."organizationId" = ${actor.organizationId}::uuid and c.status = 'LAUNCHED' and c."submissionClosesAt" <= ${at}::timestamptz) w
    where w.until > ${at}::timestamptz`;
  return new Map(rows.map(({ id, until }) => [id, until]));
}

export type AdmissionLine = {
  id: string; fullName: string; unitName: string | null; reason: string; paperNumber: string; paperOn: Date; closesAt: Date; by: string | null; at: Date; code: string | null; submissionId: string | null;
};

export const admissionPageSize = 50;

type Head = { id: string; title: string; year: number; status: CampaignStatus; submissionClosesAt: Date | null; lateUntil: Date | null; total: number };

/** Who was admitted to file late in a campaign, newest first; null: not for this actor. */
export async function lateAdmissions(ctx: Ctx, campaignId: string, page: number) {
  if (!mayReadScreening(inCampaign(ctx.actor, campaignId))) return null;
  const { organizationId } = ctx.actor;
  const [campaign] = await readRows<Head>(ctx.db)`
    select c.id, c.title, c.year, c.status::text as status, c."submissionClosesAt", c."lateUntil",
      (select count(*)::int from "LateAdmission" l where l."organizationId" = c."organizationId" and l."campaignId" = c.id) as total
    from "Campaign" c where c."organizationId" = ${organizationId}::uuid and c.id = ${campaignId}::uuid`;
  if (!campaign || !seesCampaign(ctx.actor, campaign)) return null;
  const lines = await readRows<AdmissionLine>(ctx.db)`
    select l.id, a."fullName", u.name as "unitName", l.reason, l."paperNumber", l."paperOn", l."closesAt", b."fullName" as by, l.at, s.code, l."submissionId"
    from "LateAdmission" l
    join "Account" a on a."organizationId" = l."organizationId" and a.id = l."accountId"
    left join "Unit" u on u."organizationId" = a."organizationId" and u.id = a."unitId"
    left join "Account" b on b."organizationId" = l."organizationId" and b.id = l."byId"
    left join "Submission" s on s."organizationId" = l."organizationId" and s.id = l."submissionId"
    where l."organizationId" = ${organizationId}::uuid and l."campaignId" = ${campaignId}::uuid
    order by l.at desc, l.id desc limit ${admissionPageSize}::int offset ${(page - 1) * admissionPageSize}::int`;
  return { campaign, lines };
}
