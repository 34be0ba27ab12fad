import { readRows } from '@/domain/read-rows';
import { Prisma } from '@/generated/prisma/client';
import { type Ctx, isOffice } from '@/domain/context';
import { collectiveKeys } from './collective-sql';
import type { DossierRow } from './dossier';
import { mayReadScreening } from './screening-policy';

const nameOf = (column: Prisma.Sql): Prisma.Sql => Prisma.sql`(select p."fullName" from "Account" p where p."organizationId" = s."organizationId" and p.id = ${column})`;

/**
 * A dossier of the actor's organization with all that any reader of its page is shown, in one statement: no page is read more
 * often. Who may read it is for the caller to ask.
 */
export async function dossierRow({ db, actor }: Ctx, id: string): Promise<DossierRow | null> {
  // One column: each costs a little on its way through the driver and Prisma.
  const [row] = await readRows<{ dossier: DossierRow }>(db)`
    select to_json(d) as dossier from (select s.*, u.name as "unitName", f.name as "fieldName", t.name as "topicName",
      ${nameOf(Prisma.sql`s."ownerId"`)} as "ownerName",
      ${nameOf(Prisma.sql`s."screenerId"`)} as "screenerName",
      json_build_object('id', c.id, 'title', c.title, 'year', c.year, 'status', c.status, 'opensAt', c."opensAt",
        'submissionClosesAt', c."submissionClosesAt", 'lateUntil', c."lateUntil", 'filingRule', c."filingRule", 'paperGraceDays', c."paperGraceDays",
        'paperCopies', c."paperCopies", 'paperColour', c."paperColour", 'sameUnitRule', c."sameUnitRule", 'blindScoring', c."blindScoring",
        'unitConfirmationRule', c."unitConfirmationRule", 'headAuthorRule', c."headAuthorRule",
        'basisRule', c."basisRule", 'targetIndices', coalesce(c."targetIndices", '{}'), 'asksFigures', c."asksFigures", 'wordIsMain', c."wordIsMain", 'pledgeRule', c."pledgeRule", 'pledge', c.pledge) as campaign,
      case when s.status = 'DRAFT' then (select max(l."closesAt") from "LateAdmission" l where l."organizationId" = s."organizationId"
        and l."campaignId" = s."campaignId" and l."accountId" = s."ownerId" and l."submissionId" is null) end as "lateAdmittedUntil",
      coalesce((select json_agg(json_build_object('id', a.id, 'accountId', a."accountId", 'fullName', a."fullName", 'foldedName', a."foldedName",
          'unitId', a."unitId", 'unitName', a."unitName", 'foldedUnitName', a."foldedUnitName", 'jobTitle', a."jobTitle",
          'staffKindId', a."staffKindId", 'staffKind', k.name, 'share', a.share, 'representative', a.representative, ${collectiveKeys}) order by a.position)
        from "Author" a left join "StaffKind" k on k."organizationId" = a."organizationId" and k.id = a."staffKindId"
        where a."organizationId" = s."organizationId" and a."submissionId" = s.id), '[]') as authors,
      coalesce((select json_agg(json_build_object('key', d.key, 'title', d.title, 'guidance', d.guidance, 'required', d.required, 'maxLength', d."maxLength",
          'text', coalesce(x.text, ''), 'content', x.content, 'version', coalesce(x.version, 0), 'savedAt', x."savedAt") order by d.position)
        from "Section" d left join "SubmissionSection" x on x."organizationId" = d."organizationId" and x."submissionId" = s.id and x.key = d.key
        where d."organizationId" = s."organizationId" and d."campaignId" = s."campaignId"), '[]') as sections,
      coalesce((select json_agg(json_build_object('id', e.id, 'fileId', e."fileId", 'name', b.name, 'mime', b.mime, 'size', b.size, 'sha256', b.sha256,
          'kind', e.kind, 'convertedFrom', b."convertedFrom", 'scan', b.scan, 'caption', e.caption, 'sectionKey', e."sectionKey", 'isMain', e."isMain", 'addedAt', e."addedAt")
        order by e.position, e.id)
        from "Evidence" e join "File" b on b."organizationId" = e."organizationId" and b.id = e."fileId"
        where e."organizationId" = s."organizationId" and e."submissionId" = s.id and e."removedAt" is null), '[]') as evidence,
      coalesce((select json_agg(json_build_object('name', g.name, 'measure', g.measure, 'before', g.before, 'after', g.after, 'period', g.period,
          'evidence', case when e.id is not null then json_build_object('id', e.id, 'name', b.name) end) order by g.position)
        from "Figure" g
        left join "Evidence" e on e."organizationId" = g."organizationId" and e.id = g."evidenceId" and e."removedAt" is null
        left join "File" b on b."organizationId" = e."organizationId" and b.id = e."fileId"
        where g."organizationId" = s."organizationId" and g."submissionId" = s.id), '[]') as figures,
      (select json_build_object('version', a.version, 'paperKind', a."paperKind", 'paperNumber', a."paperNumber", 'paperOn', a."paperOn", 'paperSigner', a."paperSigner",
          'subjects', a.subjects, 'method', a.method, 'benefit', a.benefit,
          'file', case when b.id is not null then json_build_object('id', b.id, 'name', b.name, 'mime', b.mime, 'size', b.size, 'sha256', b.sha256, 'scan', b.scan) end)
        from "AppliedBasis" a left join "File" b on b."organizationId" = a."organizationId" and b.id = a."fileId"
        where a."organizationId" = s."organizationId" and a."submissionId" = s.id) as basis,
      coalesce((select json_agg(json_build_object('number', v.number, 'filedAt', v."filedAt", 'filedBy', ${nameOf(Prisma.sql`v."filedById"`)}, 'hash', v."contentHash", 'authorsOnly', v."authorsOnly") order by v.number)
        from "SubmissionVersion" v where v."organizationId" = s."organizationId" and v."submissionId" = s.id), '[]') as versions,
      coalesce((select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'reason', r.reason, 'sectionKeys', coalesce(r."sectionKeys", '{}'), 'sectionTexts', coalesce(r."sectionTexts", '{}'), 'dueAt', r."dueAt",
          'at', r.at, 'by', ${nameOf(Prisma.sql`r."byId"`)},
          'answeredAt', r."answeredAt") order by r.at, r.id)
        from "Screening" r where r."organizationId" = s."organizationId" and r."submissionId" = s.id), '[]') as screenings,
      coalesce((select json_agg(json_build_object('id', q.id, 'arrivalNumber', q."arrivalNumber", 'arrivedAt', q."arrivedAt", 'channel', q.channel,
          'copies', q.copies, 'colour', q.colour, 'coverNumber', q."coverNumber", 'coverOn', q."coverOn", 'note', q.note,
          'by', ${nameOf(Prisma.sql`q."byId"`)}, 'at', q.at, 'voidedAt', q."voidedAt", 'voidReason', q."voidReason",
          'dayKind', (select w.kind from "CalendarDay" w where w."organizationId" = q."organizationId" and w."removedAt" is null
            and w.day = (q."arrivedAt" at time zone 'Asia/Ho_Chi_Minh')::date)) order by q."arrivedAt", q.id)
        from "PaperReceipt" q where q."organizationId" = s."organizationId" and q."submissionId" = s.id), '[]') as "allReceipts",
      (select json_build_object('paperMorningFrom', o."paperMorningFrom", 'paperMorningTo', o."paperMorningTo", 'paperAfternoonFrom', o."paperAfternoonFrom",
        'paperAfternoonTo', o."paperAfternoonTo") from "Organization" o where o.id = s."organizationId") as "paperHours",
      exists (select from "Organization" o where o.id <> s."organizationId") as "hasNeighbours",
      coalesce((select json_agg(json_build_object('id', w.id, 'kind', w.kind, 'toOffice', w."toOffice", 'contentHash', w."contentHash", 'note', w.note,
          'signedOn', w."signedOn", 'signerName', w."signerName", 'fileId', w."fileId", 'by', ${nameOf(Prisma.sql`w."byId"`)}, 'at', w.at,
          'answeredAt', w."answeredAt", 'versionNumber', w."versionNumber") order by w.at, w.id)
        from "UnitConfirmation" w where w."organizationId" = s."organizationId" and w."submissionId" = s.id), '[]') as confirmations,
      array(select d."seatId"::text from "ConflictDeclaration" d
        where d."organizationId" = s."organizationId" and d."submissionId" = s.id and d."withdrawnAt" is null) as "declaredSeats",
      coalesce((select json_agg(json_build_object('id', h.id, 'accountId', h."accountId", 'foldedName', h."foldedName", 'foldedUnitName', h."foldedUnitName",
          'share', h.share, 'listMark', h."listMark", 'answer', h.answer, 'reason', h.reason, 'signedOn', h."signedOn", 'scanFileId', h."scanFileId",
          'byId', h."byId", 'by', ${nameOf(Prisma.sql`h."byId"`)}, 'at', h.at) order by h.at, h.id)
        from "ShareConfirmation" h where h."organizationId" = s."organizationId" and h."submissionId" = s.id), '[]') as "shareReplies",
      (select json_build_object('total', count(*), 'forAuthors', count(*) filter (where m.side = 'OFFICE' and m."readAt" is null),
          'forOffice', count(*) filter (where m.side = 'AUTHORS' and m."settledAt" is null))
        from "ThreadMessage" m where m."organizationId" = s."organizationId" and m."submissionId" = s.id and m."takenBackAt" is null) as thread,
      (${isOffice(actor)}::boolean and exists (select from "Proposal" p
        where p."organizationId" = s."organizationId" and p."campaignId" = s."campaignId" and p.status in ('SIGNED', 'APPROVED'))) as "proposalSigned",
      case when ${mayReadScreening(actor)}::boolean then (select json_build_object('relation', r.relation, 'recognisable', coalesce(r.recognisable, false),
          'maxAuthors', c."maxAuthors", 'collectiveAuthors', c."collectiveAuthors", 'minShare', c."minShare", 'pledgeRule', c."pledgeRule", 'allowedMaturities', coalesce(c."allowedMaturities", '{}'),
          'basisRule', c."basisRule", 'targetIndices', coalesce(c."targetIndices", '{}'), 'asksFigures', c."asksFigures", 'wordIsMain', c."wordIsMain",
          'fields', (select coalesce(json_agg(json_build_object('id', x.id)), '[]') from "Field" x where x."organizationId" = c."organizationId" and x."campaignId" = c.id),
          'topics', (select coalesce(json_agg(json_build_object('id', x.id, 'isOther', x."isOther")), '[]') from "Topic" x
            where x."organizationId" = c."organizationId" and x."campaignId" = c.id),
          'staffKinds', (select coalesce(json_agg(json_build_object('id', x.id)), '[]') from "StaffKind" x where x."organizationId" = c."organizationId" and x."campaignId" = c.id))
        from (select 1) as one
        left join "CampaignUnit" r on r."organizationId" = s."organizationId" and r."campaignId" = s."campaignId" and r."unitId" = s."unitId") end as rules,
      case when s.status = 'RETURNED' then (select v.content from "SubmissionVersion" v
        where v."organizationId" = s."organizationId" and v."submissionId" = s.id order by v.number desc limit 1) end as filed,
      (select json_build_object('outcome', g.outcome, 'decisionNumber', coalesce(p."followNumber", d.number, ''), 'decisionOn', coalesce(p."followOn", d."issuedOn"), 'publishedAt', g."publishedAt",
          'revokedAt', g."revokedAt", 'revokeReason', g."revokeReason", 'slug', l.slug, 'symbol', h.symbol)
        from "Recognition" g
        join "Decision" d on d."organizationId" = g."organizationId" and d.id = g."decisionId"
        left join "Reconsideration" n on n."organizationId" = g."organizationId" and n."submissionId" = g."submissionId" and n.status = 'PUBLISHED' and n.outcome <> n."firstOutcome"
        left join "Appeal" p on p."organizationId" = n."organizationId" and p.id = n."appealId"
        left join "LibraryEntry" l on l."organizationId" = g."organizationId" and l."submissionId" = g."submissionId"
          and l."withdrawnAt" is null and l.outcome in ('RECOGNISED', 'SELECTED')
        left join "Letterhead" h on h."organizationId" = g."organizationId" and h.issuer = 'COMMITTEE'
        where g."organizationId" = s."organizationId" and g."submissionId" = s.id) as outcome
    from "Submission" s
    join "Campaign" c on c."organizationId" = s."organizationId" and c.id = s."campaignId"
    join "Unit" u on u."organizationId" = s."organizationId" and u.id = s."unitId"
    left join "Field" f on f."organizationId" = s."organizationId" and f.id = s."fieldId"
    left join "Topic" t on t."organizationId" = s."organizationId" and t.id = s."topicId"
    where s."organizationId" = ${actor.organizationId}::uuid and s.id = ${id}::uuid) d`;
  return row?.dossier ?? null;
}
