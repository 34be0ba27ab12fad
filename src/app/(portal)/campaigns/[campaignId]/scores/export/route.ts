import { rankingSheet } from '@/documents/ranking-sheet';
import { hasExtra } from '@/domain/campaigns/extra-rule';
import { groupRanges } from '@/domain/campaigns/group-rule';
import { readGroupFloors, readTiers } from '@/domain/campaigns/result-rule';
import { contentDisposition } from '@/domain/files/file-name';
import { recordPersonalView } from '@/domain/history/record-personal-view';
import { formatHundredthsShort, formatShare } from '@/domain/numbers/hundredths';
import { organizationLabel } from '@/domain/people/labels';
import { organizationOf } from '@/domain/people/queries';
import { Refusal } from '@/domain/refusal';
import { countingLabel, lowestLabel, placesLabel, verdictLabel, ruleSentences } from '@/domain/reviews/labels';
import { totalOf } from '@/domain/reviews/rubric';
import { exportedSheets } from '@/domain/reviews/export-queries';
import { formatDateTime } from '@/domain/time/format';
import { route } from '../../../../../handler';

/** Groups are a column only where the rule looks at them. */
const asksForGroups = ({ groupFloors, tiers }: { groupFloors: unknown; tiers: unknown }): boolean => readGroupFloors(groupFloors).length > 0 || readTiers(tiers).some(({ group = '' }) => group !== '');

const floorWords = (floors: readonly string[], rubric: readonly { id: string }[]): string[] => {
  const isCriterion = (floor: string): boolean => rubric.some(({ id }) => id === floor);
  return [floors.some(isCriterion) ? 'Có tiêu chí dưới điểm sàn' : '', floors.every(isCriterion) ? '' : 'Có nhóm tiêu chí dưới điểm sàn'];
};

/** Ranking and sheets as Excel, with the names of members: noted in the history. */
export const GET = route<{ campaignId: string }>(async (ctx, { campaignId }) => {
  const exported = await exportedSheets(ctx, campaignId);
  if (!exported) throw new Refusal('not_found');
  const { ranking, criteriaOf, besideOf, lateNotes, sheets, filingOrder } = exported;
  const { campaign, rubric } = ranking;
  const groups = asksForGroups(campaign) ? groupRanges(rubric) : [];
  const organization = await organizationOf(ctx);
  await recordPersonalView(ctx, 'personal_data.exported', { type: 'campaign', id: campaignId, campaignId });
  const bytes = await rankingSheet({
    organization: `UBND ${organizationLabel(organization)}`,
    council: campaign.councilName,
    campaign: campaign.title,
    asOf: `Xuất lúc ${formatDateTime(ctx.now)}`,
    rules: [...ruleSentences(campaign, rubric), ...rubric.map((line) => `${line.name}: ${line.groupName ? `nhóm ${line.groupName}, ` : ''}${countingLabel(line) ? `${countingLabel(line)}, ` : ''}${lowestLabel(line.minScore) ? `${lowestLabel(line.minScore)}, ` : ''}tối đa ${formatHundredthsShort(line.maxScore)}, điểm sàn ${formatHundredthsShort(line.floorScore)}, bước ${formatHundredthsShort(line.stepScore)}.`)],
    criteria: rubric.map((line) => ({ ...line, note: [lowestLabel(line.minScore), countingLabel(line)].filter(Boolean).join(', ') })),
    extra: [...groups.map(({ name, max }) => `TB nhóm ${name} (tối đa ${formatHundredthsShort(max)})`), ...(hasExtra(campaign) ? [`${campaign.extraName} (thang ${formatHundredthsShort(campaign.extraMax ?? 0)}, ${formatShare(campaign.extraWeight ?? 0)})`] : []), ...(campaign.tieByFiling ? ['Thứ tự nộp'] : [])],
    members: ranking.seats.map(({ fullName }) => fullName),
    rows: ranking.rows.map((row) => ({
      places: placesLabel(row.rank, row.tied), code: row.code, title: row.title, unit: row.unitName, sheets: row.sheets, mean: row.mean,
      criteria: rubric.map(({ id }) => criteriaOf.get(row.submissionId)?.find(({ criterionId }) => criterionId === id)?.mean ?? null),
      totals: row.cells.map((cell) => (cell === 'x' ? 'Không tham gia' : cell === '-' ? 'Không có phiếu' : cell)),
      outcome: verdictLabel(row, campaign),
      extra: [
        ...groups.map(({ name }) => besideOf.get(row.submissionId)?.groups.find((group) => group.name === name)?.mean ?? ''),
        ...(hasExtra(campaign) ? [besideOf.get(row.submissionId)?.extra ?? ''] : []),
        ...(campaign.tieByFiling ? [String(filingOrder.get(row.submissionId) ?? '')] : []),
      ],
      why: [...floorWords(row.floors, rubric), lateNotes.get(row.submissionId)].filter(Boolean).join('. '),
    })),
    sheets: sheets.map(({ scores, ...sheet }) => ({ ...sheet, total: totalOf(rubric, scores), scores: rubric.map(({ id }) => scores[id] ?? null) })),
  });
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': contentDisposition(`Bảng tổng hợp điểm ${campaign.year}.xlsx`, false),
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
});
