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
      <Head />
      <tbody>
        {lines.map((line) => <Line key={line.id} {...line} href={`/submissions/${line.id}`} />)}
      </tbody>
    </Table>
  );
}

/** Of other organizations, where somebody is a co-author or is asked to be one. */
export function ElsewhereTable({ lines }: { lines: readonly MineLine[] }) {
  return (
    <section aria-labelledby="elsewhere" className="mt-8">
      <h2 id="elsewhere" className="mb-3 text-lg font-semibold">Đồng tác giả ở cơ quan khác</h2>
      <Table caption="Đồng tác giả ở cơ quan khác">
        <Head />
        <tbody>
          {lines.map((line) => <Line key={line.id} {...line} href={`/submissions/elsewhere/${line.id}`} />)}
        </tbody>
      </Table>
    </section>
  );
}

const Head = () => (
  <thead>
    <tr>
      <Th>Sáng kiến, giải pháp</Th>
      <Th>Tình trạng</Th>
      <Th>Bước tiếp theo</Th>
      <Th>Sửa lần cuối</Th>
    </tr>
  </thead>
);

const Line = ({ href, title, sub, state, next, at }: MineLine & { href: string }) => (
  <tr>
    <RowTh sub={sub}>
      <TextLink look="title" href={href}>
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
);
