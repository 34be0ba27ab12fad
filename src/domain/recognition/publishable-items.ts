import { readRows } from '@/domain/read-rows';
import type { Outcome } from '@/generated/prisma/enums';
import type { RichText } from '@/domain/text/rich-text';
import type { Ctx } from '@/domain/context';
import { Refusal } from '@/domain/refusal';
import { benefitText, type ShownFigure } from '@/domain/submissions/figures';
import { maySeeProposals } from './policy';

export type PublishableItem = {
  submissionId: string;
  outcome: Outcome;
  code: string;
  title: string;
  ownerId: string;
  unitName: string;
  fieldName: string;
  confidential: string;
  authors: { fullName: string; accountId: string | null }[];
  /** In the order of the campaign, empty ones left out. */
  sections: { key: string; title: string; text: string; content: RichText | null }[];
};

type Measured = { targetIndices: string[]; figures: ShownFigure[] };

/** Released and held back like any other part; without names of files, which are not published. */
function benefitSection(targetIndices: readonly string[], figures: readonly ShownFigure[]): PublishableItem['sections'] {
  const text = benefitText(targetIndices, figures, { withEvidence: false });
  return text ? [{ key: 'figures', title: 'Chỉ số, số liệu trước – sau', text, content: null }] : [];
}

/** What an approved tờ trình says of the dossiers that are still there: who withdrew meanwhile is not published. */
export async function publishableItems(ctx: Ctx, proposalId: string): Promise<PublishableItem[]> {
  if (!maySeeProposals(ctx.actor)) throw new Refusal('not_found');
  const { organizationId } = ctx.actor;
  // One statement: this runs inside the publication's transaction, which is one connection.
  const rows = await readRows<PublishableItem & Measured>(ctx.db)`
    select i."submissionId", i.outcome::text as outcome, coalesce(s.code, '') as code, s.title, s."ownerId", u.name as "unitName", coalesce(f.name, '') as "fieldName", s.confidential,
      coalesce((select json_agg(json_build_object('fullName', a."fullName", 'accountId', a."accountId") order by a.position)
        from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id), '[]') as authors,
      coalesce((select json_agg(json_build_object('key', d.key, 'title', d.title, 'text', x.text, 'content', x.content) order by d.position)
        from "Section" d join "SubmissionSection" x on x."organizationId" = d."organizationId" and x."submissionId" = s.id and x.key = d.key and x.text <> ''
        where d."organizationId" = s."organizationId" and d."campaignId" = s."campaignId"), '[]') as sections,
      coalesce(s."targetIndices", '{}') as "targetIndices",
      coalesce((select json_agg(json_build_object('name', g.name, 'measure', g.measure, 'before', g.before, 'after', g.after, 'period', g.period, 'evidence', null) order by g.position)
        from "Figure" g where g."organizationId" = s."organizationId" and g."submissionId" = s.id), '[]') as figures
    from "ProposalItem" i
    join "Submission" s on s."organizationId" = i."organizationId" and s.id = i."submissionId" and s.status = 'ELIGIBLE'
    join "Unit" u on u."organizationId" = s."organizationId" and u.id = s."unitId"
    left join "Field" f on f."organizationId" = s."organizationId" and f.id = s."fieldId"
    where i."organizationId" = ${organizationId}::uuid and i."proposalId" = ${proposalId}::uuid
    order by s."codeNumber"`;
  return rows.map(({ targetIndices, figures, ...item }) => ({ ...item, sections: [...item.sections, ...benefitSection(targetIndices, figures)] }));
}
