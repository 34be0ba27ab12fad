import { readRows } from '@/domain/read-rows';
import type { Ctx } from '@/domain/context';

export type AllottedCode = { code: string; codeNumber: number };

/**
 * The next dossier code of a year, "BB-2026-0007". Holds the counter until the transaction ends: so call it last, and what
 * is rolled back leaves no gap. The first one of a year goes on from what was imported.
 */
export async function allotCode(ctx: Ctx, year: number): Promise<AllottedCode> {
  const { organizationId } = ctx.actor;
  const [row] = await readRows<{ value: number; prefix: string }>(ctx.db)`
    insert into "Counter" ("organizationId", key, value)
    values (${organizationId}::uuid, ${`submission:${year}`}, 1 + coalesce((
      select max(s."codeNumber") from "Submission" s join "Campaign" c on c."organizationId" = s."organizationId" and c.id = s."campaignId"
      where s."organizationId" = ${organizationId}::uuid and c.year = ${year}), 0))
    on conflict ("organizationId", key) do update set value = "Counter".value + 1
    returning value, (select "codePrefix" from "Organization" where id = ${organizationId}::uuid) as prefix`;
  if (!row) throw new Error('the counter gave no number');
  return { code: `${row.prefix}-${year}-${String(row.value).padStart(4, '0')}`, codeNumber: row.value };
}
