import type { Metadata } from 'next';
import { entryFacets, type EntryFilter, entriesPerPage, listEntries } from '@/domain/library/entry-queries';
import { levelLabels } from '@/domain/library/labels';
import { keepsLibrary } from '@/domain/library/policy';
import { Button, LinkButton } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { SelectField } from '@/ui/field';
import { PageHead } from '@/ui/page-head';
import { Pager } from '@/ui/pager';
import { pageNumber } from '@/ui/paging';
import { SearchField } from '@/ui/search-field';
import { LinkTabs } from '@/ui/tabs';
import { pageCtx } from '../../../page-ctx';
import { addressOf, readParams, type SearchParams } from '../address';
import { settingsCrumb } from '../crumbs';
import { EntryTable } from './entry-table';
import { entryRow } from './view';

export const metadata: Metadata = { title: 'Kho sáng kiến' };

const path = '/settings/library';
/** In the address: what was recognised on the portal has no list it comes from. */
const published = '-';

export default async function LibraryPage({ searchParams }: { searchParams: SearchParams }) {
  const ctx = await pageCtx(keepsLibrary);
  const params = await readParams(searchParams);
  const asked = { q: params.q?.slice(0, 200), source: params.source, year: params.year, level: params.level, importId: params.importId };
  const withdrawn = params.state === 'withdrawn';
  const filter: EntryFilter = {
    q: asked.q, importId: asked.importId, withdrawn,
    source: asked.source === published ? '' : asked.source || undefined,
    year: /^\d{4}$/u.test(asked.year ?? '') ? Number(asked.year) : undefined,
    level: Object.keys(levelLabels).includes(asked.level ?? '') ? (asked.level as EntryFilter['level']) : undefined,
  };
  const page = pageNumber(params.page, 1_000_000);
  const [{ rows, total }, facets] = await Promise.all([listEntries(ctx, filter, page), entryFacets(ctx)]);
  const filtered = Object.values(asked).some(Boolean);
  return (
    <>
      <PageHead
        crumbs={[settingsCrumb, { label: 'Kho sáng kiến' }]}
        title="Kho sáng kiến"
        sub="Sáng kiến đã công nhận ở đây và trong các danh mục đã nhập. Hồ sơ mới được so với toàn bộ kho."
        actions={<LinkButton href={`${path}/import`} kind="primary">Nhập danh mục</LinkButton>}
      />
      <LinkTabs
        label="Lọc theo tình trạng"
        items={[
          { href: addressOf(path, asked), label: 'Trong kho', current: !withdrawn, ...(withdrawn ? {} : { count: total }) },
          { href: addressOf(path, { ...asked, state: 'withdrawn' }), label: 'Đã đưa ra', current: withdrawn, ...(withdrawn ? { count: total } : {}) },
        ]}
      />
      <form action={path} role="search" aria-label="Lọc danh sách" className="no-print my-4 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_minmax(0,16rem)_minmax(0,8rem)_minmax(0,12rem)_auto]">
        {withdrawn ? <input type="hidden" name="state" value="withdrawn" /> : null}
        <SearchField label="Tên sáng kiến" defaultValue={asked.q} />
        <SelectField label="Nguồn" hideLabel name="source" placeholder="Mọi nguồn" defaultValue={asked.source} options={[{ value: published, label: 'Công nhận trên cổng' }, ...facets.sources.map((value) => ({ value, label: value }))]} />
        <SelectField label="Năm" hideLabel name="year" placeholder="Mọi năm" defaultValue={asked.year} options={facets.years.map((year) => ({ value: String(year), label: String(year) }))} />
        <SelectField label="Cấp công nhận" hideLabel name="level" placeholder="Mọi cấp" defaultValue={asked.level} options={Object.entries(levelLabels).map(([value, label]) => ({ value, label }))} />
        <Button type="submit">Lọc</Button>
      </form>
      {rows.length === 0 ? (
        <EmptyState title={filtered ? 'Không có sáng kiến nào khớp' : 'Chưa có sáng kiến nào'} action={filtered ? <LinkButton href={addressOf(path, { state: params.state })}>Bỏ lọc</LinkButton> : undefined}>
          {filtered ? 'Viết ít chữ hơn hoặc bỏ bớt điều kiện; không cần gõ dấu.' : withdrawn ? 'Chưa có sáng kiến nào bị đưa ra khỏi kho.' : 'Nhập danh mục sáng kiến của các năm trước để hồ sơ mới được so sánh.'}
        </EmptyState>
      ) : (
        <EntryTable rows={rows.map(entryRow)} foot={<Pager page={page} total={total} size={entriesPerPage} noun="sáng kiến" hrefOf={(next) => addressOf(path, { ...asked, state: params.state, page: next })} />} />
      )}
    </>
  );
}
