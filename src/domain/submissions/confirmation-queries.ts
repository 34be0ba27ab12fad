import { readRows } from '@/domain/read-rows';
import { type Ctx, inCampaign } from '@/domain/context';
import { confirmationHash } from './confirmation-hash';
import { isHeadOf, mayReadConfirmation } from './confirmation-policy';
import { getDossier } from './queries';

/** The scan or photo of a signed page, for who may read of the confirmation; null: it does not exist for this actor. */
export async function getConfirmationFile(ctx: Ctx, submissionId: string, confirmationId: string) {
  const dossier = await getDossier(ctx, submissionId);
  if (!dossier || !mayReadConfirmation(ctx.actor, dossier)) return null;
  const row = await ctx.db.unitConfirmation.findFirst({
    where: { organizationId: ctx.actor.organizationId, id: confirmationId, submissionId },
    select: { file: { select: { id: true, sha256: true, name: true, mime: true, size: true, scan: true } } },
  });
  return row?.file ?? null;
}

export type UnitDraft = { id: string; title: string; ownerName: string; updatedAt: Date; state: 'draft' | 'asked' | 'toOffice' | 'confirmed' | 'stale' | 'returned' };

type Content = Parameters<typeof confirmationHash>[0];
type Row = Omit<UnitDraft, 'state'> & { last: { kind: 'ASKED' | 'CONFIRMED' | 'RETURNED' | 'PAPER'; toOffice: boolean; hash: string } | null; content: Content | null };

/** Drafts of a unit as its head may know them: title, owner and state. What is in them stays their authors' until they ask. */
export async function unitDrafts(ctx: Ctx, campaignId: string, unitId: string): Promise<UnitDraft[]> {
  if (!isHeadOf(inCampaign(ctx.actor, campaignId), unitId)) return [];
  const rows = await readRows<Row>(ctx.db)`
    select s.id, s.title, o."fullName" as "ownerName", s."updatedAt",
      case when w.id is not null then json_build_object('kind', w.kind, 'toOffice', w."toOffice", 'hash', w."contentHash") end as last,
      -- Read only to see whether what was confirmed still stands; it goes no further than the hash.
      case when w.kind in ('CONFIRMED', 'PAPER') then json_build_object('title', s.title,
        'sections', coalesce((select json_agg(json_build_object('key', d.key, 'text', x.text, 'content', x.content)) from "Section" d
          join "SubmissionSection" x on x."organizationId" = d."organizationId" and x."submissionId" = s.id and x.key = d.key
          where d."organizationId" = s."organizationId" and d."campaignId" = s."campaignId"), '[]'),
        'authors', coalesce((select json_agg(json_build_object('accountId', a."accountId", 'fullName', a."fullName", 'unitName', a."unitName", 'share', a.share) order by a.position)
          from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id), '[]'),
        'evidence', coalesce((select json_agg(json_build_object('isMain', true, 'sha256', f.sha256)) from "Evidence" e
          join "File" f on f."organizationId" = e."organizationId" and f.id = e."fileId"
          where e."organizationId" = s."organizationId" and e."submissionId" = s.id and e."isMain" and e."removedAt" is null), '[]')) end as content
    from "Submission" s
    join "Account" o on o."organizationId" = s."organizationId" and o.id = s."ownerId"
    left join lateral (select c.* from "UnitConfirmation" c where c."organizationId" = s."organizationId" and c."submissionId" = s.id order by c.at desc, c.id desc limit 1) w on true
    where s."organizationId" = ${ctx.actor.organizationId}::uuid and s."campaignId" = ${campaignId}::uuid and s."unitId" = ${unitId}::uuid and s.status = 'DRAFT'
    order by s."updatedAt" desc, s.id desc limit 100`;
  return rows.map(({ last, content, ...row }) => ({ ...row, state: stateOf(last, content) }));
}

function stateOf(last: Row['last'], content: Content | null): UnitDraft['state'] {
  if (!last) return 'draft';
  if (last.kind === 'ASKED') return last.toOffice ? 'toOffice' : 'asked';
  if (last.kind === 'RETURNED') return 'returned';
  return content && confirmationHash(content) === last.hash ? 'confirmed' : 'stale';
}
