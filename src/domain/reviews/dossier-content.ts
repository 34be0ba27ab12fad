import { readRows } from '@/domain/read-rows';
import type { EvidenceKind, Maturity } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { isId } from '@/domain/id';

/** A dossier as scorers read it. */
export type DossierContent = {
  id: string; code: string | null; title: string; maturity: Maturity | null; appliedOn: Date | null; topicOther: string;
  unit: { name: string }; field: { name: string } | null; topic: { name: string; isOther: boolean } | null;
  sections: { key: string; title: string; text: string }[];
  authors: { id: string; fullName: string; unitName: string; jobTitle: string; share: number }[];
  evidence: { id: string; fileId: string; kind: EvidenceKind; caption: string; file: { name: string; mime: string; size: number } }[];
};

/**
 * What a scorer reads, sections in the campaign's order, in one statement. The caller has already found that this actor may
 * read it (scoringScreen, explanation): there is no check of conflicts in here.
 */
export async function dossierContent(ctx: Ctx, submissionId: string): Promise<DossierContent | null> {
  if (!isId(submissionId)) return null;
  const [dossier] = await readRows<DossierContent>(ctx.db)`
    select d.id, d.code, d.title, d.maturity::text as maturity, d."appliedOn", d."topicOther", json_build_object('name', u.name) as unit,
      case when f.id is not null then json_build_object('name', f.name) end as field, case when t.id is not null then json_build_object('name', t.name, 'isOther', t."isOther") end as topic,
      coalesce((select json_agg(json_build_object('key', s.key, 'title', s.title, 'text', coalesce(x.text, '')) order by s.position)
        from "Section" s left join "SubmissionSection" x on x."organizationId" = s."organizationId" and x."submissionId" = d.id and x.key = s.key
        where s."organizationId" = d."organizationId" and s."campaignId" = d."campaignId"), '[]') as sections,
      coalesce((select json_agg(json_build_object('id', a.id, 'fullName', a."fullName", 'unitName', a."unitName", 'jobTitle', a."jobTitle", 'share', a.share) order by a.position)
        from "Author" a where a."organizationId" = d."organizationId" and a."submissionId" = d.id), '[]') as authors,
      coalesce((select json_agg(json_build_object('id', e.id, 'fileId', e."fileId", 'kind', e.kind, 'caption', e.caption, 'file', json_build_object('name', b.name, 'mime', b.mime, 'size', b.size)) order by e.position)
        from "Evidence" e join "File" b on b."organizationId" = e."organizationId" and b.id = e."fileId"
        where e."organizationId" = d."organizationId" and e."submissionId" = d.id and e."removedAt" is null), '[]') as evidence
    from "Submission" d
    join "Unit" u on u."organizationId" = d."organizationId" and u.id = d."unitId"
    left join "Field" f on f."organizationId" = d."organizationId" and f.id = d."fieldId"
    left join "Topic" t on t."organizationId" = d."organizationId" and t.id = d."topicId"
    where d."organizationId" = ${ctx.actor.organizationId}::uuid and d.id = ${submissionId}::uuid and d.status = 'ELIGIBLE'`;
  return dossier ?? null;
}
