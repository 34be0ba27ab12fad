import { readRows } from '@/domain/read-rows';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import type { GapRules } from './gaps';

/** What a dossier must hold to be filed, in one statement: on the last evening everybody files at once. */
export async function filingRules(ctx: Ctx, campaignId: string): Promise<GapRules> {
  const [rules] = await readRows<GapRules>(ctx.db)`
    select c."maxAuthors", c."collectiveAuthors", c."pledgeRule"::text as "pledgeRule", c."minShare", c."allowedMaturities"::text[] as "allowedMaturities",
      c."basisRule"::text as "basisRule", coalesce(c."targetIndices", '{}') as "targetIndices", c."asksFigures", c."wordIsMain",
      coalesce((select json_agg(json_build_object('key', s.key, 'title', s.title, 'required', s.required, 'maxLength', s."maxLength") order by s.position, s.key)
        from "Section" s where s."organizationId" = c."organizationId" and s."campaignId" = c.id), '[]') as sections,
      coalesce((select json_agg(json_build_object('id', f.id)) from "Field" f where f."organizationId" = c."organizationId" and f."campaignId" = c.id), '[]') as fields,
      coalesce((select json_agg(json_build_object('id', t.id, 'isOther', t."isOther")) from "Topic" t where t."organizationId" = c."organizationId" and t."campaignId" = c.id), '[]') as topics,
      coalesce((select json_agg(json_build_object('id', k.id)) from "StaffKind" k where k."organizationId" = c."organizationId" and k."campaignId" = c.id), '[]') as "staffKinds"
    from "Campaign" c where c."organizationId" = ${ctx.actor.organizationId}::uuid and c.id = ${campaignId}::uuid`;
  if (!rules) throw new Refusal('not_found');
  return rules;
}
