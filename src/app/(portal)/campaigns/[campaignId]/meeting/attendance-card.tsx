import type { ReactNode } from 'react';
import { seatLabels } from '@/domain/people/labels';
import { attendanceLabels } from '@/domain/reviews/meeting/meeting-labels';
import type { MeetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { type Attendance, isThere } from '@/domain/reviews/meeting/standing';
import { formatTime } from '@/domain/time/format';
import { StatusText } from '@/ui/badge';
import { Card, CardBody, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { ActionButton } from '../../../settings/action-button';
import { markAttendanceAction, markRestPresentAction } from './actions';
import { quorumWords } from './meeting-view';

/** Điểm danh: every seat that still stands, the voting ones counted. `stop`: why nothing can be marked now. */
export function AttendanceCard({ room, runs, stop, ask }: { room: MeetingRoom; runs: boolean; stop: string | undefined; /** Where the rule lets the absent answer in writing. */ ask: ReactNode }) {
  const { meeting, attendance } = room;
  const seats = room.seats.filter((seat) => !seat.endedAt);
  const out = recusedCodes(room.items);
  const rest = seats.filter((seat) => seat.seat !== 'guest' && !attendance.has(seat.id)).length;
  return (
    <Card aria-labelledby="attendance">
      <CardHead id="attendance" title="Điểm danh" sub={quorumWords(room.standing)}
        aside={runs && !stop && rest > 1 ? <ActionButton size="sm" run={markRestPresentAction} input={{ meetingId: meeting.id }} success={`Đã ghi ${rest} người có mặt.`}>{rest === seats.length ? 'Tất cả có mặt' : `${rest} người còn lại có mặt`}</ActionButton> : null} />
      <Table caption="Điểm danh thành viên và khách mời" bare>
        <thead><tr><Th>Người dự</Th><Th>Chức danh</Th><Th>Tình trạng</Th>{runs ? <Th hidden>Thao tác</Th> : null}</tr></thead>
        <tbody>
          {seats.map((seat) => (
            <tr key={seat.id}>
              <RowTh sub={seat.votes ? undefined : 'Không biểu quyết'}>{seat.fullName}</RowTh>
              <Td label="Chức danh">{meeting.chairSeatId === seat.id ? 'Chủ trì' : meeting.secretarySeatId === seat.id ? 'Thư ký phiên họp' : seatLabels[seat.seat]}</Td>
              <Td label="Tình trạng"><State attendance={attendance.get(seat.id)} />{out.get(seat.id) ? <p className="text-sm text-ink-2">Không tham gia: {out.get(seat.id)?.join(', ')}</p> : null}</Td>
              {runs ? <Td><Marks meetingId={meeting.id} seatId={seat.id} name={seat.fullName} attendance={attendance.get(seat.id)} stop={stop} /></Td> : null}
            </tr>
          ))}
        </tbody>
      </Table>
      {ask ? <CardBody className="border-t border-line">{ask}</CardBody> : null}
      {meeting.guests ? <CardBody className="text-sm">Khách mời: {meeting.guests.split('\n').filter(Boolean).join('; ')}.</CardBody> : null}
    </Card>
  );
}

/** Dossiers for which a member said they take no part; beside the attendance, since for these they are not there. */
function recusedCodes(items: MeetingRoom['items']): Map<string, string[]> {
  const lines = items.flatMap(({ code, recusals }) => recusals.map(({ seatId }) => ({ seatId, code })));
  return new Map([...Map.groupBy(lines, ({ seatId }) => seatId)].map(([seatId, of]) => [seatId, of.map(({ code }) => code)]));
}

function State({ attendance }: { attendance: Attendance | undefined }) {
  if (!attendance) return <StatusText glyph="draft">Chưa điểm danh</StatusText>;
  const { kind, reason, arrivedAt, leftAt } = attendance;
  if (kind === 'ABSENT') return <StatusText tone="warn" glyph="ask">{attendanceLabels.ABSENT}: {reason}</StatusText>;
  if (leftAt) return <StatusText tone="warn" glyph="ask">Rời họp lúc {formatTime(leftAt)}{reason ? `: ${reason}` : ''}</StatusText>;
  return <StatusText tone="good" glyph="ok">{attendanceLabels[kind]}{arrivedAt ? ` từ ${formatTime(arrivedAt)}` : ''}</StatusText>;
}

function Marks({ meetingId, seatId, name, attendance, stop }: { meetingId: string; seatId: string; name: string; attendance: Attendance | undefined; stop: string | undefined }) {
  if (stop) return null;
  const mark = (kind: 'PRESENT' | 'REMOTE') => (
    <ActionButton size="sm" kind={kind === 'PRESENT' ? 'secondary' : 'quiet'} aria-label={`${attendanceLabels[kind]}: ${name}`} run={markAttendanceAction} input={{ meetingId, seatId, kind, reason: '' }} success="Đã ghi vào phần điểm danh.">{attendanceLabels[kind]}</ActionButton>
  );
  const ask = (kind: 'ABSENT' | 'LEFT', label: string) => (
    <ConfirmDialog trigger={{ label, kind: 'quiet', size: 'sm' }} title={`${label}: ${name}`} confirmLabel={label} run={markAttendanceAction} input={{ meetingId, seatId, kind }} reason={{ label: 'Lý do', maxLength: 300 }} success="Đã ghi vào phần điểm danh.">
      <p>{kind === 'ABSENT' ? 'Lý do vắng được ghi vào biên bản.' : 'Giờ rời họp là lúc bấm nút này. Khi người đó quay lại, bấm “Có mặt”.'}</p>
    </ConfirmDialog>
  );
  return <div className="flex flex-wrap gap-1">{isThere(attendance) ? ask('LEFT', 'Rời họp') : <>{mark('PRESENT')}{mark('REMOTE')}{ask('ABSENT', 'Vắng')}</>}</div>;
}
