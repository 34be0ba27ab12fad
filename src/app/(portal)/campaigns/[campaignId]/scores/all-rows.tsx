'use client';

import { useState } from 'react';
import { formatHundredthsShort } from '@/domain/numbers/hundredths';

type Cell = number | 'x' | '-';
/** Id, code, title, places, mean, passed, totals: short, since there may be 2.000 of them. */
type Row = [string, string, string, string, string, boolean, Cell[]];

// A region that scrolls must be reachable by keyboard.
const scrolls = { role: 'region', tabIndex: 0, 'aria-label': 'Cả bảng điểm' };

/** The whole matrix on one page: the rows come as plain data and are drawn here, a screenful at a time. */
export function AllRows({ base, seats, rows }: { base: string; seats: string[]; rows: Row[] }) {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(300);
  const wanted = query.trim().toLowerCase();
  const found = wanted === '' ? rows : rows.filter(([, code, title]) => `${code} ${title}`.toLowerCase().includes(wanted));
  return (
    <div>
      <label className="mb-3 block max-w-80 text-sm">
        Tìm theo mã hoặc tên
        <input type="search" className="control mt-1" value={query} onChange={(event) => setQuery(event.target.value)} />
      </label>
      <div {...scrolls} className="max-h-[80dvh] overflow-auto rounded-md border border-line bg-surface print:max-h-none">
        <table className="data-table">
          <caption className="sr-only">Cả bảng điểm</caption>
          <thead className="sticky top-0 z-10">
            <tr>
              <th scope="col" data-align="right">Hạng</th>
              <th scope="col">Hồ sơ</th>
              {seats.map((name) => <th key={name} scope="col" data-align="right" title={name}>{name.split(' ').slice(-2).join(' ')}</th>)}
              <th scope="col" data-align="right">TB</th>
              <th scope="col">Kết quả</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, shown).map(([id, code, title, places, mean, passed, cells]) => (
              <tr key={id}>
                <td data-align="right">{places}</td>
                <th scope="row"><a href={`${base}/${id}`} className="num underline-offset-3 hover:underline">{code}</a> {title}</th>
                {cells.map((cell, index) => <td key={seats[index]} data-align="right">{typeof cell === 'number' ? formatHundredthsShort(cell) : cell === 'x' ? 'k.t.g.' : '–'}</td>)}
                <td data-align="right"><strong>{mean}</strong></td>
                <td>{passed ? 'Đủ điều kiện' : 'Chưa đủ điều kiện'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-sm text-ink-2">
        Đang hiện {Math.min(shown, found.length)}/{found.length} hồ sơ. “k.t.g.”: không tham gia chấm (có liên quan).{' '}
        {shown < found.length ? <button type="button" className="min-h-6 text-action-ink underline underline-offset-3" onClick={() => setShown(found.length)}>Hiện hết</button> : null}
      </p>
    </div>
  );
}
