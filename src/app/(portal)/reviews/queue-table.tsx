'use client';

import { queueLabels, type QueueState } from '@/domain/reviews/labels';
import { StatusText, Tag } from '@/ui/badge';
import type { GlyphName } from '@/ui/glyph';
import { TextLink } from '@/ui/link';
import { RowTh, Table, Td, Th } from '@/ui/table';
import type { Tone } from '@/ui/tone';
import type { QueueRow } from './view';

const looks: Record<QueueState, [GlyphName, Tone]> = { open: ['draft', 'mute'], draft: ['p3', 'warn'], closed: ['ok', 'good'], conflict: ['no', 'mute'] };

/** One's own queue. A dossier with a hard conflict stands there by its name only: no way leads to it. */
export function QueueTable({ items }: { items: readonly QueueRow[] }) {
  return (
    <Table caption="Hồ sơ được phân công chấm" bare>
      <thead>
        <tr>
          <Th>Mã</Th>
          <Th>Hồ sơ</Th>
          <Th>Phiếu của tôi</Th>
          <Th align="right">Tổng điểm</Th>
          <Th hidden>Mở</Th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => {
          const [glyph, tone] = looks[item.state];
          const isMine = item.state !== 'conflict';
          return (
            <tr key={item.id}>
              <Td label="Mã" nowrap className="num">{item.code}</Td>
              <RowTh sub={isMine ? item.unit : undefined}>
                {isMine ? <TextLink look="title" href={`/reviews/${item.id}`}>{item.title}</TextLink> : item.title}
              </RowTh>
              <Td label="Phiếu của tôi">
                <StatusText glyph={glyph} tone={tone}>{queueLabels[item.state]}</StatusText>
                {item.second ? <span className="ml-2"><Tag tone="warn">Lượt 2</Tag></span> : null}
                {item.sameUnit ? <span className="ml-2"><Tag tone="info">Cùng đơn vị với tác giả</Tag></span> : null}
              </Td>
              <Td label="Tổng điểm" align="right">{item.total}</Td>
              <Td nowrap>
                {isMine ? <TextLink href={`/reviews/${item.id}`}>{item.open}</TextLink> : null}
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
