'use client';

import { Button, LinkButton } from '@/ui/button';
import { CheckboxField } from '@/ui/choice';
import { EmptyState } from '@/ui/empty-state';
import { SelectField } from '@/ui/field';
import { CalendarPlus, FilePlus2, PackageCheck } from '@/ui/icons';
import { PageHead } from '@/ui/page-head';
import { Pager } from '@/ui/pager';
import { SearchField } from '@/ui/search-field';
import { StateBadge } from '@/ui/state-badge';
import { Table, Th } from '@/ui/table';
import { LinkTabs } from '@/ui/tabs';
import type { DossierLine, DossierListView } from './view';

type Props = { view: DossierListView };

/** A view in the browser, not of the server: fifty rows cost a quarter that way, and travel once (DECISIONS). It keeps no state. */
export function DossierList({ view }: Props) {
  const { base, filter, rows } = view;
  return (
    <>
      <PageHead
        title="Hồ sơ của đợt"
        crumbs={[{ label: `Đợt phát động ${view.year}`, href: view.campaignHref }, { label: 'Hồ sơ' }]}
        sub={view.title}
        actions={view.isOffice ? <OfficeActions view={view} /> : null}
      />
      <LinkTabs label="Lọc theo tình trạng" items={view.tabs} />
      <Filters view={view} />
      {rows.length === 0 ? (
        <EmptyState title={filter.isSet ? 'Không có hồ sơ nào khớp.' : 'Chưa có hồ sơ nào được nộp.'} action={filter.isSet ? <LinkButton href={base}>Bỏ bộ lọc</LinkButton> : <LinkButton href={`${view.campaignHref}/units`}>Xem các đơn vị</LinkButton>}>
          {filter.isSet ? 'Thử từ khóa ngắn hơn, không cần gõ dấu.' : 'Hồ sơ nộp đến đâu hiện ra đến đó. Trong lúc chờ, xem đơn vị nào chưa có hồ sơ.'}
        </EmptyState>
      ) : (
        <form action={`${base}/receive`}>
          <DossierTable view={view} />
          {view.isOffice ? (
            <div className="no-print mt-3">
              <Button type="submit" icon={<PackageCheck />}>Nhận bản giấy của các hồ sơ đã chọn</Button>
            </div>
          ) : null}
        </form>
      )}
    </>
  );
}

function OfficeActions({ view: { base, campaignHref, whyNotEnter } }: Props) {
  return (
    <>
      <LinkButton href={`${campaignHref}/receipts`} icon={<PackageCheck />}>Nhận bản giấy</LinkButton>
      <LinkButton href={`${base}/late`} icon={<CalendarPlus />}>Nộp muộn</LinkButton>
      {whyNotEnter ? (
        <Button icon={<FilePlus2 />} disabledReason={whyNotEnter}>Nhập thay từ bản giấy</Button>
      ) : (
        <LinkButton href={`${base}/on-behalf`} icon={<FilePlus2 />}>Nhập thay từ bản giấy</LinkButton>
      )}
    </>
  );
}

/** A new form for every filter, and none of the browser's memory: it says what the list shows, also after Back and "Bỏ lọc". */
function Filters({ view: { base, filter, fields, units, asksPaper } }: Props) {
  return (
    <form key={filter.href} action={base} autoComplete="off" className="no-print mt-2 mb-3 flex flex-wrap items-end gap-2">
      {filter.state ? <input type="hidden" name="state" value={filter.state} /> : null}
      {filter.sort === 'filed' ? null : <input type="hidden" name="sort" value={filter.sort} />}
      <SearchField label="Tìm mã, tên hồ sơ, tác giả" size="sm" defaultValue={filter.q} className="flex-1 basis-56" />
      <SelectField label="Lĩnh vực" hideLabel size="sm" name="field" placeholder="Mọi lĩnh vực" defaultValue={filter.fieldId ?? ''} className="w-full sm:w-52" options={fields} />
      <SelectField label="Đơn vị" hideLabel size="sm" name="unit" placeholder="Mọi đơn vị" defaultValue={filter.unitId ?? ''} className="w-full sm:w-52" options={units} />
      {asksPaper ? <CheckboxField label="Chưa có bản giấy" name="paper" value="missing" defaultChecked={filter.paperMissing} /> : null}
      <Button type="submit" size="sm" className="sm:min-h-9">Lọc</Button>
      {filter.isSet ? <LinkButton href={base} size="sm" kind="quiet">Bỏ lọc</LinkButton> : null}
    </form>
  );
}

function DossierTable({ view }: Props) {
  const { page, isOffice, asksPaper } = view;
  return (
    <Table
      caption="Các hồ sơ đã nộp của đợt"
      foot={<Pager page={page} total={view.total} hrefOf={(each) => (each < page ? view.prevHref : view.nextHref)} noun="hồ sơ" />}
    >
      <thead>
        <tr>
          {isOffice ? <Th hidden>Chọn</Th> : null}
          <Th sort={view.byCode}>Hồ sơ</Th>
          <Th>Đơn vị</Th>
          <Th>Lĩnh vực</Th>
          <Th>Tình trạng</Th>
          <Th sort={view.byFiled}>Ngày nộp</Th>
          {asksPaper ? <Th>Bản giấy</Th> : null}
        </tr>
      </thead>
      <tbody>{view.rows.map((row) => line(row, view))}</tbody>
    </Table>
  );
}

// Plain cells: what a row looks like stands in components.css (.data-table).
const line = (row: DossierLine, { isOffice, asksPaper, units, fields }: DossierListView) => (
  <tr key={row.id}>
    {isOffice ? <td>{row.state === 'withdrawn' ? null : <input type="checkbox" name="code" value={row.code} aria-label={`Chọn ${row.code}`} className="row-box" />}</td> : null}
    <th scope="row" className="min-w-64">
      <a href={`/submissions/${row.id}`} className="row-link">{row.title}</a>
      <small>{`${row.code} · ${row.authors}`}</small>
    </th>
    <td data-label="Đơn vị">
      {units[row.unit]?.label}
      {row.unconfirmed ? <small data-tone="warn">chưa có xác nhận</small> : null}
    </td>
    <td data-label="Lĩnh vực">{fields[row.field]?.label}</td>
    <td data-label="Tình trạng" data-nowrap>
      <StateBadge state={row.state} />
      {row.note ? <small data-tone={row.isLate ? 'warn' : null}>{row.note}</small> : null}
    </td>
    <td data-label="Ngày nộp">
      {row.filed}
      {row.filedLate ? <small data-tone="warn">{row.filedLate}</small> : null}
    </td>
    {asksPaper ? (
      <td data-label="Bản giấy">
        {row.paperOn}
        {row.paper ? row.paperOn ? <small data-tone={row.paperTone}>{row.paper}</small> : <span className={row.paperTone === 'warn' ? 'text-warn-ink' : 'text-ink-3'}>{row.paper}</span> : null}
      </td>
    ) : null}
  </tr>
);
