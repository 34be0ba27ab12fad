'use client';

import { Fragment } from 'react';
import { TextLink } from '@/ui/link';
import { Pager } from '@/ui/pager';
import { Table } from '@/ui/table';
import { RankingHead, RankingNotes, type RankingHeadProps } from './ranking-head';

/** Id, places, title, code and unit, tie, wide apart, cells joined by | (or, without columns, in words), mean, spread, passed, outcome, why. */
export type RankingRow = [string, string, string, string, string, boolean, string, string, string, boolean, string, string];

export type RankingProps = RankingHeadProps & {
  /** The way to the one table. */
  whole: string;
  show: string; rows: RankingRow[];
  /** Short and full name of each column; null: one column for all. */
  seats: [string, string][] | null;
  /** Where the mark of the plan cuts this page. */
  cut: { at: number; mark: string; around: string } | null;
  page: number; total: number; pageSize: number;
};

/** After scoring is closed: every member's total beside the mean and the rank. */
export function RankingView(props: RankingProps) {
  const { base, show, seats, rows, cut, page, total, pageSize, whole } = props;
  return (
    <div className="space-y-4">
      <RankingHead {...props} aside={<TextLink href={`${base}?all=1`}>{whole}</TextLink>} />
      <Table caption="Điểm của từng thành viên cho từng hồ sơ, xếp theo thứ hạng" cards={false} className="score-table" foot={total > pageSize ? <Pager page={page} total={total} hrefOf={(number) => `${base}?show=${show}${number > 1 ? `&page=${number}` : ''}`} noun="hồ sơ" /> : undefined}>
        <thead>
          <tr>
            <th scope="col">Hạng</th>
            <th scope="col">Hồ sơ</th>
            {seats ? seats.map(([short, full]) => <th key={full} scope="col" title={full}>{short}</th>) : <th scope="col" className="score-words">Điểm của thành viên</th>}
            <th scope="col">Trung bình</th>
            <th scope="col">Chênh</th>
            <th scope="col">Kết quả</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Fragment key={row[0]}>
              {cut?.at === index ? (
                <tr><td colSpan={(seats?.length ?? 1) + 5} className="border-y-2 border-bad-line bg-sunken"><strong>{cut.mark}</strong> · {cut.around}</td></tr>
              ) : null}
              {rowOf(row, base, seats !== null)}
            </Fragment>
          ))}
        </tbody>
      </Table>
      <RankingNotes notes={['–: không có phiếu đã chốt.', ...props.notes]} />
    </div>
  );
}

// A function, not a component: 50 rows of 30 cells are the whole cost of this page.
function rowOf([id, places, title, sub, tie, wide, cells, mean, spread, passed, outcome, why]: RankingRow, base: string, apart: boolean) {
  return (
    <tr>
      <td>{places}</td>
      <th scope="row">
        <a href={`${base}/${id}`}>{title}</a>
        <small>{sub}</small>
        {tie ? <em data-tone="info">{tie}</em> : null} {wide ? <em data-tone="warn">Chênh lệch lớn</em> : null}
      </th>
      {apart ? cells === '' ? null : cells.split('|').map((cell, index) => <td key={index}>{cell}</td>) : <td className="score-words">{cells || '–'}</td>}
      <td><strong>{mean}</strong></td>
      <td>{spread}</td>
      <td data-passed={passed}>{outcome}{why ? <small>{why}</small> : null}</td>
    </tr>
  );
}
