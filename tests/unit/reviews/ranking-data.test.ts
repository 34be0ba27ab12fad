import { expect, test } from 'vitest';
import type { Cell, MatrixRow } from '@/domain/reviews/ranking-lines';
import type { Ranking } from '@/domain/reviews/ranking-queries';
import { filterOf, matrixProps, rankingProps } from '@/app/(portal)/campaigns/[campaignId]/scores/ranking-data';

const row = (submissionId: string, cells: Cell[], more: Partial<MatrixRow> = {}): MatrixRow => ({
  submissionId, code: `BB-2026-${submissionId}`, title: 'Sổ tay', unitName: 'Trạm Y tế', sheets: 2, mean: 7850, rank: 1, tied: 1, passed: true, spread: 0, tier: '', floors: [], cells, ...more,
});

function ranking(rows: MatrixRow[], belowFrom: string | null = null): Ranking {
  const person = { accountId: null, foldedName: '', jobTitle: '', unitId: null, unitName: '', foldedUnitName: '', scores: true, votes: true, endedAt: null };
  return {
    campaign: {
      id: 'c', status: 'SCORED', version: 1, year: 2026, title: 'Đợt 2026', submissionClosesAt: null, scoringClosesAt: null, scoringOpenedAt: null, scoredAt: null, passMark: 7000, minSheets: 3,
      scorersPerDossier: null, dropExtremesFrom: 0, supplementFrom: null, thirdScorerFrom: null, secondRoundFrom: null, tieByCriteria: false, tieByFiling: false, tiers: [], groupFloors: [], extraName: '', extraWeight: null, extraMax: null, sameUnitRule: 'SOFT', councilName: '', councilDecisionNumber: '', councilDecisionOn: null,
    },
    seats: [{ ...person, id: 's1', fullName: 'Võ Thị Hồng Gấm', seat: 'member', position: 1 }, { ...person, id: 's2', fullName: 'Phạm Văn Lợi', seat: 'chair', position: 2 }],
    rubric: [{ id: 'k', name: 'Tính mới', guidance: '', minScore: 0, maxScore: 3000, floorScore: 1500, stepScore: 50, weight: 10_000, counted: true, groupName: '', commentBelow: null, commentAbove: null, bands: [] }],
    wideFrom: 2000, gone: [], proposalSigned: false, rows, page: 1, total: 5000, belowFrom,
    counts: { all: 5000, discuss: 1, passed: 2, failed: 4998, below: 3, above: 1234, floors: 4, wide: 5, tied: 6 },
  };
}

test('a row in words: the ends are named only where they are wide apart', () => {
  const near = rankingProps(ranking([row('a', [7850, 7800])]), '').rows[0];
  expect(near).toEqual(['a', '1', 'Sổ tay', 'BB-2026-a · Trạm Y tế', '', false, '78,5|78', '78,50', '0', true, 'Đủ điều kiện', '']);
  const wide = rankingProps(ranking([row('b', [9000, 6050], { spread: 2950, rank: 2, tied: 3 })]), '').rows[0];
  expect(wide?.slice(1, 7)).toEqual(['2–4', 'Sổ tay', 'BB-2026-b · Trạm Y tế', 'Đồng hạng 2', true, '90 cao nhất|60,5 thấp nhất']);
});

test('why a dossier does not pass: too few sheets, the mark, a floor; why a cell is empty', () => {
  const of = (more: Partial<MatrixRow>) => rankingProps(ranking([row('a', ['x', '-'], { passed: false, ...more })]), 'failed').rows[0];
  expect(of({ mean: null, rank: null, tied: 0, spread: null })?.slice(6)).toEqual(['không tham gia|–', '–', '–', false, 'Chưa đủ số phiếu', '2/3 phiếu']);
  expect(of({ mean: 6999, floors: ['k'] })?.[11]).toBe('dưới 70 điểm; tính mới dưới sàn');
});

test('the line of the mark stands before the first row it cuts off', () => {
  const { cut, whole, tabs } = rankingProps(ranking([row('a', []), row('b', [])], 'b'), 'passed');
  expect(cut).toEqual({ at: 1, mark: 'Ngưỡng công nhận: 70 điểm', around: '1.234 hồ sơ phía trên, 3.766 hồ sơ phía dưới' });
  expect(whole).toBe('Xem cả 5.000 hồ sơ trên một bảng');
  expect(tabs.map(([key, , count, current]) => [key, count, current])).toEqual([['', 5000, false], ['discuss', 1, false], ['passed', 2, true], ['failed', 4998, false]]);
  expect(rankingProps(ranking([row('a', [])]), '').cut).toBeNull();
});

test('beyond twelve members a row names the sheets it has, and the page has one column for them', () => {
  const few = ranking([row('a', ['x', '-', 9000, 6050], { spread: 2950 })]);
  const [gam, loi] = few.seats;
  if (!gam || !loi) throw new Error('two seats were made');
  const seats = [gam, loi, gam, loi, ...Array.from({ length: 9 }, () => loi)];
  const many = rankingProps({ ...few, seats }, '');
  expect([many.seats, many.rows[0]?.[6]]).toEqual([null, 'Hồng Gấm không tham gia; Hồng Gấm 90 cao nhất; Văn Lợi 60,5 thấp nhất']);
  expect(rankingProps({ ...few, seats: seats.slice(0, 12) }, '').seats?.[0]).toEqual(['Hồng Gấm', 'Võ Thị Hồng Gấm, Ủy viên Hội đồng']);
});

test('the matrix packs a dossier a line', () => {
  const { lines, caption, total } = matrixProps(ranking([row('a', [7850, '-']), row('b', ['x', 0], { mean: null, rank: null, tied: 0, passed: false })]), 'Lập lúc 7 giờ');
  expect(lines.split('\n').map((line) => line.split('\t'))).toEqual([['a', 'BB-2026-a', 'Sổ tay', '1', '7850', '1', '7850|'], ['b', 'BB-2026-b', 'Sổ tay', '–', '', '0', 'x|0']]);
  expect([caption, total]).toEqual(['Bảng điểm và xếp hạng: Đợt 2026. Lập lúc 7 giờ.', 5000]);
});

test('a filter nobody knows shows all', () => expect(['discuss', 'nothing', undefined].map(filterOf)).toEqual(['discuss', '', '']));

test('an outcome of its own is said in the page, and packed behind the row of the one table', () => {
  const judged = ranking([row('a', [8600], { mean: 8600, tier: 'Loại A' }), row('b', [6500], { mean: 6500, passed: false }), row('c', [9000, 7000], { mean: null, rank: null, tied: 0, passed: false, spread: 2000 }), row('d', [5000], { mean: 5000, passed: false })]);
  judged.campaign = { ...judged.campaign, supplementFrom: 6000, thirdScorerFrom: 1000 };
  expect(rankingProps(judged, '').rows.map((line) => line[10])).toEqual(['Đủ điều kiện, Loại A', 'Hoàn thiện rồi chấm lại', 'Chờ người chấm thứ ba', 'Chưa đủ điều kiện']);
  expect(matrixProps(judged, 'Lập lúc 7 giờ').lines.split('\n').map((line) => line.split('\t')[7])).toEqual(['Đủ điều kiện, Loại A', 'Hoàn thiện rồi chấm lại', 'Chờ người chấm thứ ba', undefined]);
});
