import type { OwedPaper, PaperTab } from '@/domain/submissions/receipt-queries';
import { formatDateTime } from '@/domain/time/format';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { Pager } from '@/ui/pager';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { owedWords, tabWords } from './view';

type Props = { rows: readonly OwedPaper[]; tab: PaperTab; dueAt: Date | null; now: Date; page: number; total: number; base: string };

/** Filed on the portal, and the paper is missing or came late: said, never blocking. */
export function OwedTable({ rows, tab, dueAt, now, page, total, base }: Props) {
  if (rows.length === 0) {
    return <EmptyState title={tab === 'missing' ? 'Hồ sơ nào cũng đã có bản giấy.' : 'Không có bản giấy nào đến sau hạn.'}>Danh sách chỉ để nhắc; thiếu bản giấy không chặn việc thẩm tra.</EmptyState>;
  }
  return (
    <Table caption={tabWords[tab]} foot={<Pager page={page} total={total} hrefOf={(each) => `${base}?list=${tab}&page=${each}`} noun="hồ sơ" />}>
      <thead>
        <tr>
          <Th>Hồ sơ</Th>
          <Th>Tác giả</Th>
          <Th>Đơn vị</Th>
          <Th>Nộp trên cổng</Th>
          <Th>Bản giấy</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { words, late } = owedWords(row, dueAt, now);
          return (
            <tr key={row.id}>
              <RowTh>
                <TextLink href={`/submissions/${row.id}`}>{row.title}</TextLink>
                <span className="num block text-sm font-normal text-ink-3">{row.code}</span>
              </RowTh>
              <Td label="Tác giả">{row.authors}</Td>
              <Td label="Đơn vị">{row.unitName}</Td>
              <Td label="Nộp trên cổng">{formatDateTime(row.filedAt)}</Td>
              <Td label="Bản giấy">
                <span className={late ? 'text-warn-ink' : 'text-ink-2'}>{words}</span>
              </Td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
