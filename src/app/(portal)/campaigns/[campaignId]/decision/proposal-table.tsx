import type { ReactNode } from 'react';
import { formatHundredths } from '@/domain/numbers/hundredths';
import { outcomeLabels, proposedLabels } from '@/domain/recognition/labels';
import type { ProposalRow } from '@/domain/recognition/queries';
import { StatusText, Tag } from '@/ui/badge';
import { Card, CardHead } from '@/ui/card';
import { TextLink } from '@/ui/link';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { votesText } from '@/documents/summary-list';

const looks = { RECOGNISED: ['star', 'gold'], SELECTED: ['ok', 'good'], NOT_RECOGNISED: ['no', 'mute'] } as const;

/** Every dossier with its points, place, votes and what is asked for it; best first, as the council ranked them. */
export function ProposalTable({ rows, published, actionOf }: { rows: readonly ProposalRow[]; published: boolean; actionOf?: (row: ProposalRow) => ReactNode }) {
  const labels = published ? outcomeLabels : proposedLabels;
  return (
    <Card aria-labelledby="list" className="mb-6">
      <CardHead id="list" title={published ? 'Kết quả đã công bố' : 'Danh sách đề nghị'} count={rows.length} aside={<p className="text-sm text-ink-3">Xếp theo điểm trung bình</p>} />
      <Table bare caption="Hồ sơ đã chấm, điểm trung bình, thứ hạng, phiếu đồng ý và đề nghị">
        <thead>
          <tr>
            <Th align="right">STT</Th>
            <Th className="w-full">Tên sáng kiến, tác giả, đơn vị</Th>
            <Th align="right">Điểm TB</Th>
            <Th align="right">Hạng</Th>
            <Th align="right">Phiếu đồng ý</Th>
            <Th>{published ? 'Kết quả' : 'Đề nghị'}</Th>
            {actionOf ? <Th hidden>Thao tác</Th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.submissionId}>
              <Td align="right" label="STT">
                {i + 1}
              </Td>
              <RowTh sub={`${row.code} · ${row.authors.map((author) => author.name).join(', ')} · ${row.unitName}`}>
                <TextLink look="title" href={`/submissions/${row.submissionId}`}>
                  {row.title}
                </TextLink>
                {row.note ? <span className="block text-xs text-ink-2">Ghi chú: {row.note}</span> : null}
              </RowTh>
              <Td align="right" label="Điểm TB">
                <strong className="num font-semibold">{row.mean === null ? 'chưa đủ phiếu' : formatHundredths(row.mean)}</strong>
              </Td>
              <Td align="right" label="Hạng">
                {row.rank ?? '–'}
              </Td>
              <Td align="right" label="Phiếu đồng ý" nowrap>
                {row.votesFor === null || row.votesTotal === null ? '–' : votesText({ for: row.votesFor, total: row.votesTotal })}
              </Td>
              <Td label={published ? 'Kết quả' : 'Đề nghị'} nowrap>
                <StatusText glyph={looks[row.outcome][0]} tone={looks[row.outcome][1]}>
                  {labels[row.outcome]}
                </StatusText>
                {row.revokedAt ? <Tag tone="bad">Đã thu hồi</Tag> : null}
              </Td>
              {actionOf ? <Td nowrap>{actionOf(row)}</Td> : null}
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
