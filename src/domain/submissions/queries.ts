import type { Prisma } from '@/generated/prisma/client';
import type { Ctx, Db } from '@/domain/context';
import { fold } from '@/domain/text/fold';
import { normalizeLine } from '@/domain/text/normalize';
import { type Dossier, type DossierRow, toDossier, withFiledContent } from './dossier';
import { isWriter, visibleTo } from './policy';

/** Everything one page says about a dossier; null: it does not exist for this actor. */
export async function getDossier(ctx: Ctx, id: string): Promise<Dossier | null> {
  const visible = await ctx.db.submission.findFirst({ where: { AND: [visibleTo(ctx.actor), { id }] }, select: { id: true } });
  if (!visible) return null;
  const [row] = await dossierRows(ctx.db, ctx.actor.organizationId, id);
  if (!row) return null;
  const dossier = toDossier(row);
  // While a supplement is being written its half-done text is the writers' own; the others read what was filed.
  if (dossier.status !== 'RETURNED' || isWriter(ctx.actor, dossier)) return dossier;
  const filed = await ctx.db.submissionVersion.findFirst({
    where: { organizationId: ctx.actor.organizationId, submissionId: id },
    orderBy: { number: 'desc' },
    select: { content: true },
  });
  return filed ? withFiledContent(dossier, filed.content) : dossier;
}

/** One statement instead of ten: this is the page most often read. */
function dossierRows(db: Db, org: string, id: string): Promise<DossierRow[]> {
  return db.$queryRaw<DossierRow[]>`
    select s.*, u.name as "unitName", o."fullName" as "ownerName", f.name as "fieldName", t.name as "topicName",
      json_build_object('id', c.id, 'title', c.title, 'year', c.year, 'status', c.status, 'opensAt', c."opensAt",
        'submissionClosesAt', c."submissionClosesAt", 'filingRule', c."filingRule", 'paperGraceDays', c."paperGraceDays",
        'paperCopies', c."paperCopies", 'paperColour', c."paperColour") as campaign,
      coalesce((select json_agg(json_build_object('id', a.id, 'accountId', a."accountId", 'fullName', a."fullName", 'foldedName', a."foldedName",
          'unitId', a."unitId", 'unitName', a."unitName", 'foldedUnitName', a."foldedUnitName", 'jobTitle', a."jobTitle",
          'staffKindId', a."staffKindId", 'staffKind', k.name, 'share', a.share) order by a.position)
        from "Author" a left join "StaffKind" k on k."organizationId" = a."organizationId" and k.id = a."staffKindId"
        where a."organizationId" = s."organizationId" and a."submissionId" = s.id), '[]') as authors,
      coalesce((select json_agg(json_build_object('key', d.key, 'title', d.title, 'guidance', d.guidance, 'required', d.required, 'maxLength', d."maxLength",
          'text', coalesce(x.text, ''), 'version', coalesce(x.version, 0), 'savedAt', x."savedAt") order by d.position)
        from "Section" d left join "SubmissionSection" x on x."organizationId" = d."organizationId" and x."submissionId" = s.id and x.key = d.key
        where d."organizationId" = s."organizationId" and d."campaignId" = s."campaignId"), '[]') as sections,
      coalesce((select json_agg(json_build_object('id', e.id, 'fileId', e."fileId", 'name', b.name, 'mime', b.mime, 'size', b.size, 'sha256', b.sha256,
          'caption', e.caption, 'addedAt', e."addedAt") order by e.position, e.id)
        from "Evidence" e join "File" b on b."organizationId" = e."organizationId" and b.id = e."fileId"
        where e."organizationId" = s."organizationId" and e."submissionId" = s.id and e."removedAt" is null), '[]') as evidence,
      coalesce((select json_agg(json_build_object('number', v.number, 'filedAt', v."filedAt", 'filedBy', p."fullName", 'hash', v."contentHash") order by v.number)
        from "SubmissionVersion" v left join "Account" p on p."organizationId" = v."organizationId" and p.id = v."filedById"
        where v."organizationId" = s."organizationId" and v."submissionId" = s.id), '[]') as versions,
      coalesce((select json_agg(json_build_object('id', r.id, 'kind', r.kind, 'reason', r.reason, 'sectionKeys', r."sectionKeys", 'dueAt', r."dueAt",
          'at', r.at, 'by', p."fullName", 'answeredAt', r."answeredAt") order by r.at, r.id)
        from "Screening" r left join "Account" p on p."organizationId" = r."organizationId" and p.id = r."byId"
        where r."organizationId" = s."organizationId" and r."submissionId" = s.id), '[]') as screenings,
      coalesce((select json_agg(json_build_object('id', q.id, 'arrivalNumber', q."arrivalNumber", 'arrivedAt', q."arrivedAt", 'channel', q.channel,
          'copies', q.copies, 'colour', q.colour, 'coverNumber', q."coverNumber", 'coverOn', q."coverOn", 'note', q.note, 'by', p."fullName") order by q."arrivedAt", q.id)
        from "PaperReceipt" q left join "Account" p on p."organizationId" = q."organizationId" and p.id = q."byId"
        where q."organizationId" = s."organizationId" and q."submissionId" = s.id and q."voidedAt" is null), '[]') as receipts,
      (select json_build_object('outcome', g.outcome, 'publishedAt', g."publishedAt", 'revokedAt', g."revokedAt")
        from "Recognition" g where g."organizationId" = s."organizationId" and g."submissionId" = s.id) as outcome
    from "Submission" s
    join "Campaign" c on c."organizationId" = s."organizationId" and c.id = s."campaignId"
    join "Unit" u on u."organizationId" = s."organizationId" and u.id = s."unitId"
    join "Account" o on o."organizationId" = s."organizationId" and o.id = s."ownerId"
    left join "Field" f on f."organizationId" = s."organizationId" and f.id = s."fieldId"
    left join "Topic" t on t."organizationId" = s."organizationId" and t.id = s."topicId"
    where s."organizationId" = ${org}::uuid and s.id = ${id}::uuid`;
}

export type MineRow = Awaited<ReturnType<typeof listMine>>['rows'][number];

const pageSize = 50;

/** What I file or am an author of; a draft I gave up is gone. */
export async function listMine(ctx: Ctx, { q = '', page = 1 }: { q?: string; page?: number } = {}) {
  const words = fold(normalizeLine(q));
  const mine: Prisma.SubmissionWhereInput = {
    OR: [{ ownerId: ctx.actor.accountId }, { authors: { some: { accountId: ctx.actor.accountId } } }],
  };
  const asked: Prisma.SubmissionWhereInput = words
    ? { OR: [{ foldedTitle: { contains: words } }, { code: { contains: normalizeLine(q).toUpperCase() } }] }
    : {};
  const where = { AND: [visibleTo(ctx.actor), mine, asked, { NOT: { status: 'WITHDRAWN' as const, filedAt: null } }] };
  const [total, rows] = await Promise.all([
    ctx.db.submission.count({ where }),
    ctx.db.submission.findMany({
      where,
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: {
        id: true, code: true, title: true, status: true, ownerId: true, filedAt: true, supplementDueAt: true, updatedAt: true,
        campaign: { select: { title: true, year: true, status: true, opensAt: true, submissionClosesAt: true } },
        owner: { select: { fullName: true } },
        recognition: { select: { outcome: true, revokedAt: true } },
      },
    }),
  ]);
  return { total, rows };
}

/** Bytes of one piece of evidence: what is attached now, or what belonged to a filed version. */
export async function getEvidenceFile(ctx: Ctx, submissionId: string, evidenceId: string) {
  const organizationId = ctx.actor.organizationId;
  const visible = await ctx.db.submission.findFirst({
    where: { AND: [visibleTo(ctx.actor), { id: submissionId }] },
    select: { ownerId: true, authors: { select: { accountId: true } }, versions: { select: { filedAt: true } } },
  });
  if (!visible) return null;
  const evidence = await ctx.db.evidence.findFirst({
    where: { organizationId, id: evidenceId, submissionId },
    select: { addedAt: true, removedAt: true, file: { select: { id: true, sha256: true, name: true, mime: true, size: true } } },
  });
  if (!evidence) return null;
  const { addedAt, removedAt, file } = evidence;
  const wasFiled = visible.versions.some(({ filedAt }) => addedAt <= filedAt && (!removedAt || removedAt > filedAt));
  const isCurrent = removedAt === null && isWriter(ctx.actor, visible);
  return wasFiled || isCurrent || (removedAt === null && visible.versions.length === 0) ? file : null;
}
