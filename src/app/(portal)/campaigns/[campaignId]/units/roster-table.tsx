import { dayOf } from '@/domain/time/calendar';
import { formatDay } from '@/domain/time/format';
import { blocLabels } from '@/domain/people/labels';
import { isBehind, mayBeReminded, owed } from '@/domain/tracking/duty';
import { remindWords, reminderChannelLabels } from '@/domain/tracking/labels';
import type { RosterRow } from '@/domain/tracking/queries';
import { Tag } from '@/ui/badge';
import { LinkButton } from '@/ui/button';
import { Checkbox } from '@/ui/choice';
import { TextLink } from '@/ui/link';
import { formatCount } from '@/ui/paging';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { DutyStatus } from './duty-status';

type Props = { rows: readonly RosterRow[]; total: number; base: string; mayRemind: boolean; now: Date };

export function RosterTable({ rows, total, base, mayRemind, now }: Props) {
  return (
    <Table
      caption="Tình trạng thực hiện chỉ tiêu của các cơ quan, đơn vị; đơn vị chưa có hồ sơ xếp trước"
      sticky
      foot={<p className="num">{rows.length === total ? `Danh sách có ${formatCount(total)} cơ quan, đơn vị.` : `Đang hiện ${formatCount(rows.length)} trong ${formatCount(total)} đơn vị.`}</p>}
    >
      <thead>
        <tr>
          {mayRemind ? <Th hidden>Chọn</Th> : null}
          <Th className="w-72">Cơ quan, đơn vị</Th>
          <Th>Tình trạng</Th>
          <Th align="right">Đã nộp</Th>
          <Th align="right">Đủ điều kiện</Th>
          <Th align="right">Bổ sung</Th>
          <Th align="right">Thiếu bản giấy</Th>
          <Th align="right">Đang soạn</Th>
          <Th>Liên hệ gần nhất</Th>
          {mayRemind ? <Th hidden>Thao tác</Th> : null}
        </tr>
      </thead>
      <tbody>{rows.map((row) => <Row key={row.unitId} row={row} base={base} mayRemind={mayRemind} now={now} />)}</tbody>
    </Table>
  );
}

function Row({ row, base, mayRemind, now }: Omit<Props, 'rows' | 'total'> & { row: RosterRow }) {
  const binding = row.relation === 'ASSIGNED' && !row.exemptedAt;
  const remindable = mayRemind && mayBeReminded(row.state);
  const heads = row.heads.map((head) => `${head.honorific} ${head.fullName}`.trim()).join(', ');
  return (
    <tr>
      {mayRemind ? <Td>{remindable ? <Checkbox name="unit" value={row.unitId} aria-label={`Chọn ${row.name}`} /> : null}</Td> : null}
      <RowTh className="min-w-56" sub={[heads || 'Chưa có tài khoản thủ trưởng', blocLabels[row.bloc]].join(' · ')}>
        <TextLink href={`${base}/${row.unitId}`} look="title">{row.name}</TextLink>
      </RowTh>
      <Td label="Tình trạng" nowrap>
        <DutyStatus state={row.state} />
        {row.exemptedAt ? <span className="block text-xs text-ink-3 whitespace-normal">Văn bản số {row.exemptPaperNumber}</span> : null}
        {row.recognisable ? null : <Tag>Xã không công nhận</Tag>}
      </Td>
      <Td label="Đã nộp" align="right">
        <span className={isBehind(row.state) ? 'font-semibold' : undefined}>{row.filed}</span>
        {binding ? <span className="text-ink-3">/{owed(row)}</span> : null}
      </Td>
      <Count label="Đủ điều kiện" count={row.eligible} />
      <Count label="Bổ sung" count={row.returned} />
      <Count label="Thiếu bản giấy" count={row.paperMissing} />
      <Count label="Đang soạn" count={row.drafts} />
      <Td label="Liên hệ gần nhất">{contact(row, now)}</Td>
      {mayRemind ? (
        <Td nowrap>
          {remindable ? (
            <LinkButton size="sm" href={`${base}/remind?unit=${row.unitId}`} aria-label={`${remindWords[row.relation]} ${row.name}`}>{remindWords[row.relation]}</LinkButton>
          ) : null}
        </Td>
      ) : null}
    </tr>
  );
}

/** A zero is quiet in the table and takes no line of a card. */
function Count({ label, count }: { label: string; count: number }) {
  return <Td label={label} align="right" className={count === 0 ? 'text-ink-3 max-md:hidden' : undefined}>{count}</Td>;
}

function contact(row: RosterRow, now: Date) {
  if (!row.lastReminder) return <span className="text-ink-3">{mayBeReminded(row.state) ? 'Chưa liên hệ' : 'Không cần'}</span>;
  const { at, channel } = row.lastReminder;
  const day = dayOf(at) === dayOf(now) ? 'Hôm nay' : formatDay(dayOf(at));
  return (
    <>
      <span className="num">{day}</span> <span className="text-ink-3">· {reminderChannelLabels[channel]}{row.reminderCount > 1 ? `, ${row.reminderCount} lần` : ''}</span>
    </>
  );
}
