import * as z from 'zod';
import type { Counting } from '@/domain/campaigns/counting';
import { readTiers } from '@/domain/campaigns/result-rule';
import type { Actor } from '@/domain/context';
import { readSheet } from '@/domain/recognition/reconsideration/load-again';
import { closedSheets, validSheets } from '@/domain/reviews/closed-sheets';
import { extraValues } from '@/domain/reviews/extra-queries';
import { campaignSelect, loadPanel } from '@/domain/reviews/panel';
import { outsidePartOf } from '@/domain/reviews/outside-part';
import { filingTimes, readCriteria, readGroups, rubricOf } from '@/domain/reviews/queries';
import { ranked, resultOf, tieKeyOf, type ValidSheet } from '@/domain/reviews/scoring';
import { scoringRulesOf } from '@/domain/reviews/scoring-rules';
import { totalOf } from '@/domain/reviews/rubric';
import { tiersOf } from '@/domain/reviews/tiers';
import { all, type Check, type Subject } from './check.ts';

/** Nobody: the loaders ask only for the organization. */
const nobody = (organizationId: string): Actor => ({
  organizationId, accountId: '00000000-0000-0000-0000-000000000000', fullName: '', foldedName: '', unitId: null, foldedUnitName: '', roles: [], seats: [],
});

/** Anyone with the closed sheets can recompute every result (DESIGN §5): here it is done. */
export const results: Check = {
  key: 'numbers.results',
  title: 'Kết quả chấm tính lại được từ các phiếu đã chốt',
  run: async (subject) => {
    const campaigns = await all<{ organizationId: string; id: string; title: string }>(subject.client, `select "organizationId", "id", "title" from "Campaign" where "status" in ('SCORED', 'PUBLISHED')`);
    const outcomes = await Promise.all(campaigns.map((campaign) => checkCampaign(subject, campaign)));
    return { examined: outcomes.reduce((sum, outcome) => sum + outcome.examined, 0), faults: outcomes.flatMap((outcome) => outcome.faults) };
  },
};

async function checkCampaign({ db, client }: Subject, key: { organizationId: string; id: string; title: string }) {
  const { organizationId } = key;
  const [{ now } = { now: undefined }] = await all<{ now: Date }>(client, 'select portal_now() as now');
  const campaign = await db.campaign.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id: key.id } }, select: campaignSelect });
  if (!now) throw new Error('portal_now() gave no row');
  const ctx = { db, actor: nobody(organizationId), now };
  const panel = await loadPanel(ctx, campaign);
  const [closed, criteria, extras, kept] = await Promise.all([closedSheets(ctx, key.id), rubricOf(ctx, key.id), extraValues(ctx, campaign), db.result.findMany({ where: { organizationId, campaignId: key.id } })]);
  const keptOf = new Map(kept.map((row) => [row.submissionId, row]));
  const rules = scoringRulesOf(campaign);
  const faults: string[] = [];
  for (const dossier of panel.dossiers) {
    const row = keptOf.get(dossier.id);
    if (!row) {
      faults.push(`Hồ sơ ${dossier.code} của “${key.title}” chưa có kết quả.`);
      continue;
    }
    const sheets = closed.get(dossier.id) ?? [];
    const right = resultOf(validSheets(panel, dossier, sheets), criteria, rules, outsidePartOf(campaign, criteria, extras.get(dossier.id) ?? null));
    if (!sameTotals(sheets, criteria, row.totals)) faults.push(`Tổng điểm từng phiếu giữ kèm kết quả của ${dossier.code} không khớp với các phiếu đã chốt.`);
    const same = right.sheets === row.sheets && right.mean === row.mean && right.passed === row.passed && sameCriteria(right.criteria, readCriteria(row.criteria)) && right.extra === row.extra && sameGroups(right.groups, readGroups(row.groups));
    if (!same) faults.push(`Kết quả của ${dossier.code} là ${row.mean ?? 'trống'} (${row.sheets} phiếu), tính lại được ${right.mean ?? 'trống'} (${right.sheets} phiếu).`);
  }
  faults.push(...await reconsidered(db, campaign, panel, { criteria, extras }));
  // Ranks among all rows kept: one who withdrew later left the others' ranks as they were.
  const filed = campaign.tieByFiling ? await filingTimes(ctx, key.id) : new Map<string, Date>();
  const tie = (row: (typeof kept)[number]) => tieKeyOf({ criteria: readCriteria(row.criteria), filedAt: filed.get(row.submissionId) ?? null }, criteria, campaign);
  const again = ranked(kept.map(({ rank, ...row }) => ({ ...row, groups: readGroups(row.groups), kept: rank, key: tie({ rank, ...row }) })), ({ key }) => key);
  const wrongRank = again.filter((row) => row.rank !== row.kept).length;
  if (wrongRank > 0) faults.push(`${wrongRank} hồ sơ của “${key.title}” có thứ hạng không khớp với điểm.`);
  const tiers = tiersOf(again, readTiers(campaign.tiers));
  const wrongTier = again.filter((row, index) => row.tier !== tiers[index]).length;
  if (wrongTier > 0) faults.push(`${wrongTier} hồ sơ của “${key.title}” có xếp loại không khớp với điểm và chỉ tiêu.`);
  return { examined: panel.dossiers.length, faults };
}

type Ground = { criteria: Awaited<ReturnType<typeof rubricOf>>; extras: ReadonlyMap<string, number> };

/** The same of what was scored once more after publication, stopped or not: of the sheets that were counted then. */
async function reconsidered(db: Subject['db'], campaign: Awaited<ReturnType<typeof loadPanel>>['campaign'], panel: Awaited<ReturnType<typeof loadPanel>>, { criteria, extras }: Ground): Promise<string[]> {
  const rows = await db.reconsideration.findMany({ where: { campaignId: campaign.id, scoredAt: { not: null } }, include: { again: { where: { counted: true } } } });
  return rows.flatMap((row) => {
    const dossier = panel.dossiers.find(({ id }) => id === row.submissionId);
    if (!dossier) return [];
    const standing = row.again.map(({ seatId, closedAt, scores, firstScores }) => ({ seatId, scores: readSheet(closedAt ? scores : firstScores) }));
    const right = resultOf(standing, criteria, scoringRulesOf(campaign), outsidePartOf(campaign, criteria, extras.get(dossier.id) ?? null));
    const same = right.sheets === row.sheets && right.mean === row.mean && right.passed === row.passed && sameCriteria(right.criteria, readCriteria(row.criteria));
    return same ? [] : [`Kết quả chấm lại của ${dossier.code} là ${row.mean ?? 'trống'} (${row.sheets ?? 0} phiếu), tính lại được ${right.mean ?? 'trống'} (${right.sheets} phiếu).`];
  });
}

const totalsShape = z.record(z.string(), z.number());

function sameTotals(sheets: readonly ValidSheet[], criteria: readonly (Counting & { id: string })[], kept: unknown): boolean {
  const totals = totalsShape.parse(kept);
  return sheets.length === Object.keys(totals).length && sheets.every(({ seatId, scores }) => totals[seatId] === totalOf(criteria, scores));
}

type Criteria = ReturnType<typeof readCriteria>;

function sameCriteria(one: Criteria, other: Criteria): boolean {
  const text = (rows: Criteria) => rows.map(({ criterionId, mean, belowFloor }) => `${criterionId}:${mean}:${belowFloor}`).sort().join();
  return text(one) === text(other);
}

type Groups = ReturnType<typeof readGroups>;

/** Results from before groups were kept have none; then no group may have a floor it misses. */
function sameGroups(right: Groups, kept: Groups): boolean {
  if (kept.length === 0) return right.every(({ belowFloor }) => !belowFloor);
  const text = (rows: Groups) => rows.map(({ name, mean, belowFloor }) => `${name}:${mean}:${belowFloor}`).join();
  return text(right) === text(kept);
}
