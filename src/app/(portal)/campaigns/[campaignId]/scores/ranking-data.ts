import { readGroupFloors } from '@/domain/campaigns/result-rule';
import { formatHundredths, formatHundredthsShort as short } from '@/domain/numbers/hundredths';
import { formatInteger } from '@/domain/numbers/integers';
import { seatLabels } from '@/domain/people/labels';
import { extraWords, placesLabel, tieSentence, verdictShort } from '@/domain/reviews/labels';
import type { MatrixRow } from '@/domain/reviews/ranking-lines';
import { type Ranking, type RankingFilter, rankingPageSize } from '@/domain/reviews/ranking-queries';
import type { MatrixProps } from './matrix-view';
import type { RankingProps, RankingRow } from './ranking-view';

// What the views show, as plain words: rows of 30 cells are packed into one text, since many small values cost more than a long one.

const filters = [['', 'Tất cả'], ['discuss', 'Cần thảo luận'], ['passed', 'Đủ điều kiện'], ['failed', 'Chưa đủ điều kiện']] as const;

/** Beyond this many members a column for each would push the result out of sight, and most cells would be empty: the sheets of a row are named instead. */
const mostColumns = 12;

export const filterOf = (show: string | undefined): RankingFilter => filters.find(([key]) => key === show)?.[0] ?? '';

export function rankingProps(ranking: Ranking, show: RankingFilter): RankingProps {
  const { counts, campaign, seats, rows, page, total, belowFrom } = ranking;
  const at = rows.findIndex(({ submissionId }) => submissionId === belowFrom);
  return {
    ...headProps(ranking, show),
    seats: seats.length > mostColumns ? null : seats.map(({ fullName, seat }): [string, string] => [shortName(fullName), `${fullName}, ${seatLabels[seat]}`]),
    rows: rows.map((row) => rankingRow(row, ranking)),
    cut: at === -1 ? null : {
      at, mark: `Ngưỡng công nhận: ${short(campaign.passMark)} điểm`,
      around: `${formatInteger(counts.above)} hồ sơ phía trên, ${formatInteger(counts.all - counts.above)} hồ sơ phía dưới`,
    },
    whole: counts.all > rankingPageSize ? `Xem cả ${formatInteger(counts.all)} hồ sơ trên một bảng` : 'Xem bản để in',
    show, page, total, pageSize: rankingPageSize,
  };
}

export function matrixProps(ranking: Ranking, asOf: string): MatrixProps {
  const { campaign, seats, rows } = ranking;
  return {
    ...headProps(ranking, null),
    caption: `Bảng điểm và xếp hạng: ${campaign.title}. ${asOf}.`,
    seats: seats.map(({ fullName }) => fullName),
    lines: packedLines(rows, campaign), total: ranking.total,
  };
}

function headProps({ campaign, counts, wideFrom }: Ranking, show: RankingFilter | null) {
  return {
    base: `/campaigns/${campaign.id}/scores`,
    stats: [
      [counts.passed, 'Đủ điều kiện công nhận'], [counts.below, `Dưới ${short(campaign.passMark)} điểm`], [counts.floors, readGroupFloors(campaign.groupFloors).length > 0 ? 'Có tiêu chí, nhóm dưới sàn' : 'Có tiêu chí dưới sàn'],
      [counts.wide, 'Chênh lệch lớn'], [counts.tied, 'Đồng hạng'],
    ] satisfies [number, string][],
    tabs: filters.map(([key, label]): [string, string, number, boolean] => [key, label, counts[key === '' ? 'all' : key], key === show]),
    notes: [
      extraWords(campaign) ? `Điểm trung bình trong bảng là điểm cuối cùng: ${extraWords(campaign)}. Cột của thành viên là điểm của từng phiếu.` : '',
      `${tieSentence(campaign)}; hạng kế tiếp bỏ qua số hồ sơ đồng hạng.`,
      campaign.dropExtremesFrom > 0 ? `Từ ${Math.max(3, campaign.dropExtremesFrom)} phiếu trở lên bỏ một phiếu cao nhất và một phiếu thấp nhất khi tính trung bình; điểm sàn xét trên mọi phiếu.` : '',
      `Chênh lệch lớn khi điểm cao nhất và thấp nhất cách nhau từ ${short(wideFrom)} điểm; chỉ để Hội đồng thảo luận, không làm đổi điểm.`,
      'Hồ sơ mà người xem có liên quan không có trong bảng, cách đếm và thứ hạng này.',
    ].filter(Boolean),
  };
}

function rankingRow(row: MatrixRow, ranking: Ranking): RankingRow {
  const wide = row.spread !== null && row.spread >= ranking.wideFrom;
  return [
    row.submissionId, placesLabel(row.rank, row.tied), row.title, `${row.code} · ${row.unitName}`, row.tied > 1 ? `Đồng hạng ${row.rank}` : '', wide,
    ranking.seats.length > mostColumns ? sheetsInWords(row, wide, ranking) : cellWords(row, wide).join('|'), row.mean === null ? '–' : formatHundredths(row.mean), row.spread === null ? '–' : short(row.spread),
    row.passed, verdictShort(row, ranking.campaign), whyOf(row, ranking),
  ];
}

/** Where the totals are wide apart, the ends of them are named. */
function cellWords({ cells }: MatrixRow, wide: boolean): string[] {
  const totals = wide ? cells.filter((cell) => typeof cell === 'number') : [];
  const [highest, lowest] = [Math.max(...totals), Math.min(...totals)];
  return cells.map((cell) => {
    if (cell === 'x') return 'không tham gia';
    if (cell === '-') return '–';
    return `${short(cell)}${wide && cell === highest ? ' cao nhất' : wide && cell === lowest ? ' thấp nhất' : ''}`;
  });
}

/** "Minh Anh 78,5; Văn Bình 91 cao nhất". */
function sheetsInWords(row: MatrixRow, wide: boolean, { seats }: Ranking): string {
  const words = cellWords(row, wide);
  return row.cells.flatMap((cell, index) => (cell === '-' ? [] : [`${shortName(seats[index]?.fullName ?? '')} ${words[index]}`])).join('; ');
}

/** Whom one calls by the last two words of the name. */
const shortName = (fullName: string): string => fullName.split(' ').slice(-2).join(' ');

function whyOf(row: MatrixRow, { campaign, rubric }: Ranking): string {
  const floors = row.floors.map((floor) => rubric.find(({ id }) => id === floor)?.name.toLowerCase() ?? `nhóm ${floor}`);
  return [
    row.mean === null ? `${row.sheets}/${campaign.minSheets} phiếu` : row.mean < campaign.passMark ? `dưới ${short(campaign.passMark)} điểm` : '',
    floors.length > 0 ? `${floors.join(', ')} dưới sàn` : '',
  ].filter(Boolean).join('; ');
}

type Rule = Parameters<typeof verdictShort>[1];

/** "Hoàn thiện rồi chấm lại", a tier: what passed and mean alone do not say. */
function ownWords(row: MatrixRow, rule: Rule): string {
  const words = verdictShort(row, rule);
  return words === verdictShort({ ...row, tier: '' }, { passMark: rule.passMark }) ? '' : `\t${words}`;
}

export const packedLines = (rows: readonly MatrixRow[], rule: Rule): string => rows.map((row) => packedLine(row, rule)).join('\n');

/** Id, code, title, places, mean, passed, totals, and the outcome where it is none of the plain three: what the matrix needs of a dossier, split again by the view. */
const packedLine = (row: MatrixRow, rule: Rule): string =>
  `${row.submissionId}\t${row.code}\t${row.title}\t${placesLabel(row.rank, row.tied)}\t${row.mean ?? ''}\t${row.passed ? 1 : 0}\t${row.cells.join('|').replaceAll('-', '')}${ownWords(row, rule)}`;
