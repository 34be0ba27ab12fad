'use client';

import type { ReactNode } from 'react';
import { StatusText } from '@/ui/badge';
import { RowTh, Table, Td, Th } from '@/ui/table';
import type { ImportView } from './view';

export function PreviewLines({ rows, foot }: { rows: ImportView['rows']; foot: ReactNode }) {
  return (
    <Table caption="Các dòng của danh mục" bare foot={foot}>
      <thead><tr><Th align="right">Dòng</Th><Th>Sáng kiến</Th><Th>Đơn vị</Th><Th align="right">Năm</Th><Th>Cấp</Th><Th>Quyết định</Th><Th>Kiểm tra</Th></tr></thead>
      <tbody>
        {rows.map(({ line, title, authors, unit, year, level, decision, faults }) => (
          <tr key={line}>
            <Td label="Dòng" align="right">{line}</Td>
            <RowTh sub={authors}>{title}</RowTh>
            <Td label="Đơn vị">{unit || '–'}</Td>
            <Td label="Năm" align="right">{year}</Td>
            <Td label="Cấp" nowrap>{level}</Td>
            <Td label="Quyết định">{decision}</Td>
            <Td label="Kiểm tra">{faults ? <StatusText tone="bad" glyph="ask">{faults}</StatusText> : <StatusText tone="good" glyph="check">Được</StatusText>}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
