import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';

/** What is done about a dossier when it is judged: whoever has a part in it learns nothing of that, nor that there was anything. */
export const judging = ['sheet.', 'discussion.', 'likeness.', 'session.', 'conflict.', 'council.reassigned', 'reconsideration.'] as const;

/**
 * Dossiers this person has a part in, and their sheets. The rule of reviews/conflicts.ts seen from here, which knows no reviews: wider than
 * it where in doubt, since a person who is missed would read what they must not. A test holds the two against each other.
 */
export async function apartFrom({ db, actor }: Pick<Ctx, 'db' | 'actor'>): Promise<string[]> {
  const { organizationId, accountId, foldedName, unitId, foldedUnitName, seats } = actor;
  const scoring = seats.filter(({ scores }) => scores).map(({ campaignId }) => campaignId);
  const rows = await readRows<{ id: string }>(db)`
    with apart as (
      select a."submissionId" as id from "Author" a where a."organizationId" = ${organizationId}::uuid
        and (a."accountId" = ${accountId}::uuid or ${accountId}::uuid = any(a."headIds")
          or (a."accountId" is null and ${foldedName} <> '' and ${foldedName} in (a."foldedName", a."foldedRepresentative")))
      union select d."submissionId" from "ConflictDeclaration" d
        where d."organizationId" = ${organizationId}::uuid and d."seatId" = any(${seats.map(({ id }) => id)}::uuid[]) and d."withdrawnAt" is null
      union select r."submissionId" from "ReconsideredSheet" h join "Reconsideration" r on r."organizationId" = h."organizationId" and r.id = h."reconsiderationId"
        where h."organizationId" = ${organizationId}::uuid and h."seatId" = any(${seats.map(({ id }) => id)}::uuid[]) and h."steppedOutAt" is not null
          and not exists (select from "Reconsideration" n where n."organizationId" = r."organizationId" and n."submissionId" = r."submissionId" and n."openedAt" > r."openedAt")
      union select s.id from "Campaign" k
        join "Submission" s on s."organizationId" = k."organizationId" and s."campaignId" = k.id
        join "Author" a on a."organizationId" = s."organizationId" and a."submissionId" = s.id
        where k."organizationId" = ${organizationId}::uuid and k.id = any(${scoring}::uuid[]) and k."sameUnitRule" = 'HARD'
          and (a."unitId" = ${unitId}::uuid or (a."foldedUnitName" <> '' and a."foldedUnitName" = ${foldedUnitName})))
    select id from apart
    union select h.id from apart join "ScoreSheet" h on h."organizationId" = ${organizationId}::uuid and h."submissionId" = apart.id`;
  return rows.map(({ id }) => id);
}
