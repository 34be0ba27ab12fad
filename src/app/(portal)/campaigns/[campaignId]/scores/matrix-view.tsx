'use client';

import { type CSSProperties, memo, useDeferredValue, useEffect, useState } from 'react';
import { formatHundredths, formatHundredthsShort } from '@/domain/numbers/hundredths';
import { Button } from '@/ui/button';
import { TextLink } from '@/ui/link';
import { formatCount } from '@/ui/paging';
import { PrintButton } from '@/ui/print-button';
import { RankingHead, type RankingHeadProps, RankingNotes } from './ranking-head';

export type MatrixProps = RankingHeadProps & {
  caption: string; seats: string[];
  /** The first rows, a dossier a line, its parts apart by tabs; the browser fetches the others. */
  lines: string;
  /** How many there are in all. */
  total: number;
};

/** Drawn at once; the rest follows without holding up the page. */
const drawnAtOnce = 60;

// Rows are laid out as grids, which takes a table's meaning from it in some browsers: the roles say it again.
const roles = { table: { role: 'table' }, group: { role: 'rowgroup' }, row: { role: 'row' }, head: { role: 'columnheader' }, name: { role: 'rowheader' }, cell: { role: 'cell' } };
// A region that scrolls must be reachable by keyboard.
const scrolls = { role: 'region', tabIndex: 0, 'aria-label': 'Cả bảng điểm' };

/** The rows that came with the page, then all of them. */
function useAllLines({ base, lines, total }: MatrixProps) {
  const [whole, setWhole] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  const first = lines === '' ? [] : lines.split('\n');
  const isWhole = first.length >= total;
  useEffect(() => {
    if (isWhole) return;
    const gone = new AbortController();
    setFailed(false);
    fetch(`${base}/lines?try=${attempt}`, { signal: gone.signal })
      .then(async (answer) => (answer.ok ? setWhole(await answer.text()) : setFailed(true)))
      .catch(() => gone.signal.aborted || setFailed(true));
    return () => gone.abort();
  }, [base, isWhole, attempt]);
  return { all: whole === null ? first : whole.split('\n'), isLoading: !isWhole && whole === null && !failed, failed, tryAgain: () => setAttempt(attempt + 1) };
}

/** All dossiers × all members on one table, to be looked through, searched and printed. */
export function MatrixView(props: MatrixProps) {
  const { base, caption, seats, total, notes } = props;
  const [query, setQuery] = useState('');
  const { all, isLoading, failed, tryAgain } = useAllLines(props);
  const wanted = useDeferredValue(query).trim().toLowerCase();
  const found = wanted === '' ? all : all.filter((line) => namesOf(line).toLowerCase().includes(wanted));
  const drawn = useDeferredValue(found.length, Math.min(found.length, drawnAtOnce));
  const widths: CSSProperties & Record<`--${string}`, string> = {
    '--columns': `6.25rem minmax(16rem, 1fr) ${seats.map(() => '3.5rem').join(' ')} 4.25rem 9rem`, '--least': `${36 + seats.length * 3.5}rem`,
  };
  return (
    <div className="space-y-4">
      <RankingHead {...props} aside={<TextLink href={base}>Xem theo trang</TextLink>} />
      <div className="no-print flex flex-wrap items-end justify-between gap-3">
        <label className="block w-80 max-w-full text-sm">
          Tìm theo mã hoặc tên
          <input type="search" className="control mt-1" value={query} onChange={(event) => setQuery(event.target.value)} />
        </label>
        <PrintButton busy={isLoading || failed || drawn < found.length}>In bảng điểm</PrintButton>
      </div>
      <div {...scrolls} className="score-matrix" data-dense={seats.length > 12} style={widths}>
        <table {...roles.table} className="data-table">
          <caption>{caption}</caption>
          <thead {...roles.group}>
            <tr {...roles.row}>
              <th scope="col" {...roles.head}>Hạng</th>
              <th scope="col" {...roles.head}>Hồ sơ</th>
              {seats.map((name, index) => <th key={index} scope="col" {...roles.head} title={name}><span>{name.split(' ').slice(-2).join(' ')}</span></th>)}
              <th scope="col" {...roles.head}>TB</th>
              <th scope="col" {...roles.head}>Kết quả</th>
            </tr>
          </thead>
          <tbody {...roles.group}>{found.slice(0, drawn).map((line) => <Line key={line.slice(0, line.indexOf('\t'))} line={line} base={base} seats={seats.length} />)}</tbody>
        </table>
      </div>
      <p className="text-sm text-ink-2" role="status">{isLoading ? `Đang tải ${formatCount(total)} hồ sơ…` : found.length < all.length ? `Tìm thấy ${formatCount(found.length)} trong ${formatCount(all.length)} hồ sơ.` : `${formatCount(all.length)} hồ sơ.`}</p>
      {failed ? <p className="text-sm text-bad-ink" role="alert">Mới tải được {formatCount(all.length)} trong {formatCount(total)} hồ sơ. <Button size="sm" onClick={tryAgain}>Tải tiếp</Button></p> : null}
      <RankingNotes notes={['k.t.g.: không tham gia chấm (có liên quan). –: không có phiếu đã chốt.', ...notes]} />
    </div>
  );
}

const namesOf = (line: string): string => {
  const [, code, title] = line.split('\t', 3);
  return `${code} ${title}`;
};

const cellWords = (cell: string | undefined): string => (cell === 'x' ? 'k.t.g.' : cell ? formatHundredthsShort(Number(cell)) : '–');

const Line = memo(function Line({ line, base, seats }: { line: string; base: string; seats: number }) {
  const [id, code, title, places, mean, passed, totals = '', own] = line.split('\t');
  const cells = totals.split('|');
  return (
    <tr {...roles.row}>
      <td {...roles.cell}>{places}</td>
      <th scope="row" {...roles.name}><a href={`${base}/${id}`}>{code}</a> {title}</th>
      {Array.from({ length: seats }, (_, index) => <td key={index} {...roles.cell}>{cellWords(cells[index])}</td>)}
      <td {...roles.cell}>{mean ? formatHundredths(Number(mean)) : '–'}</td>
      <td {...roles.cell}>{own ? own : mean ? (passed === '1' ? 'Đủ điều kiện' : 'Chưa đủ điều kiện') : 'Chưa đủ số phiếu'}</td>
    </tr>
  );
});
