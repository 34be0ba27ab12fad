'use client';

import { StatusText, Tag } from '@/ui/badge';
import { Button, LinkButton } from '@/ui/button';
import { DueChip } from '@/ui/due-chip';
import { EmptyState } from '@/ui/empty-state';
import { SelectField } from '@/ui/field';
import { Download, Send } from '@/ui/icons';
import { SegmentBar } from '@/ui/meter';
import { PageHead } from '@/ui/page-head';
import { PrintButton } from '@/ui/print-button';
import { SearchField } from '@/ui/search-field';
import { Table, Th } from '@/ui/table';
import { LinkTabs } from '@/ui/tabs';
import type { RosterLine, RosterView } from './view';

type Props = { view: RosterView };

/** A view in the browser, for the same reason as the list of dossiers. It keeps no state. */
export function Roster({ view }: Props) {
  const { base, filter } = view;
  return (
    <>
      <PageHead
        title="Đơn vị và đôn đốc"
        crumbs={[{ label: `Đợt phát động ${view.year}`, href: view.campaignHref }, { label: 'Đơn vị và đôn đốc' }]}
        sub="Đơn vị được giao chỉ tiêu nộp đủ số giải pháp, sáng kiến theo kế hoạch. Cơ quan Đảng, Mặt trận, đoàn thể, công an, quân sự được đề nghị phối hợp."
        actions={
          <>
            <LinkButton href={`${base}/export`} icon={<Download />}>Xuất Excel</LinkButton>
            <PrintButton>In bảng</PrintButton>
          </>
        }
      />
      {view.summary ? <Summary summary={view.summary} /> : null}
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <LinkTabs label="Lọc theo tình trạng" items={view.tabs} />
        {/* A new form for every filter, and none of the browser's memory: it says what the list shows, also after Back and "Bỏ bộ lọc". */}
        <form key={filter.href} action={base} autoComplete="off" className="no-print flex w-full flex-wrap items-end gap-2 sm:w-auto">
          {filter.tab ? <input type="hidden" name="state" value={filter.tab} /> : null}
          <SearchField label="Tìm đơn vị, thủ trưởng" size="sm" defaultValue={filter.q} className="flex-1 basis-40 sm:w-56 sm:flex-none" />
          <SelectField label="Khối" hideLabel size="sm" name="bloc" placeholder="Mọi khối" defaultValue={filter.bloc} className="w-44" options={view.blocs} />
          <Button type="submit" size="sm" className="sm:min-h-9">Lọc</Button>
        </form>
      </div>
      {view.isEmpty ? (
        <EmptyState title="Đợt này chưa có đơn vị nào." action={<LinkButton href={`${view.campaignHref}/settings`}>Thiết lập danh sách đơn vị</LinkButton>}>
          Danh sách đơn vị và chỉ tiêu được lập ở phần thiết lập đợt.
        </EmptyState>
      ) : view.rows.length === 0 ? (
        <EmptyState title="Không có đơn vị nào khớp." action={<LinkButton href={base}>Bỏ bộ lọc</LinkButton>}>Thử tên ngắn hơn, hoặc bỏ bớt điều kiện lọc.</EmptyState>
      ) : (
        <form action={`${base}/remind`}>
          <RosterTable view={view} />
          {view.urges ? (
            <div className="no-print sticky bottom-14 z-20 mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-action-line bg-surface px-4 py-3 shadow-pop lg:bottom-3">
              <Button type="submit" kind="primary" icon={<Send />} disabledReason={view.whyNotRemind}>Đôn đốc các đơn vị đã chọn</Button>
              {view.mayRemind ? <LinkButton href={`${base}/remind?all=zero`}>Chọn mọi đơn vị chưa có hồ sơ</LinkButton> : null}
              <p className="hidden text-sm text-ink-2 md:block">Trang sau cho xem trước nội dung gửi từng đơn vị, chưa gửi ngay.</p>
            </div>
          ) : null}
        </form>
      )}
    </>
  );
}

function Summary({ summary: { met, bound, due, words, segments } }: { summary: NonNullable<RosterView['summary']> }) {
  return (
    <section aria-label="Tổng hợp" className="mb-5 rounded-md border border-line bg-surface p-4 sm:p-5">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <p>
          <span className="num text-3xl font-semibold">{met}</span>
          <span className="num text-xl text-ink-3">{`/${bound}`}</span> <span className="text-ink-2">đơn vị được giao đã đạt chỉ tiêu</span>
        </p>
        <DueChip lead="Nhận hồ sơ" words={due.words} last={due.lastDay} tone={due.tone} />
      </div>
      <SegmentBar label={words} segments={segments} />
    </section>
  );
}

function RosterTable({ view }: Props) {
  const { base, mayRemind } = view;
  return (
    <Table caption="Tình trạng thực hiện chỉ tiêu của các cơ quan, đơn vị; đơn vị chưa có hồ sơ xếp trước" sticky foot={<p className="num">{view.foot}</p>}>
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
      <tbody>{view.rows.map((row) => line(row, base, mayRemind))}</tbody>
    </Table>
  );
}

// Plain cells: what a row looks like stands in components.css (.data-table).
const line = (row: RosterLine, base: string, mayRemind: boolean) => (
  <tr key={row.id}>
    {mayRemind ? <td>{row.remind ? <input type="checkbox" name="unit" value={row.id} aria-label={`Chọn ${row.name}`} className="row-box" /> : null}</td> : null}
    <th scope="row" className="min-w-56">
      <a href={`${base}/${row.id}`} className="row-link">{row.name}</a>
      <small>{row.heads}</small>
    </th>
    <td data-label="Tình trạng" data-nowrap>
      <StatusText glyph={row.glyph} tone={row.tone}>{row.state}</StatusText>
      {row.exempt ? <small className="whitespace-normal">{row.exempt}</small> : null}
      {row.unrecognisable ? <Tag>Xã không công nhận</Tag> : null}
    </td>
    <td data-label="Đã nộp" data-align="right">
      {row.isBehind ? <b className="font-semibold">{row.filed}</b> : row.filed}
      {row.owed === undefined ? null : <span className="text-ink-3">{`/${row.owed}`}</span>}
    </td>
    {count('Đủ điều kiện', row.eligible)}
    {count('Bổ sung', row.returned)}
    {count('Thiếu bản giấy', row.paperMissing)}
    {count('Đang soạn', row.drafts)}
    <td data-label="Liên hệ gần nhất">
      {row.contactOn ? `${row.contactOn} ` : null}
      <span className="text-ink-3">{row.contact}</span>
    </td>
    {mayRemind ? (
      <td data-nowrap>
        {row.remind ? <LinkButton size="sm" href={`${base}/remind?unit=${row.id}`} aria-label={`${row.remind} ${row.name}`}>{row.remind}</LinkButton> : null}
      </td>
    ) : null}
  </tr>
);

/** A zero is quiet in the table and takes no line of a card. */
const count = (label: string, value: number) => <td data-label={label} data-align="right" className={value === 0 ? 'text-ink-3 max-md:hidden' : undefined}>{value}</td>;
