import { type Ctx, isBlindIn } from '@/domain/context';
import { lateNote } from '@/domain/submissions/screening-words';
import { closedSheets } from './closed-sheets';
import { filingTimes, judgedCampaign, readCriteria, readGroups } from './queries';
import { type Ranking, wholeRanking } from './ranking-queries';
import { reconsideredSheets } from './reconsidered-sheets';
import type { CriterionMean, GroupMean } from './scoring';
import { firstSheets } from './second-round/second-round-queries';

/** `round`: where the dossier was scored once more, before the results or after publication, which one it is and whether it counts; '' elsewhere. */
type ExportedSheet = { code: string; title: string; member: string; scores: Readonly<Record<string, number>>; round: string };
type Beside = { groups: GroupMean[]; extra: number | null };
export type Exported = { ranking: Ranking; criteriaOf: Map<string, CriterionMean[]>; /** Of each dossier: its groups, and what came from outside. */ besideOf: Map<string, Beside>; lateNotes: ReadonlyMap<string, string>; sheets: ExportedSheet[]; /** 1 = filed first; equal for the same moment. Empty where the rule does not ask. */ filingOrder: Map<string, number> };

/** Every valid sheet with every score, of both rounds, in the order of the ranking: with it anybody can recompute the results. */
export async function exportedSheets(ctx: Ctx, campaignId: string): Promise<Exported | null> {
  const campaign = await judgedCampaign(ctx, campaignId);
  const ranking = campaign && (await wholeRanking(ctx, campaign));
  if (!campaign || !ranking) return null;
  const [closed, results, { filingRule: rule, submissions, ...rules }] = await Promise.all([
    closedSheets(ctx, campaignId),
    ctx.db.result.findMany({ where: { organizationId: ctx.actor.organizationId, campaignId }, select: { submissionId: true, criteria: true, groups: true, extra: true } }),
    ctx.db.campaign.findUniqueOrThrow({
      where: { organizationId_id: { organizationId: ctx.actor.organizationId, id: campaignId } },
      select: { filingRule: true, paperGraceDays: true, submissionClosesAt: true, submissions: { where: { status: 'ELIGIBLE' }, select: { id: true, filedAt: true, firstPaperAt: true, lateReason: true } } },
    }),
  ]);
  const firsts = await firstSheets(ctx, campaign);
  const anew = await reconsideredSheets(ctx, campaign);
  const sheets = ranking.rows.flatMap((row) =>
    ranking.seats.flatMap((seat, index) => {
      const about = { code: row.code, title: row.title, member: seat.fullName };
      const again = anew.get(row.submissionId);
      const latest = (again ?? []).filter((each) => each.seatId === seat.id).map(({ scores, closed }) => ({ ...about, scores, round: closed ? 'Chấm lại theo kiến nghị' : 'Chấm lại theo kiến nghị, không chốt lại' }));
      const sheet = typeof row.cells[index] !== 'number' ? undefined : closed.get(row.submissionId)?.find((each) => each.seatId === seat.id);
      // What was counted once more stays so, whoever came into conflict since.
      if (!sheet) return latest;
      const first = firsts.get(row.submissionId)?.find((each) => each.seatId === seat.id);
      if (!first) return [{ ...about, scores: sheet.scores, round: firsts.has(row.submissionId) ? 'Lượt 1, được tính' : again ? 'Kết quả đã công bố' : '' }, ...latest];
      if (!first.replaced) return [{ ...about, scores: sheet.scores, round: 'Lượt 1, được tính (không chốt lại)' }, ...latest];
      return [{ ...about, scores: first.scores, round: 'Lượt 1, không tính' }, { ...about, scores: sheet.scores, round: 'Lượt 2, được tính' }, ...latest];
    }),
  );
  const lateNotes = new Map(submissions.map(({ id, ...filed }) => [id, isBlindIn(ctx.actor, campaignId) ? '' : lateNote(filed, { rule, ...rules }, ctx.now)]));
  const filingOrder = campaign.tieByFiling ? orderOf(await filingTimes(ctx, campaignId)) : new Map<string, number>();
  const besideOf = new Map(results.map(({ submissionId, groups, extra }) => [submissionId, { groups: readGroups(groups), extra }]));
  return { ranking, lateNotes, filingOrder, besideOf, criteriaOf: new Map(results.map(({ submissionId, criteria }) => [submissionId, readCriteria(criteria)])), sheets };
}

function orderOf(filed: ReadonlyMap<string, Date>): Map<string, number> {
  const moments = [...filed.values()].map((at) => at.getTime()).sort((one, other) => one - other);
  return new Map([...filed].map(([id, at]) => [id, moments.indexOf(at.getTime()) + 1]));
}
