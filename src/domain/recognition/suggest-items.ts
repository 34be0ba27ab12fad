import type { Outcome } from '@/generated/prisma/enums';
import type { Ctx } from '@/domain/context';
import { type OutcomeFacts, suggestedOutcome } from './outcome';

export type Suggestion = OutcomeFacts & { submissionId: string; outcome: Outcome };

/** What the results make of each dossier on the council's table, in the order of their codes. */
export async function suggestItems(ctx: Ctx, campaignId: string): Promise<Suggestion[]> {
  const { organizationId } = ctx.actor;
  const dossiers = await ctx.db.submission.findMany({
    where: { organizationId, campaignId, status: 'ELIGIBLE' },
    select: { id: true, maturity: true, unitId: true, result: { select: { passed: true } } },
    orderBy: { codeNumber: 'asc' },
  });
  const units = await ctx.db.campaignUnit.findMany({ where: { organizationId, campaignId, recognisable: false }, select: { unitId: true } });
  const closed = new Set(units.map((unit) => unit.unitId));
  return dossiers.map(({ id, maturity, unitId, result }) => {
    const facts: OutcomeFacts = { passed: result?.passed ?? false, maturity, recognisable: !closed.has(unitId) };
    return { submissionId: id, ...facts, outcome: suggestedOutcome(facts) };
  });
}
