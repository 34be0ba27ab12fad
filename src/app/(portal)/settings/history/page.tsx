import type { Metadata } from 'next';
import { eventGroups, subjectWords } from '@/domain/history/labels';
import { type HistoryLine, listHistory } from '@/domain/history/queries';
import { isAdmin } from '@/domain/people/policy';
import { listPeople } from '@/domain/people/queries';
import { formatDateTime } from '@/domain/time/format';
import { Button, LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { DateField, SelectField } from '@/ui/field';
import { TextLink } from '@/ui/link';
import { PageHead } from '@/ui/page-head';
import { Pager } from '@/ui/pager';
import { pageNumber } from '@/ui/paging';
import { RowTh, Table, Td, Th } from '@/ui/table';
import { pageCtx } from '../../../page-ctx';
import { addressOf, readParams, type SearchParams } from '../address';
import { settingsCrumb } from '../crumbs';

export const metadata: Metadata = { title: 'Nhật ký' };

const path = '/settings/history';
const pages: Record<string, string> = { account: '/settings/people', submission: '/submissions', campaign: '/campaigns' };

export default async function HistoryPage({ searchParams }: { searchParams: SearchParams }) {
  // The query decides what is visible: everything for an admin, one's own doings for everybody else.
  const ctx = await pageCtx();
  const params = await readParams(searchParams);
  const admin = isAdmin(ctx.actor);
  const filter = { actorId: params.actorId, group: params.group, subjectId: params.subjectId, from: params.from, to: params.to };
  const page = pageNumber(params.page, 1_000_000);
  const [{ lines, total }, people] = await Promise.all([listHistory(ctx, filter, page), admin ? listPeople(ctx) : []]);
  return (
    <>
      <PageHead
        crumbs={[settingsCrumb, { label: 'Nhật ký' }]}
        title={admin ? 'Nhật ký' : 'Nhật ký của tôi'}
        sub={filter.subjectId ? 'Đang xem một đối tượng.' : admin ? 'Ai đã làm gì, lúc nào. Nhật ký chỉ ghi thêm, không sửa, không xóa.' : 'Những việc mình đã làm trên cổng.'}
        actions={filter.subjectId ? <LinkButton href={path}>Xem tất cả</LinkButton> : undefined}
      />
      <form action={path} role="search" aria-label="Lọc danh sách" className="no-print mb-4 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-5">
        {filter.subjectId ? <input type="hidden" name="subjectId" value={filter.subjectId} /> : null}
        {admin ? <SelectField label="Người làm" name="actorId" placeholder="Mọi người" defaultValue={filter.actorId} options={people.map(({ id, fullName }) => ({ value: id, label: fullName }))} /> : null}
        <SelectField label="Loại việc" name="group" placeholder="Mọi việc" defaultValue={filter.group} options={eventGroups.map(({ key, label }) => ({ value: key, label }))} />
        <DateField label="Từ ngày" hint="" name="from" defaultValue={filter.from} />
        <DateField label="Đến hết ngày" hint="" name="to" defaultValue={filter.to} />
        <Button type="submit">Lọc</Button>
      </form>
      {lines.length === 0 ? (
        <EmptyState title="Không có việc nào khớp" action={<LinkButton href={path}>Bỏ lọc</LinkButton>}>
          Bỏ bớt điều kiện hoặc mở rộng khoảng ngày.
        </EmptyState>
      ) : (
        <Table caption="Nhật ký" foot={<Pager page={page} total={total} noun="việc" hrefOf={(next) => addressOf(path, { ...filter, page: next })} />}>
          <thead>
            <tr>
              <Th>Lúc</Th>
              <Th>Người làm</Th>
              <Th>Việc</Th>
              <Th>Đối tượng</Th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <RowTh className="whitespace-nowrap">{formatDateTime(line.at)}</RowTh>
                <Td label="Người làm" nowrap>{line.actorName ?? 'Hệ thống'}</Td>
                <Td label="Việc">
                  {line.words}
                  {line.why ? <span className="block max-w-read text-sm break-words whitespace-pre-wrap text-ink-2">Lý do: {line.why}</span> : null}
                </Td>
                <Td label="Đối tượng">
                  <Subject line={line} linked={admin} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}

function Subject({ line, linked }: { line: HistoryLine; linked: boolean }) {
  const words = [subjectWords[line.subjectType], line.subjectName].filter(Boolean).join(' ');
  const base = pages[line.subjectType];
  if (!words) return <span className="text-ink-3">–</span>;
  // A draft has no code yet, and nobody but its author opens it.
  return linked && base && line.subjectName ? <TextLink href={`${base}/${line.subjectId}`}>{words}</TextLink> : <>{words}</>;
}
