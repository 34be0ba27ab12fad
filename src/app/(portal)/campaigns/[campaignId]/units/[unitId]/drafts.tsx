import type { UnitDraft } from '@/domain/submissions/confirmation-queries';
import { formatDateTime } from '@/domain/time/format';
import { StatusText } from '@/ui/badge';
import { TextLink } from '@/ui/link';
import { RowTh, Table, Td, Th } from '@/ui/table';

const states = {
  asked: { words: 'Chờ xác nhận', glyph: 'ask', tone: 'warn' },
  toOffice: { words: 'Chờ Phòng Văn hóa – Xã hội xác nhận', glyph: 'clock', tone: 'info' },
  confirmed: { words: 'Đã xác nhận, chưa nộp', glyph: 'ok', tone: 'good' },
  stale: { words: 'Đã sửa sau khi xác nhận', glyph: 'ask', tone: 'mute' },
  returned: { words: 'Đã trả lại để sửa', glyph: 'clock', tone: 'mute' },
  draft: { words: 'Đang soạn', glyph: 'draft', tone: 'mute' },
} as const;

/** For the head of the unit: what is being written, by title, owner and state; only what waits for their word opens. */
export function Drafts({ drafts }: { drafts: readonly UnitDraft[] }) {
  if (drafts.length === 0) return null;
  const waiting = drafts.filter(({ state }) => state === 'asked').length;
  return (
    <Table caption="Hồ sơ đang soạn của đơn vị" foot={<p className="num">Có {drafts.length} hồ sơ đang soạn{waiting > 0 ? `, ${waiting} hồ sơ chờ xác nhận` : ''}.</p>}>
      <thead>
        <tr>
          <Th>Hồ sơ đang soạn</Th>
          <Th>Tình trạng</Th>
          <Th>Sửa lần cuối</Th>
        </tr>
      </thead>
      <tbody>
        {drafts.map(({ id, title, ownerName, updatedAt, state }) => (
          <tr key={id}>
            <RowTh sub={ownerName}>{state === 'asked' ? <TextLink href={`/submissions/${id}`} look="title">{title || 'Chưa có tên'}</TextLink> : title || 'Chưa có tên'}</RowTh>
            <Td label="Tình trạng">
              <StatusText glyph={states[state].glyph} tone={states[state].tone}>{states[state].words}</StatusText>
            </Td>
            <Td label="Sửa lần cuối" nowrap>{formatDateTime(updatedAt)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
