import { seatLabels } from '@/domain/people/labels';
import { sitsOn } from '@/domain/reviews/standing/compare';
import type { StandingSeatRow } from '@/domain/reviews/standing/hold-standing';
import type { LocalDay } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { StatusText, Tag } from '@/ui/badge';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { RowTh, Table, Td, Th } from '@/ui/table';

export function StandingSeatTable({ seats, today }: { seats: readonly StandingSeatRow[]; today: LocalDay }) {
  if (seats.length === 0) return <EmptyState bare title="Hội đồng thường trực chưa có ai">Thêm từng người ở dưới. Mỗi đợt phát động chép Hội đồng này bằng một lần bấm.</EmptyState>;
  const nameOf = new Map(seats.map(({ id, fullName }) => [id, fullName]));
  return (
    <Table caption="Thành viên Hội đồng thường trực" bare>
      <thead><tr><Th align="right">STT</Th><Th>Họ và tên</Th><Th>Chức danh</Th><Th>Chấm điểm</Th><Th>Biểu quyết</Th><Th>Tham gia</Th><Th hidden>Thao tác</Th></tr></thead>
      <tbody>
        {seats.map((seat, index) => (
          <tr key={seat.id}>
            <Td label="STT" align="right">{index + 1}</Td>
            <RowTh sub={[seat.jobTitle, seat.unitName].filter(Boolean).join(', ')}>
              {seat.fullName} {seat.accountId ? null : <Tag>Chấm trên giấy</Tag>} {seat.standsInForId ? <Tag>Dự khuyết cho {nameOf.get(seat.standsInForId)}</Tag> : null}
            </RowTh>
            <Td label="Chức danh">{seatLabels[seat.seat]}</Td>
            <Td label="Chấm điểm">{seat.scores ? 'Có' : 'Không'}</Td>
            <Td label="Biểu quyết">{seat.votes ? 'Có' : 'Không'}</Td>
            <Td label="Tham gia"><Standing seat={seat} today={today} /></Td>
            <Td><TextLink href={`/settings/council?seat=${seat.id}#edit-seat`}>Sửa<span className="sr-only"> {seat.fullName}, {seatLabels[seat.seat]}</span></TextLink></Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Standing({ seat, today }: { seat: StandingSeatRow; today: LocalDay }) {
  if (seat.isDisabled) return <StatusText glyph="gone">Tài khoản đã ngừng</StatusText>;
  if (!sitsOn(seat, today)) return <StatusText glyph="clock">Từ {seat.fromOn ? formatDay(seat.fromOn) : ''}</StatusText>;
  const until = seat.endedOn ? `, thôi từ ${formatDay(seat.endedOn)}` : '';
  return <StatusText glyph="ok" tone="good">{seat.fromOn ? `Từ ${formatDay(seat.fromOn)}` : 'Đang tham gia'}{until}</StatusText>;
}
