import { readRows } from '@/domain/read-rows';
import { blindIn, type Ctx, hasRole, isOffice } from '@/domain/context';
import type { Task } from '@/domain/task';
import { personSql, representsSql } from './collective-sql';

type Row = { id: string; title: string; ownerName: string; submissionClosesAt: Date | null };

/** Dossiers that wait for the word of the actor: as the head of their unit, or as the office where the head is an author. */
export async function listTasks(ctx: Ctx): Promise<Task[]> {
  const { organizationId, accountId, unitId, foldedName, foldedUnitName } = ctx.actor;
  const heads = hasRole(ctx.actor, 'unitHead') && unitId !== null;
  if (!heads && !isOffice(ctx.actor)) return [];
  const rows = await readRows<Row>(ctx.db)`
    select s.id, s.title, o."fullName" as "ownerName", c."submissionClosesAt"
    from "UnitConfirmation" w
    join "Submission" s on s."organizationId" = w."organizationId" and s.id = w."submissionId" and s.status in ('DRAFT', 'FILED', 'SCREENING', 'RETURNED', 'REFILED')
    join "Campaign" c on c."organizationId" = s."organizationId" and c.id = s."campaignId" and c.status in ('LAUNCHED', 'SCORING') and c.id <> all(${blindIn(ctx.actor)}::uuid[])
    join "Account" o on o."organizationId" = s."organizationId" and o.id = s."ownerId"
    where w."organizationId" = ${organizationId}::uuid and w.kind = 'ASKED' and w."answeredAt" is null
      and ((w."toOffice" and ${isOffice(ctx.actor)}) or (not w."toOffice" and ${heads} and s."unitId" = ${unitId}::uuid))
      and not exists (select from "Author" a where a."organizationId" = s."organizationId" and a."submissionId" = s.id
        and (a."accountId" = ${accountId}::uuid or ${representsSql(personSql(ctx.actor))} or (a."accountId" is null and a."foldedName" = ${foldedName}
          and (a."unitId" = ${unitId}::uuid or (a."foldedUnitName" <> '' and a."foldedUnitName" = ${foldedUnitName})))))
    order by w.at, w.id limit 20`;
  return rows.map(({ id, title, ownerName, submissionClosesAt }) => ({
    key: `submission.confirmation:${id}`, title: 'Xác nhận hồ sơ của đơn vị', detail: `“${title}”, ${ownerName} trình`, href: `/submissions/${id}`, call: 'Đọc và xác nhận',
    dueAt: submissionClosesAt && submissionClosesAt > ctx.now ? submissionClosesAt : null, urgency: 1,
  }));
}
