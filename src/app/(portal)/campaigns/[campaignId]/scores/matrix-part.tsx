import { Fragment } from 'react';
import { formatHundredths, formatHundredthsShort } from '@/domain/numbers/hundredths';
import { formatInteger } from '@/domain/numbers/integers';
import { seatLabels } from '@/domain/people/labels';
import { passedShort, placesLabel } from '@/domain/reviews/labels';
import type { Cell, Matrix, MatrixRow } from '@/domain/reviews/matrix-queries';
import { type Ranking, type RankingFilter, rankingPageSize } from '@/domain/reviews/ranking-queries';
import { StatusText, Tag } from '@/ui/badge';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { Anchor, TextLink } from '@/ui/link';
import { Pager } from '@/ui/pager';
import { Table, Td, Th } from '@/ui/table';
import { LinkTabs } from '@/ui/tabs';
import { AllRows } from './all-rows';

const filters = [['', 'Tất cả'], ['discuss', 'Cần thảo luận'], ['passed', 'Đủ điều kiện'], ['failed', 'Chưa đủ điều kiện']] as const;

export const filterOf = (show: string | undefined): RankingFilter => filters.find(([key]) => key === show)?.[0] ?? '';

/** After scoring is closed: every member's total beside the mean and the rank. `whole`: all of it on one table, when asked for. */
export function MatrixPart({ ranking, whole, show }: { ranking: Ranking; whole: Matrix | null; show: RankingFilter }) {
  const { campaign, rows, seats, wideFrom, counts, page, total, belowFrom } = ranking;
  const base = `/campaigns/${campaign.id}/scores`;
  const hrefOf = (key: string, number = 1) => `${base}?show=${key}${number > 1 ? `&page=${number}` : ''}`;
  if (counts.all === 0) return <EmptyState title="Chưa có kết quả">Không có hồ sơ nào đủ điều kiện chấm khi đóng chấm điểm.</EmptyState>;
  return (
    <div className="space-y-4">
      <Summary ranking={ranking} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <LinkTabs label="Lọc bảng điểm" items={filters.map(([key, label]) => ({ href: hrefOf(key), label, count: key === '' ? counts.all : counts[key], current: key === show && !whole }))} />
        {counts.all > rankingPageSize ? <TextLink href={whole ? base : `${base}?all=1`}>{whole ? 'Xem theo trang' : `Xem cả ${formatInteger(counts.all)} hồ sơ trên một bảng`}</TextLink> : null}
      </div>
      {whole ? (
        <AllRows base={base} seats={seats.map(({ fullName }) => fullName)} rows={whole.rows.map(compact)} />
      ) : (
        <Table caption="Điểm của từng thành viên cho từng hồ sơ, xếp theo thứ hạng" cards={false} foot={total > rankingPageSize ? <Pager page={page} total={total} hrefOf={(number) => hrefOf(show, number)} noun="hồ sơ" /> : undefined}>
          <thead>
            <tr>
              <Th align="right">Hạng</Th>
              <Th>Hồ sơ</Th>
              {seats.map((seat) => <Th key={seat.id} align="right" title={`${seat.fullName}, ${seatLabels[seat.seat]}`}>{seat.fullName.split(' ').slice(-2).join(' ')}</Th>)}
              <Th align="right">Trung bình</Th>
              <Th align="right">Chênh</Th>
              <Th>Kết quả</Th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Fragment key={row.submissionId}>
                {row.submissionId === belowFrom ? <PassMarkRow ranking={ranking} /> : null}
                <Row row={row} ranking={ranking} base={base} />
              </Fragment>
            ))}
          </tbody>
        </Table>
      )}
      <ul className="space-y-1 text-sm text-ink-2">
        <li>Điểm trung bình bằng nhau thì đồng hạng; hạng kế tiếp bỏ qua số hồ sơ đồng hạng.</li>
        {campaign.dropExtremesFrom > 0 ? <li>Từ {Math.max(3, campaign.dropExtremesFrom)} phiếu trở lên bỏ một phiếu cao nhất và một phiếu thấp nhất khi tính trung bình; điểm sàn xét trên mọi phiếu.</li> : null}
        <li>Chênh lệch lớn khi điểm cao nhất và thấp nhất cách nhau từ {formatHundredthsShort(wideFrom)} điểm; chỉ để Hội đồng thảo luận, không làm đổi điểm.</li>
        <li>Hồ sơ mà người xem có liên quan không có trong bảng, cách đếm và thứ hạng này.</li>
      </ul>
    </div>
  );
}

const compact = (row: MatrixRow): [string, string, string, string, string, boolean, Cell[]] => [
  row.submissionId, row.code, row.title, placesLabel(row.rank, row.tied), row.mean === null ? '–' : formatHundredths(row.mean), row.passed, row.cells,
];

function Summary({ ranking: { counts, campaign } }: { ranking: Ranking }) {
  const stats: [number, string][] = [
    [counts.passed, 'Đủ điều kiện công nhận'],
    [counts.below, `Dưới ${formatHundredthsShort(campaign.passMark)} điểm`],
    [counts.floors, 'Có tiêu chí dưới sàn'],
    [counts.wide, 'Chênh lệch lớn'],
    [counts.tied, 'Đồng hạng'],
  ];
  return (
    <Card aria-label="Tổng hợp">
      <dl className="grid grid-cols-2 sm:grid-cols-5 sm:divide-x sm:divide-line">
        {stats.map(([count, words]) => (
          <div key={words} className="px-4 py-3"><dt className="text-sm text-ink-2">{words}</dt><dd className="num text-xl font-semibold">{count}</dd></div>
        ))}
      </dl>
    </Card>
  );
}

/** Where the mark of the plan cuts the ranking. */
function PassMarkRow({ ranking: { counts, seats, campaign } }: { ranking: Ranking }) {
  return (
    <tr>
      <td colSpan={seats.length + 5} className="border-y-2 border-bad-line bg-sunken">
        <strong className="font-semibold">Ngưỡng công nhận: {formatHundredthsShort(campaign.passMark)} điểm</strong> · <span className="num">{formatInteger(counts.above)}</span> hồ sơ phía trên, <span className="num">{formatInteger(counts.all - counts.above)}</span> hồ sơ phía dưới
      </td>
    </tr>
  );
}

function Row({ row, ranking, base }: { row: MatrixRow; ranking: Ranking; base: string }) {
  const totals = row.cells.filter((cell): cell is number => typeof cell === 'number');
  const wide = row.spread !== null && row.spread >= ranking.wideFrom;
  return (
    <tr>
      <Td align="right" nowrap><strong className="font-semibold">{placesLabel(row.rank, row.tied)}</strong></Td>
      <th scope="row" className="min-w-56">
        <Anchor href={`${base}/${row.submissionId}`} className="font-medium underline-offset-3 hover:underline">{row.title}</Anchor>
        <span className="block text-xs text-ink-3">{row.code} · {row.unitName}</span>
        {row.tied > 1 ? <Tag tone="info">Đồng hạng {row.rank}</Tag> : null} {wide ? <Tag tone="warn">Chênh lệch lớn</Tag> : null}
      </th>
      {row.cells.map((cell, index) => (
        <Td key={ranking.seats[index]?.id} align="right">
          {cell === 'x' ? <span className="text-xs text-ink-3">không tham gia</span> : cell === '-' ? <span className="text-xs text-ink-3">không có phiếu</span> : formatHundredthsShort(cell)}
          {wide && (cell === Math.max(...totals) || cell === Math.min(...totals)) ? <span className="block text-xs text-warn-ink">{cell === Math.max(...totals) ? 'cao nhất' : 'thấp nhất'}</span> : null}
        </Td>
      ))}
      <Td align="right"><strong className="font-semibold">{row.mean === null ? '–' : formatHundredths(row.mean)}</strong></Td>
      <Td align="right">{row.spread === null ? '–' : formatHundredthsShort(row.spread)}</Td>
      <Td className="min-w-40">
        <StatusText glyph={row.passed ? 'ok' : 'no'} tone={row.passed ? 'good' : 'mute'}>{passedShort(row.mean, row.passed)}</StatusText>
        <span className="block text-xs text-ink-3">{whyOf(row, ranking)}</span>
      </Td>
    </tr>
  );
}

function whyOf(row: MatrixRow, { campaign, rubric }: Ranking): string {
  const floors = row.criteria.filter(({ belowFloor }) => belowFloor).map(({ criterionId }) => rubric.find(({ id }) => id === criterionId)?.name.toLowerCase() ?? '');
  return [
    row.mean === null ? `${row.sheets}/${campaign.minSheets} phiếu` : row.mean < campaign.passMark ? `dưới ${formatHundredthsShort(campaign.passMark)} điểm` : '',
    floors.length > 0 ? `${floors.join(', ')} dưới sàn` : '',
  ].filter(Boolean).join('; ');
}
