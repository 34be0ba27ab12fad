'use client';

import type { ReactNode } from 'react';
import { TextLink } from '@/ui/link';
import { RowTh, Table, Td, Th } from '@/ui/table';
import type { EntryRow } from './view';

export function EntryTable({ rows, foot }: { rows: readonly EntryRow[]; foot: ReactNode }) {
  return (
    <Table caption="Sáng kiến trong kho" foot={foot}>
      <thead>
        <tr><Th>Sáng kiến</Th><Th>Đơn vị</Th><Th align="right">Năm</Th><Th>Cấp</Th><Th>Nguồn</Th><Th>Hiển thị</Th></tr>
      </thead>
      <tbody>
        {rows.map(({ id, href, title, authors, unit, year, level, source, shown, why }) => (
          <tr key={id}>
            <RowTh sub={authors}><TextLink look="title" href={href}>{title}</TextLink></RowTh>
            <Td label="Đơn vị">{unit || '–'}</Td>
            <Td label="Năm" align="right">{year}</Td>
            <Td label="Cấp" nowrap>{level}</Td>
            <Td label="Nguồn">{source}</Td>
            <Td label="Hiển thị">{shown}{why ? <span className="block text-sm text-ink-3">{why}</span> : null}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
