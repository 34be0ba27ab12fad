import { readRows } from '@/domain/read-rows';
import type { CampaignStatus, Outcome, SubmissionStatus } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { fold } from '@/domain/text/fold';
import { normalizeLine } from '@/domain/text/normalize';
import { type Dossier, dateOrNull, toDossier, withFiledContent } from './dossier';
import { dossierRow } from './dossier-row';
import { isWriter, mayRead, mayReadVersions, visibleTo } from './policy';

/** Everything one page says about a dossier; null: it does not exist for this actor. */
export async function getDossier(ctx: Ctx, id: string): Promise<Dossier | null> {
  const row = await dossierRow(ctx, id);
  const dossier = row && toDossier(row);
  if (!dossier || !mayRead(ctx.actor, dossier)) return null;
  // While a supplement is being written its half-done text is the writers' own; the others read what was filed.
  return row.filed === null || isWriter(ctx.actor, dossier) ? dossier : withFiledContent(dossier, row.filed);
}

export type MineRow = {
  id: string; code: string | null; title: string; status: SubmissionStatus; ownerId: string; filedAt: Date | null; supplementDueAt: Date | null; updatedAt: Date;
  /** Of an admission the one who files has and has not used. */
  lateAdmittedUntil: Date | null;
  campaign: { title: string; year: number; status: CampaignStatus; submissionClosesAt: Date | null; lateUntil: Date | null };
  owner: { fullName: string };
  recognition: { outcome: Outcome; revokedAt: Date | null } | null;
};

// Dates inside JSON are text.
type Told<T> = { [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K] extends object | null ? Told<T[K]> : T[K] };

const pageSize = 50;

/** What I file or am an author of, always visible to me; a draft I gave up is gone. */
export async function listMine({ db, actor }: Ctx, { q = '', page = 1 }: { q?: string; page?: number } = {}): Promise<{ total: number; rows: MineRow[] }> {
  const { organizationId, accountId } = actor;
  const words = fold(normalizeLine(q));
  const code = normalizeLine(q).toUpperCase();
  const [list] = await readRows<{ total: number; rows: Told<MineRow>[] }>(db)`
    with mine as materialized (
      select s.id, s."updatedAt" from "Submission" s
      where s."organizationId" = ${organizationId}::uuid and s.id in (
          select o.id from "Submission" o where o."organizationId" = ${organizationId}::uuid and o."ownerId" = ${accountId}::uuid
          union select a."submissionId" from "Author" a where a."organizationId" = ${organizationId}::uuid and a."accountId" = ${accountId}::uuid)
        and not (s.status = 'WITHDRAWN' and s."filedAt" is null)
        and (${words} = '' or position(${words} in s."foldedTitle") > 0 or position(${code} in s.code) > 0)
    )
    select (select count(*)::int from mine) as total,
      coalesce((select json_agg(json_build_object('id', s.id, 'code', s.code, 'title', s.title, 'status', s.status, 'ownerId', s."ownerId", 'filedAt', s."filedAt",
          'supplementDueAt', s."supplementDueAt", 'updatedAt', s."updatedAt",
          'lateAdmittedUntil', case when s.status = 'DRAFT' then (select max(l."closesAt") from "LateAdmission" l where l."organizationId" = s."organizationId"
            and l."campaignId" = s."campaignId" and l."accountId" = s."ownerId" and l."submissionId" is null) end,
          'campaign', json_build_object('title', c.title, 'year', c.year, 'status', c.status, 'submissionClosesAt', c."submissionClosesAt", 'lateUntil', c."lateUntil"),
          'owner', json_build_object('fullName', o."fullName"),
          'recognition', case when g."submissionId" is not null then json_build_object('outcome', g.outcome, 'revokedAt', g."revokedAt") end)
          order by m."updatedAt" desc, m.id desc)
        from (select * from mine order by "updatedAt" desc, id desc limit ${pageSize} offset ${(page - 1) * pageSize}) m
        join "Submission" s on s."organizationId" = ${organizationId}::uuid and s.id = m.id
        join "Campaign" c on c."organizationId" = s."organizationId" and c.id = s."campaignId"
        join "Account" o on o."organizationId" = s."organizationId" and o.id = s."ownerId"
        left join "Recognition" g on g."organizationId" = s."organizationId" and g."submissionId" = s.id), '[]') as rows`;
  if (!list) throw new Error('a statement without a table gave no row');
  return {
    total: list.total,
    rows: list.rows.map(({ campaign, recognition, ...row }) => ({
      ...row,
      filedAt: dateOrNull(row.filedAt),
      supplementDueAt: dateOrNull(row.supplementDueAt),
      updatedAt: new Date(row.updatedAt),
      lateAdmittedUntil: dateOrNull(row.lateAdmittedUntil),
      campaign: { ...campaign, submissionClosesAt: dateOrNull(campaign.submissionClosesAt), lateUntil: dateOrNull(campaign.lateUntil) },
      recognition: recognition && { ...recognition, revokedAt: dateOrNull(recognition.revokedAt) },
    })),
  };
}

/** A piece of evidence was part of one of these versions. */
export const isFiledIn = (versions: readonly { filedAt: Date }[], { addedAt, removedAt }: { addedAt: Date; removedAt: Date | null }): boolean =>
  versions.some(({ filedAt }) => addedAt <= filedAt && (!removedAt || removedAt > filedAt));

/** Bytes of one piece of evidence: what is attached now, or what belonged to a filed version. */
export async function getEvidenceFile(ctx: Ctx, submissionId: string, evidenceId: string) {
  const organizationId = ctx.actor.organizationId;
  const visible = await ctx.db.submission.findFirst({
    where: { AND: [visibleTo(ctx.actor), { id: submissionId }] },
    select: { ownerId: true, authors: { select: { accountId: true } }, versions: { select: { filedAt: true }, orderBy: { number: 'asc' } } },
  });
  if (!visible) return null;
  const evidence = await ctx.db.evidence.findFirst({
    where: { organizationId, id: evidenceId, submissionId },
    select: { addedAt: true, removedAt: true, file: { select: { id: true, sha256: true, name: true, mime: true, size: true, scan: true } } },
  });
  if (!evidence) return null;
  const { removedAt, file } = evidence;
  // Earlier versions may hold what was asked to be taken out: the unit's head and the council read the newest alone.
  const readable = mayReadVersions(ctx.actor, visible) ? visible.versions : visible.versions.slice(-1);
  const wasFiled = isFiledIn(readable, evidence);
  const isCurrent = removedAt === null && isWriter(ctx.actor, visible);
  return wasFiled || isCurrent || (removedAt === null && visible.versions.length === 0) ? file : null;
}

/** The paper that allowed the solution to be applied: as this reader has it before them, or of a filed version they may look up. */
export async function getBasisFile(ctx: Ctx, submissionId: string, fileId: string) {
  const { organizationId } = ctx.actor;
  const dossier = await getDossier(ctx, submissionId);
  if (!dossier) return null;
  if (dossier.basis?.file?.id !== fileId) {
    const named = { organizationId, submissionId, content: { path: ['basis', 'file', 'id'], equals: fileId } };
    if (!mayReadVersions(ctx.actor, dossier) || (await ctx.db.submissionVersion.count({ where: named })) === 0) return null;
  }
  return ctx.db.file.findUnique({ where: { organizationId_id: { organizationId, id: fileId } }, select: { sha256: true, name: true, mime: true, scan: true } });
}
