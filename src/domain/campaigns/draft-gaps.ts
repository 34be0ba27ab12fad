import { readRows } from '@/domain/read-rows';
import type { Campaign } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { type CampaignFacts, type CampaignGap, campaignGaps } from './gaps';
import { readBands } from './rubric';

type Parts = Pick<CampaignFacts, 'legalBases' | 'fileKinds' | 'fields' | 'units' | 'sections'> & {
  id: string; topics: number; staffKinds: number; criteria: (Omit<CampaignFacts['criteria'][number], 'bands'> & { bands: unknown })[];
};

/** What drafts still miss, in one statement for all of them: as gapsOf, for a page that shows only how much it is. */
export async function draftGaps(ctx: Ctx, drafts: readonly Campaign[]): Promise<Map<string, CampaignGap[]>> {
  if (drafts.length === 0) return new Map();
  const { organizationId } = ctx.actor;
  const rows = await readRows<Parts>(ctx.db)`
    select c.id,
      array(select b.text from "LegalBasis" b where b."organizationId" = c."organizationId" and b."campaignId" = c.id) as "legalBases",
      array(select f.kind::text from "CampaignFile" f where f."organizationId" = c."organizationId" and f."campaignId" = c.id and f."removedAt" is null) as "fileKinds",
      coalesce((select json_agg(json_build_object('name', f.name, 'leads', (select count(*)::int from "FieldLead" l where l."organizationId" = f."organizationId" and l."fieldId" = f.id)) order by f.position, f.id)
        from "Field" f where f."organizationId" = c."organizationId" and f."campaignId" = c.id), '[]') as fields,
      (select count(*)::int from "Topic" t where t."organizationId" = c."organizationId" and t."campaignId" = c.id) as topics,
      (select count(*)::int from "StaffKind" k where k."organizationId" = c."organizationId" and k."campaignId" = c.id) as "staffKinds",
      coalesce((select json_agg(json_build_object('relation', u.relation)) from "CampaignUnit" u where u."organizationId" = c."organizationId" and u."campaignId" = c.id), '[]') as units,
      coalesce((select json_agg(json_build_object('required', s.required)) from "Section" s where s."organizationId" = c."organizationId" and s."campaignId" = c.id), '[]') as sections,
      coalesce((select json_agg(json_build_object('name', r.name, 'minScore', r."minScore", 'maxScore', r."maxScore", 'floorScore', r."floorScore", 'stepScore', r."stepScore",
        'weight', r.weight, 'counted', r.counted, 'groupName', r."groupName", 'commentBelow', r."commentBelow", 'commentAbove', r."commentAbove", 'bands', r.bands) order by r.position, r.id)
        from "Criterion" r where r."organizationId" = c."organizationId" and r."campaignId" = c.id), '[]') as criteria
    from "Campaign" c where c."organizationId" = ${organizationId}::uuid and c.id = any(${drafts.map((draft) => draft.id)}::uuid[])`;
  const partsOf = new Map(rows.map((row) => [row.id, row]));
  return new Map(drafts.flatMap((draft) => {
    const parts = partsOf.get(draft.id);
    if (!parts) return [];
    const { id: _, topics, staffKinds, criteria, ...rest } = parts;
    const facts: CampaignFacts = {
      ...draft, ...rest, topics: Array.from({ length: topics }), staffKinds: Array.from({ length: staffKinds }),
      criteria: criteria.map((criterion) => ({ ...criterion, bands: readBands(criterion.bands) })),
    };
    return [[draft.id, campaignGaps(facts, ctx.now)] as const];
  }));
}
