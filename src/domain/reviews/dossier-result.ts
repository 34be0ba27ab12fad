import { readRows } from '@/domain/read-rows';
import type { Ctx } from '@/domain/context';
import type { Dossier } from '@/domain/submissions/dossier';
import { isHiddenFrom } from './conflicts';
import { type Gone, goneSql, placeAmong } from './gone';
import { seesResults, viewerOf } from './policy';
import { readCriteria } from './queries';
import type { CriterionMean } from './scoring';

export type DossierOutcome = {
  mean: number | null; passed: boolean; rank: number | null; tied: number;
  /** Valid sheets. */
  sheets: number;
  spread: number | null; tier: string;
  rule: { passMark: number; supplementFrom: number | null; thirdScorerFrom: number | null };
  /** How many dossiers this viewer's ranking has. */
  of: number;
  criteria: CriterionMean[];
  rubric: { id: string; name: string; maxScore: number; floorScore: number }[];
};

type Row = Omit<DossierOutcome, 'of' | 'criteria'> & { criteria: unknown; last: number; gone: Gone[] };

/** For the dossier page: its place and result in one statement, for those who may know it; null for everybody else. */
export async function resultOfDossier(ctx: Ctx, dossier: Pick<Dossier, 'id' | 'status' | 'campaign' | 'authorsNow' | 'declaredSeats'>): Promise<DossierOutcome | null> {
  const { campaign } = dossier;
  if (dossier.status !== 'ELIGIBLE' || !seesResults(ctx.actor, campaign)) return null;
  const judged = { authors: dossier.authorsNow, declaredSeats: new Set(dossier.declaredSeats) };
  if (isHiddenFrom(viewerOf(ctx.actor, campaign.id), judged, campaign.sameUnitRule)) return null;
  const { organizationId } = ctx.actor;
  const [row] = await readRows<Row>(ctx.db)`
    select m.mean, m.passed, m.rank, m.tied, m.sheets, m.criteria, m.spread, m.tier,
      (select json_build_object('passMark', c."passMark", 'supplementFrom', c."supplementFrom", 'thirdScorerFrom', c."thirdScorerFrom")
        from "Campaign" c where c."organizationId" = m."organizationId" and c.id = m."campaignId") as rule,
      (select max(r.position) from "Result" r where r."organizationId" = m."organizationId" and r."campaignId" = m."campaignId") as last,
      ${goneSql(ctx, campaign)} as gone,
      coalesce((select json_agg(json_build_object('id', k.id, 'name', k.name, 'maxScore', k."maxScore", 'floorScore', k."floorScore") order by k.position, k.id)
        from "Criterion" k where k."organizationId" = m."organizationId" and k."campaignId" = m."campaignId"), '[]') as rubric
    from "Result" m where m."organizationId" = ${organizationId}::uuid and m."submissionId" = ${dossier.id}::uuid`;
  if (!row) return null;
  const { last, gone, criteria, ...result } = row;
  // Positions count the whole list from 1: the last one says how long it is without reading it.
  return { ...result, ...placeAmong(gone, row), criteria: readCriteria(criteria), of: last - gone.length };
}
