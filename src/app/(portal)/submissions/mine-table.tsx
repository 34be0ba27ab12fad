'use client';

import type { DossierState } from '@/domain/submissions/labels';
import { TextLink } from '@/ui/link';
import { Pager } from '@/ui/pager';
import { StateBadge } from '@/ui/state-badge';
import { RowTh, Table, Td, Th } from '@/ui/table';

export type MineLine = { id: string; title: string; sub: string; state: DossierState; next: string; at: string };

type Props = { lines: readonly MineLine[]; q: string; page: number; total: number };

export function MineTable({ lines, q, page, total }: Props) {
  const hrefOf = (next: number) => `/submissions?${new URLSearchParams({ ...(q ? { q } : {}), page: String(next) })}`;
  return (
    <Table caption="Sáng kiến của tôi" foot={<Pager page={page} total={total} hrefOf={hrefOf} noun="hồ sơ" />}>
      <thead>
        <tr>
          <Th>Sáng kiến, giải pháp</Th>
          <Th>Tình trạng</Th>
          <Th>Bước tiếp theo</Th>
          <Th>Sửa lần cuối</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, title, sub, state, next, at }) => (
          <tr key={id}>
            <RowTh sub={sub}>
              <TextLink look="title" href={`/submissions/${id}`}>
                {title}
              </TextLink>
            </RowTh>
            <Td label="Tình trạng">
              <StateBadge state={state} />
            </Td>
            <Td label="Bước tiếp theo">{next}</Td>
            <Td label="Sửa lần cuối" nowrap>
              {at}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
