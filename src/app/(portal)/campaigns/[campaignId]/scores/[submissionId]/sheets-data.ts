import { exactMaxOf } from '@/domain/campaigns/counting';
import { isGroup } from '@/domain/campaigns/group-rule';
import { readGroupFloors, readTiers, type Tier } from '@/domain/campaigns/result-rule';
import { formatExact, formatWeight, weightUnit } from '@/domain/campaigns/weight';
import { formatHundredths, formatHundredthsShort as short, formatShare } from '@/domain/numbers/hundredths';
import { roundHalfUpDiv } from '@/domain/numbers/rounding';
import { seatLabels } from '@/domain/people/labels';
import { type DossierSheets, isEnterable, type SheetLine } from '@/domain/reviews/dossier-sheets';
import { conflictLabels, countingLabel, queueLabels, rankLabel, tierWords, tieSentence, verdictLabel } from '@/domain/reviews/labels';
import { exactTotalOf, type Scores, totalOf } from '@/domain/reviews/rubric';
import { needsThird, outcomeOf, spreadOf, type ValidSheet } from '@/domain/reviews/scoring';
import { dayOf } from '@/domain/time/calendar';
import { formatDateTime, formatDay } from '@/domain/time/format';
import { findingLines } from '@/app/(portal)/reviews/[submissionId]/likeness/view';
import { apartOf } from './apart-data';
import type { ExplanationProps, Step } from './explanation';
import type { LineAct, LineState, SheetsProps } from './sheets-view';

// What the page shows, as plain words.

type Outcome = NonNullable<DossierSheets['outcome']>;

export function sheetsProps(data: DossierSheets): SheetsProps {
  const { campaign, dossier, lines, keeper, whyNotType, outcome, findings } = data;
  const isOpen = campaign.status === 'SCORING';
  return {
    href: `/campaigns/${campaign.id}/scores/${dossier.id}`, code: dossier.code, isOpen,
    lines: lines.map((line) => [line.fullName, seatLabels[line.seat], line.ended, isOpen ? stateOf(line) : finalState(line), noteOf(line), isOpen && keeper ? actOf(line, whyNotType === null) : null]),
    findings: findings ? findingLines(findings) : [],
    explanation: outcome ? explanationOf(data, outcome) : null,
  };
}

function stateOf(line: SheetLine): LineState {
  if (line.conflict?.level === 'hard') return ['no', 'mute', queueLabels.conflict];
  if (line.status === 'CLOSED') return ['ok', 'good', `Đã chốt${line.round === 2 ? ' lượt 2' : ''}${line.closedAt ? ` lúc ${formatDateTime(line.closedAt)}` : ''}`];
  if (line.round === 2) return ['p3', 'warn', line.status === 'VOID' ? 'Phiếu lượt 2 đã hủy, chờ nhập lại' : 'Lượt 2, chưa chốt lại'];
  if (line.status === 'DRAFT') return ['p3', 'warn', queueLabels.draft];
  return ['draft', 'mute', line.status === 'VOID' ? 'Phiếu đã hủy, chờ nhập lại' : queueLabels.open];
}

/** After scoring has closed nothing is under way: what was not closed by then does not count. */
function finalState(line: SheetLine): LineState {
  if (line.status === 'CLOSED' || line.conflict?.level === 'hard') return stateOf(line);
  return ['draft', 'mute', line.round === 2 ? 'Không chốt lại lượt 2' : 'Không chốt, không tính'];
}

function noteOf(line: SheetLine): string {
  return [
    line.conflict ? conflictLabels[line.conflict.cause] : '',
    line.onPaper && line.paperSignedOn ? `Nhập từ phiếu giấy ký ngày ${formatDay(dayOf(line.paperSignedOn))}` : '',
    line.reopenReason ? `${line.status === 'VOID' ? 'Lý do hủy' : line.round === 2 ? 'Lý do chấm lượt 2' : 'Lý do mở lại'}: ${line.reopenReason}` : '',
  ].filter(Boolean).join('. ');
}

function actOf(line: SheetLine, types: boolean): LineAct | null {
  if (isEnterable(line)) return types ? ['paper', line.seatId] : null;
  if (line.status !== 'CLOSED' || !line.sheetId || line.conflict?.level === 'hard') return null;
  return [line.onPaper ? 'void' : 'reopen', line.sheetId];
}

function explanationOf(data: DossierSheets, outcome: Outcome): ExplanationProps {
  const { row, result, sheets } = outcome;
  const { rubric } = data;
  const dropped = (seatId: string): string => (result.dropped?.highest === seatId ? 'Cao nhất, không tính' : result.dropped?.lowest === seatId ? 'Thấp nhất, không tính' : '');
  return {
    sub: `Hạng: ${rankLabel(row.rank, row.tied)}. ${result.extra === null ? 'Điểm trung bình' : 'Điểm cuối cùng'}: ${row.mean === null ? 'chưa có' : formatHundredths(row.mean)}. ${verdictLabel(row, data.campaign)}.`,
    steps: stepsOf(data, outcome),
    criteria: rubric.map((line) => [line.name, countingLabel(line)].filter(Boolean).join(', ')),
    sheets: sheets.map(({ seatId, fullName, scores, comment, round, first }) => [fullName, [dropped(seatId), roundNote(rubric, round, first)].filter(Boolean).join('. '), rubric.map(({ id }) => short(scores[id] ?? 0)), exactWords(rubric, scores), comment]),
    means: rubric.map(({ id }) => {
      const mean = result.criteria.find(({ criterionId }) => criterionId === id)?.mean;
      return mean === undefined ? '–' : formatHundredths(mean);
    }),
    // Of the sheets: with a component from outside the result is another figure.
    mean: row.mean === null ? '–' : formatHundredths(result.extra === null ? row.mean : roundHalfUpDiv(result.exactSum, result.counted * weightUnit)),
    apart: apartOf(rubric, sheets),
  };
}

const exactWords = (rubric: DossierSheets['rubric'], scores: Scores): string => formatExact(exactTotalOf(rubric, scores));

/** "Lượt 2 (lượt 1: 80)"; '' for a dossier scored once. */
const roundNote = (rubric: DossierSheets['rubric'], round: number, first: Outcome['sheets'][number]['first']): string =>
  first === null ? '' : round === 2 ? `Lượt 2 (lượt 1: ${short(totalOf(rubric, first))})` : 'Lượt 1, không chốt lại';

/** Which sheets of a dossier scored once more are taken. */
function roundStep({ round }: DossierSheets, { sheets }: Outcome): Step[] {
  if (!round) return [];
  const named = (rows: Outcome['sheets']) => rows.map(({ fullName }) => fullName).join(', ');
  const [second, first] = [sheets.filter((sheet) => sheet.round === 2), sheets.filter((sheet) => sheet.round !== 2)];
  return [[true, 'Chấm lượt 2', [
    `Mở ngày ${formatDay(dayOf(round.at))}. Lý do: ${round.reason.replace(/[.。]+$/u, '')}.`,
    second.length > 0 ? `Tính phiếu lượt 2 của ${named(second)}.` : 'Không ai chốt lại.',
    first.length > 0 ? `Tính phiếu lượt 1 của ${named(first)}.` : '',
  ].filter(Boolean).join(' ')]];
}

function stepsOf(data: DossierSheets, outcome: Outcome): Step[] {
  return [...roundStep(data, outcome), ...countingSteps(data, outcome)];
}

function countingSteps({ campaign, rubric, lines }: DossierSheets, { result, row, sheets }: Outcome): Step[] {
  const out = lines.filter((line) => line.conflict?.level === 'hard').length;
  const away = out > 0 ? ` ${out} thành viên không tham gia chấm (có liên quan).` : '';
  const enough: Step = [result.sheets > 0 && result.sheets >= campaign.minSheets, 'Phiếu được tính', `${result.sheets} phiếu đã chốt, cần ít nhất ${campaign.minSheets}.${away}`];
  if (result.mean === null) return [enough, ...thirdStep(campaign, rubric, sheets)];
  const counting = sheets.filter(({ seatId }) => seatId !== result.dropped?.highest && seatId !== result.dropped?.lowest).map(({ scores }) => exactWords(rubric, scores));
  const dropped: Step[] = result.dropped ? [[true, 'Bỏ phiếu cao nhất và thấp nhất', `Có ${result.sheets} phiếu, kế hoạch bỏ một phiếu cao nhất và một phiếu thấp nhất; còn ${result.counted} phiếu.`]] : [];
  const sum = `(${counting.join(' + ')}) : ${result.counted} = ${formatExact(result.exactSum)} : ${result.counted}`;
  const mean: Step[] = result.extra === null
    ? [[true, 'Điểm trung bình', counting.length === 1 ? `Tính một phiếu: ${counting[0]}, làm tròn hai chữ số thập phân là ${formatHundredths(result.mean)}.` : `${sum} = ${formatHundredths(result.mean)}, làm tròn hai chữ số thập phân.`]]
    : outsideSteps(campaign, exactMaxOf(rubric), { sum, counted: result.counted, points: result.exactSum, value: result.extra, final: result.mean });
  const pass: Step = [result.mean >= campaign.passMark, 'Ngưỡng công nhận', `${formatHundredths(result.mean)} ${result.mean >= campaign.passMark ? 'đạt' : 'thấp hơn'} ngưỡng ${short(campaign.passMark)} điểm.`];
  const floors = rubric.filter(({ floorScore }) => floorScore > 0).map((line): Step => {
    const found = result.criteria.find(({ criterionId }) => criterionId === line.id);
    return [!found?.belowFloor, `Điểm sàn ${line.name.toLowerCase()}`, `Trung bình ${found ? formatHundredths(found.mean) : '–'} trên mọi phiếu hợp lệ, điểm sàn ${short(line.floorScore)}: ${found?.belowFloor ? 'chưa đạt' : 'đạt'}.`];
  });
  const groupFloors = readGroupFloors(campaign.groupFloors).map(({ group, from }): Step => {
    const found = result.groups.find(({ name }) => isGroup(name, group));
    return [!found?.belowFloor, `Điểm sàn nhóm ${group}`, `Trung bình tổng điểm của nhóm ${found ? formatHundredths(found.mean) : '–'} trên mọi phiếu hợp lệ, điểm sàn ${short(from)}: ${found?.belowFloor ? 'chưa đạt' : 'đạt'}.`];
  });
  return [enough, ...weightStep(rubric), ...dropped, ...mean, pass, ...floors, ...groupFloors, ...afterwards(campaign, row, result.groups)];
}

/** Mean of the sheets, points from outside, and both together: one fraction, rounded once. */
function outsideSteps({ extraName, extraWeight, extraMax }: DossierSheets['campaign'], scale: number, of: { sum: string; counted: number; points: number; value: number; final: number }): Step[] {
  const [weight, max] = [extraWeight ?? 0, extraMax ?? 0];
  return [
    [true, 'Trung bình các phiếu', `${of.sum}, giữ nguyên phân số, chưa làm tròn.`],
    [true, `Điểm ${extraName}`, `${short(of.value)} trên ${short(max)}, đổi sang thang ${formatExact(scale)} điểm: ${short(of.value)} × ${formatExact(scale)} : ${short(max)}.`],
    [true, 'Điểm cuối cùng', `${formatShare(weightUnit - weight)} × (${formatExact(of.points)} : ${of.counted}) + ${formatShare(weight)} × (${short(of.value)} × ${formatExact(scale)} : ${short(max)}) = ${formatHundredths(of.final)}, làm tròn hai chữ số thập phân một lần ở đây.`],
  ];
}

/** How one sheet is added up, where that is more than adding. */
function weightStep(rubric: DossierSheets['rubric']): Step[] {
  const counted = rubric.filter((line) => line.counted);
  if (counted.every(({ weight }) => weight === weightUnit)) return [];
  return [[true, 'Điểm của một phiếu', `${counted.map(({ name, weight }) => `${name} × ${formatWeight(weight)}`).join(' + ')}. Cộng đúng, không làm tròn.`]];
}

function exactSpread(rubric: DossierSheets['rubric'], sheets: readonly ValidSheet[]): number {
  const totals = sheets.map(({ scores }) => exactTotalOf(rubric, scores));
  return Math.max(...totals) - Math.min(...totals);
}

/** Why two sheets alone make no result. */
function thirdStep({ thirdScorerFrom }: DossierSheets['campaign'], rubric: DossierSheets['rubric'], sheets: readonly ValidSheet[]): Step[] {
  const spread = spreadOf(rubric, sheets);
  if (thirdScorerFrom === null || spread === null || !needsThird(sheets.length, spread, { thirdScorerFrom })) return [];
  return [[false, 'Người chấm thứ ba', `Hai phiếu ${sheets.map(({ scores }) => exactWords(rubric, scores)).join(' và ')} chênh nhau ${formatExact(exactSpread(rubric, sheets))} điểm, quá ${short(thirdScorerFrom)} điểm: chờ phiếu thứ ba rồi mới tính kết quả.`]];
}

/** What the rule makes of the mean: the band below the pass mark, the place, the tier. */
function afterwards(campaign: DossierSheets['campaign'], row: Outcome['row'], groups: Outcome['result']['groups']): Step[] {
  const { supplementFrom, passMark, tieByCriteria, tieByFiling } = campaign;
  const tiers = readTiers(campaign.tiers);
  const own = tiers.find(({ name }) => name === row.tier);
  const band: Step[] = supplementFrom !== null && outcomeOf(row, campaign) === 'supplement'
    ? [[false, 'Hoàn thiện rồi chấm lại', `Từ ${short(supplementFrom)} đến dưới ${short(passMark)} điểm: tác giả hoàn thiện hồ sơ rồi chấm lại, chưa được công nhận.`]] : [];
  const tie: Step[] = tieByCriteria || tieByFiling ? [[true, 'Thứ hạng', `${tieSentence(campaign)}. Hạng: ${rankLabel(row.rank, row.tied)}.`]] : [];
  const tier: Step[] = tiers.length > 0 && row.passed
    ? [[row.tier !== '', 'Xếp loại', `${own ? tierWords(own) : `Chưa vào loại nào: ${tiers.map(tierWords).join('; ')}`}.${groupsAsked(tiers, groups)}`]] : [];
  return [...band, ...tie, ...tier];
}

/** The means of the groups that tiers ask for. */
function groupsAsked(tiers: readonly Tier[], groups: Outcome['result']['groups']): string {
  const asked = groups.filter(({ name }) => tiers.some(({ group = '' }) => group !== '' && isGroup(group, name)));
  return asked.length > 0 ? ` Trung bình nhóm: ${asked.map(({ name, mean }) => `${name} ${formatHundredths(mean)}`).join('; ')}.` : '';
}
