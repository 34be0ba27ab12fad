import { readRows } from '@/domain/read-rows';
import type { Ctx } from '@/domain/context';
import { type Identity, isAmong } from './authors';
import type { Dossier } from './dossier';

export type Confirmers = { toOffice: boolean; accountIds: string[] };
type Candidate = Identity & { accountId: string; heads: boolean; office: boolean };

/**
 * Who may confirm: the heads of the unit that are no authors; where a head is one, the campaign may send it to the office.
 * One statement, asked by the editor and by the verb.
 */
export async function confirmersOf(ctx: Ctx, { unitId, authorsNow, campaign }: Pick<Dossier, 'unitId' | 'authorsNow' | 'campaign'>): Promise<Confirmers> {
  if (campaign.unitConfirmationRule === 'NONE') return { toOffice: false, accountIds: [] };
  const candidates = await readRows<Candidate>(ctx.db)`
    select a.id as "accountId", a."foldedName", a."unitId", coalesce(u."foldedName", '') as "foldedUnitName",
      a."unitId" = ${unitId}::uuid and 'unitHead' = any(a.roles) as heads, a.roles && array['office', 'officeHead']::"Role"[] as office
    from "Account" a left join "Unit" u on u."organizationId" = a."organizationId" and u.id = a."unitId"
    where a."organizationId" = ${ctx.actor.organizationId}::uuid and a."disabledAt" is null
      and ((a."unitId" = ${unitId}::uuid and 'unitHead' = any(a.roles)) or a.roles && array['office', 'officeHead']::"Role"[])
    order by a.id`;
  const heads = candidates.filter((each) => each.heads);
  const toOffice = campaign.headAuthorRule === 'OFFICE' && heads.some((head) => isAmong(head, authorsNow));
  const asked = toOffice ? candidates.filter((each) => each.office) : heads;
  return { toOffice, accountIds: asked.filter((each) => !isAmong(each, authorsNow)).map(({ accountId }) => accountId) };
}
