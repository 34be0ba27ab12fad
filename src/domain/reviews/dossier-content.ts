import { readRows } from '@/domain/read-rows';
import type { BasisRule, EvidenceKind, Maturity } from '@/generated/prisma/enums';
import type { RichText } from '@/domain/text/rich-text';
import { type Ctx, isBlindIn } from '@/domain/context';
import { isId } from '@/domain/id';
import type { Basis } from '@/domain/submissions/applied-basis';
import type { ShownFigure } from '@/domain/submissions/figures';
import { blindContent } from './blind-content';
import { blindFiles } from './blind-files';

/** A dossier as scorers read it. */
export type DossierContent = {
  id: string; code: string | null; title: string; maturity: Maturity | null; appliedOn: Date | null; topicOther: string;
  unit: { name: string }; field: { name: string } | null; topic: { name: string; isOther: boolean } | null;
  sections: { key: string; title: string; text: string; content: RichText | null }[];
  authors: { id: string; fullName: string; unitName: string; jobTitle: string; share: number; /** Of a collective. */ representative?: string; heads?: string[] }[];
  evidence: { id: string; fileId: string; kind: EvidenceKind; caption: string; isMain: boolean; file: { name: string; mime: string; size: number; sha256: string } }[];
  targetIndices: string[]; figures: ShownFigure[]; basis: Basis | null;
  /** Authors, units and what says who they are have been taken out. */
  blind: boolean;
  campaign: { id: string; basisRule: BasisRule; wordIsMain: boolean; asksFigures: boolean; targetIndices: string[] };
};

/**
 * What a scorer reads, sections in the campaign's order, in one statement. The caller has already found that this actor may
 * read it (scoringScreen, explanation): there is no check of conflicts in here.
 */
export async function dossierContent(ctx: Ctx, submissionId: string): Promise<DossierContent | null> {
  if (!isId(submissionId)) return null;
  const [dossier] = await readRows<Omit<DossierContent, 'blind'>>(ctx.db)`
    select d.id, d.code, d.title, d.maturity::text as maturity, d."appliedOn", d."topicOther", json_build_object('name', u.name) as unit,
      case when f.id is not null then json_build_object('name', f.name) end as field, case when t.id is not null then json_build_object('name', t.name, 'isOther', t."isOther") end as topic,
      coalesce((select json_agg(json_build_object('key', s.key, 'title', s.title, 'text', coalesce(x.text, ''), 'content', x.content) order by s.position)
        from "Section" s left join "SubmissionSection" x on x."organizationId" = s."organizationId" and x."submissionId" = d.id and x.key = s.key
        where s."organizationId" = d."organizationId" and s."campaignId" = d."campaignId"), '[]') as sections,
      coalesce((select json_agg(json_build_object('id', a.id, 'fullName', a."fullName", 'unitName', a."unitName", 'jobTitle', a."jobTitle", 'share', a.share,
          'representative', a.representative, 'heads', array(select h."fullName" from "Account" h where h."organizationId" = a."organizationId" and h.id = any(a."headIds"))) order by a.position)
        from "Author" a where a."organizationId" = d."organizationId" and a."submissionId" = d.id), '[]') as authors,
      coalesce((select json_agg(json_build_object('id', e.id, 'fileId', e."fileId", 'kind', e.kind, 'caption', e.caption, 'isMain', e."isMain", 'file', json_build_object('name', b.name, 'mime', b.mime, 'size', b.size, 'sha256', b.sha256)) order by e.position)
        from "Evidence" e join "File" b on b."organizationId" = e."organizationId" and b.id = e."fileId"
        where e."organizationId" = d."organizationId" and e."submissionId" = d.id and e."removedAt" is null and e."sectionKey" is null), '[]') as evidence,
      coalesce(d."targetIndices", '{}') as "targetIndices",
      coalesce((select json_agg(json_build_object('name', g.name, 'measure', g.measure, 'before', g.before, 'after', g.after, 'period', g.period,
          'evidence', case when e.id is not null then json_build_object('id', e.id, 'name', b.name) end) order by g.position)
        from "Figure" g
        left join "Evidence" e on e."organizationId" = g."organizationId" and e.id = g."evidenceId" and e."removedAt" is null
        left join "File" b on b."organizationId" = e."organizationId" and b.id = e."fileId"
        where g."organizationId" = d."organizationId" and g."submissionId" = d.id), '[]') as figures,
      (select json_build_object('paperKind', a."paperKind", 'paperNumber', a."paperNumber", 'paperOn', a."paperOn", 'paperSigner', a."paperSigner",
          'subjects', a.subjects, 'method', a.method, 'benefit', a.benefit,
          'file', case when b.id is not null then json_build_object('id', b.id, 'name', b.name, 'mime', b.mime, 'size', b.size, 'sha256', b.sha256) end)
        from "AppliedBasis" a left join "File" b on b."organizationId" = a."organizationId" and b.id = a."fileId"
        where a."organizationId" = d."organizationId" and a."submissionId" = d.id) as basis,
      json_build_object('id', c.id, 'basisRule', c."basisRule", 'wordIsMain', c."wordIsMain", 'asksFigures', c."asksFigures", 'targetIndices', coalesce(c."targetIndices", '{}')) as campaign
    from "Submission" d
    join "Campaign" c on c."organizationId" = d."organizationId" and c.id = d."campaignId"
    join "Unit" u on u."organizationId" = d."organizationId" and u.id = d."unitId"
    left join "Field" f on f."organizationId" = d."organizationId" and f.id = d."fieldId"
    left join "Topic" t on t."organizationId" = d."organizationId" and t.id = d."topicId"
    where d."organizationId" = ${ctx.actor.organizationId}::uuid and d.id = ${submissionId}::uuid and d.status = 'ELIGIBLE'`;
  if (!dossier) return null;
  const whole = { ...dossier, blind: false };
  return isBlindIn(ctx.actor, dossier.campaign.id) ? blindContent(whole, await blindFiles(ctx, submissionId)) : whole;
}
