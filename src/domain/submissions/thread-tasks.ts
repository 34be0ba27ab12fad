import { readRows } from '@/domain/read-rows';
import { blindIn, type Ctx, isOffice } from '@/domain/context';
import type { Task } from '@/domain/task';
import { answersForSql, personSql } from './collective-sql';

type Row = { id: string; code: string | null; title: string; count: number };

/** Questions of authors that wait for the office, the longest waiting first; of one's own dossier a colleague answers. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  if (!isOffice(ctx.actor)) return [];
  const { organizationId, accountId, foldedName, unitId, foldedUnitName } = ctx.actor;
  const rows = await readRows<Row>(ctx.db)`
    select s.id, s.code, s.title, count(*)::int as count
    from "ThreadMessage" m join "Submission" s on s."organizationId" = m."organizationId" and s.id = m."submissionId" and s.status <> 'WITHDRAWN' and s."campaignId" <> all(${blindIn(ctx.actor)}::uuid[])
    where m."organizationId" = ${organizationId}::uuid and m.side = 'AUTHORS' and m."settledAt" is null and m."takenBackAt" is null
      and s."ownerId" <> ${accountId}::uuid
      and not exists (select from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id
        and (a."accountId" = ${accountId}::uuid or ${answersForSql(personSql(ctx.actor))} or (a."accountId" is null and a."foldedName" = ${foldedName}
          and (a."unitId" = ${unitId}::uuid or (a."foldedUnitName" <> '' and a."foldedUnitName" = ${foldedUnitName})))))
    group by s.id, s.code, s.title order by min(m.id::text) limit 10`;
  return rows.map(({ id, code, title, count }) => ({
    key: `submission.questions:${id}`, title: `Trả lời câu hỏi về ${code ? `hồ sơ ${code}` : 'hồ sơ đang soạn'}`, detail: title || 'Hồ sơ chưa có tên', href: `/submissions/${id}/questions`, call: 'Trả lời',
    dueAt: null, urgency: 2, count,
  }));
}
