import { Prisma } from '@/generated/prisma/client';
import type { Ctx } from '@/domain/context';
import { readRows } from '@/domain/read-rows';
import type { Ground } from './ranking-lines';

/** Of all results, before what this viewer does not see is taken off. */
export type RawCounts = { all: number; discuss: number; passed: number; below: number; above: number; floors: number; wide: number; tied: number };

export const discussSql = (wideFrom: number): Prisma.Sql => Prisma.sql`(r.mean is null or r.spread >= ${wideFrom} or (not r.passed and r."belowFloor"))`;

/**
 * By campaign and its version: results come and go with closing and reopening alone, and both make a new version. Counting 5.000
 * of them at every view took as long as reading the page's fifty.
 */
const kept = new Map<string, RawCounts>();
const most = 500;

export async function rankingCounts(ctx: Ctx, { campaign, wideFrom }: Pick<Ground, 'campaign' | 'wideFrom'>): Promise<RawCounts> {
  const { organizationId } = ctx.actor;
  const key = `${organizationId} ${campaign.id} ${campaign.version}`;
  const known = kept.get(key);
  if (known) return known;
  const [counts] = await readRows<RawCounts>(ctx.db)`
    select count(*)::int as all, (count(*) filter (where ${discussSql(wideFrom)}))::int as discuss, (count(*) filter (where r.passed))::int as passed,
      (count(*) filter (where r.mean < ${campaign.passMark}))::int as below, (count(*) filter (where r.mean >= ${campaign.passMark}))::int as above,
      (count(*) filter (where r."belowFloor"))::int as floors, (count(*) filter (where r.spread >= ${wideFrom}))::int as wide, (count(*) filter (where r.tied > 1))::int as tied
    from "Result" r where r."organizationId" = ${organizationId}::uuid and r."campaignId" = ${campaign.id}::uuid`;
  if (!counts) throw new Error('a count gave no row');
  const [oldest] = kept.size >= most ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(key, counts);
  return counts;
}
