import { readRows } from '@/domain/read-rows';
import type { AppealStatus, ReconsiderationStatus } from '@/generated/prisma/enums';
import { type Ctx, isOffice } from '@/domain/context';
import { answersForSql, personSql } from '@/domain/submissions/collective-sql';
import type { Task } from '@/domain/task';

type Row = { id: string; submissionId: string; code: string; title: string; status: AppealStatus; dueAt: Date; drafted: boolean; again: ReconsiderationStatus | null };

/** Kiến nghị that wait for the office or the secretary; of one's own dossier a colleague answers. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  const secretaries = ctx.actor.seats.filter(({ seat }) => seat === 'secretary');
  if (!isOffice(ctx.actor) && secretaries.length === 0) return [];
  const { organizationId, accountId, foldedName, unitId, foldedUnitName } = ctx.actor;
  const rows = await readRows<Row>(ctx.db)`
    select a.id, a."submissionId", coalesce(s.code, '') as code, s.title, a.status::text as status, a."dueAt", a.reply <> '' as drafted,
      (select r.status::text from "Reconsideration" r where r."organizationId" = a."organizationId" and r."appealId" = a.id and r.status <> 'CANCELLED') as again
    from "Appeal" a join "Submission" s on s."organizationId" = a."organizationId" and s.id = a."submissionId"
    where a."organizationId" = ${organizationId}::uuid
      and (a.status in ('SENT', 'ACCEPTED') or (a.status = 'ANSWERED' and a.answer <> 'UPHELD' and a."followedAt" is null))
      and (${isOffice(ctx.actor)}::boolean or a."campaignId" = any(${secretaries.map(({ campaignId }) => campaignId)}::uuid[]))
      and s."ownerId" <> ${accountId}::uuid
      and not exists (select from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id
        and (a."accountId" = ${accountId}::uuid or ${answersForSql(personSql(ctx.actor))} or (a."accountId" is null and a."foldedName" = ${foldedName} and a."foldedName" <> ''
          and (a."unitId" = ${unitId}::uuid or ((a."unitId" is null or ${unitId}::uuid is null) and a."foldedUnitName" <> '' and a."foldedUnitName" = ${foldedUnitName})))))
      and not exists (select from "ConflictDeclaration" d where d."organizationId" = s."organizationId" and d."submissionId" = s.id
        and d."seatId" = any(${ctx.actor.seats.map(({ id }) => id)}::uuid[]) and d."withdrawnAt" is null)
    order by a."dueAt" limit 10`;
  return rows.map((row) => taskOf(row, ctx.now));
}

function taskOf({ id, submissionId, code, title, status, dueAt, drafted, again }: Row, now: Date): Task {
  const task = { detail: title, href: `/submissions/${submissionId}/appeals`, urgency: now >= dueAt ? (1 as const) : (2 as const) };
  if (status === 'SENT') return { ...task, key: `appeal:${id}:accept`, title: `Tiếp nhận kiến nghị về hồ sơ ${code}`, call: 'Xem kiến nghị', dueAt };
  if (again) return {
    ...task, key: `appeal:${id}:again`, title: again === 'SCORING' ? `Theo dõi, kết thúc chấm lại hồ sơ ${code}` : `Họp Hội đồng, công bố lại kết quả hồ sơ ${code}`,
    href: `/submissions/${submissionId}/reconsideration`, call: 'Xem việc chấm lại', dueAt: null, urgency: 2,
  };
  if (status === 'ANSWERED') return { ...task, key: `appeal:${id}:follow`, title: `Ghi văn bản điều chỉnh theo kiến nghị về hồ sơ ${code}`, call: 'Ghi văn bản', dueAt: null, urgency: 3 };
  return { ...task, key: `appeal:${id}:answer`, title: drafted ? `Gửi trả lời kiến nghị về hồ sơ ${code}` : `Trả lời kiến nghị về hồ sơ ${code}`, call: 'Trả lời', dueAt };
}
