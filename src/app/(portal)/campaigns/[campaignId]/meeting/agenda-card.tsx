import { conclusionLabels } from '@/domain/reviews/meeting/meeting-labels';
import type { AgendaRow, MeetingRoom } from '@/domain/reviews/meeting/meeting-queries';
import { sentenceOf } from '@/domain/refusal';
import { formatHundredths } from '@/domain/numbers/hundredths';
import { StatusText } from '@/ui/badge';
import { Card, CardHead } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { TextLink } from '@/ui/link';
import { Pager } from '@/ui/pager';
import { pageSize } from '@/ui/paging';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { ActionButton } from '../../../settings/action-button';
import { arrangeAgendaAction, moveItemAction } from './actions';
import { awayWords, quorumWords } from './meeting-view';
import type { Reason } from '@/domain/refusal';

type Props = { room: MeetingRoom; balloting: ReadonlySet<string>; rows: readonly AgendaRow[]; page: number; base: string; stop: string | undefined; runs: boolean; whyNot: (row: AgendaRow) => Reason | null };

/** Chương trình họp, 50 dossiers a page; with each who leaves for it, now. */
export function AgendaCard({ room, balloting, rows, page, base, stop, runs, whyNot }: Props) {
  const total = room.items.length;
  const done = room.items.filter((item) => item.conclusion !== null).length;
  const arrange = runs ? (
    <ConfirmDialog trigger={{ label: 'Sắp xếp lại', size: 'sm', disabledReason: stop }} title="Sắp xếp lại chương trình họp" confirmLabel="Sắp xếp lại" run={arrangeAgendaAction} input={{ meetingId: room.meeting.id }} success="Đã sắp xếp lại chương trình họp.">
      <p>Lấy thêm hồ sơ mới có kết quả, xếp các hồ sơ chưa biểu quyết sao cho người có liên quan phải ra vào ít nhất. Thứ tự đã chỉnh bằng tay sẽ mất.</p>
    </ConfirmDialog>
  ) : null;
  return (
    <Card aria-labelledby="agenda">
      <CardHead id="agenda" title="Chương trình họp" sub={`Đã kết luận ${done}/${total} hồ sơ.`} aside={arrange} />
      {total === 0 ? <EmptyState bare title="Chưa có hồ sơ nào để xét">Hồ sơ có kết quả chấm sẽ vào chương trình khi bấm “Sắp xếp lại”.</EmptyState> : (
        <Table caption="Các hồ sơ được xét" bare foot={total > pageSize ? <Pager page={page} total={total} hrefOf={(number) => `${base}?page=${number}`} noun="hồ sơ" /> : undefined}>
          <thead><tr><Th align="right">TT</Th><Th>Hồ sơ</Th><Th align="right">Trung bình</Th><Th>Thành viên dự</Th><Th>Tình trạng</Th>{runs ? <Th hidden>Thao tác</Th> : null}</tr></thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.id}>
                <Td label="TT" align="right">{(page - 1) * pageSize + index + 1}</Td>
                <RowTh sub={`${row.code} · ${row.unitName}`}><TextLink href={`${base}?page=${page}&item=${row.id}#item`}>{row.title}</TextLink></RowTh>
                <Td label="Trung bình" align="right">{row.mean === null ? '–' : formatHundredths(row.mean)}</Td>
                <Td label="Thành viên dự">{quorumWords(row.standing)} {row.away.length > 0 ? awayWords(row) : null}</Td>
                <Td label="Tình trạng"><ItemState row={row} balloting={balloting.has(row.id)} reason={whyNot(row)} onTable={room.meeting.tableItemId === row.id && !room.meeting.closedAt} /></Td>
                {runs ? <Td>{row.votedAt || stop ? null : <Moves row={row} />}</Td> : null}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}

function ItemState({ row, balloting, reason, onTable }: { row: AgendaRow; balloting: boolean; reason: Reason | null; onTable: boolean }) {
  if (balloting) return <StatusText tone="info" glyph="ask">Đang bỏ phiếu kín</StatusText>;
  if (row.stale) return <StatusText tone="warn" glyph="ask">Điểm đã tính lại sau khi biểu quyết, cần biểu quyết lại</StatusText>;
  if (row.conclusion) return <StatusText tone={row.conclusion === 'NOT_ENOUGH' ? 'mute' : row.conclusion === 'REVISIT' ? 'warn' : 'good'} glyph="ok">{conclusionLabels[row.conclusion]}, {row.votesFor}/{row.countedOf} tán thành</StatusText>;
  if (row.votedAt) return <StatusText tone="info" glyph="ask">Đã biểu quyết {row.votesFor}/{row.countedOf}, chờ kết luận</StatusText>;
  if (onTable) return <StatusText tone="info" glyph="clock">Đang xét</StatusText>;
  if (reason === 'quorum_lost' || reason === 'too_few_unconflicted') return <StatusText tone="warn" glyph="ask">{sentenceOf(reason)}</StatusText>;
  return <StatusText glyph="draft">Chưa xét</StatusText>;
}

function Moves({ row }: { row: AgendaRow }) {
  const move = (direction: 'UP' | 'DOWN', label: string) => (
    <ActionButton size="sm" kind="quiet" aria-label={`${label}: ${row.code}`} run={moveItemAction} input={{ itemId: row.id, direction }} success="Đã đổi thứ tự.">{label}</ActionButton>
  );
  return <div className="flex flex-wrap gap-1">{move('UP', 'Đưa lên')}{move('DOWN', 'Đưa xuống')}</div>;
}
